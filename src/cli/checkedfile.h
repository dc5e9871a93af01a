// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/facts.h"
#include "advice/finding.h"
#include "base/lineindex.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Stagecraft::Cli {

/// One Dockerfile and everything there is to say about it, in the order of the text.
struct CheckedFile
{
    QString name; ///< As shown.
    QString path; ///< Absolute; empty for standard input.
    QByteArray text;
    LineIndex lines;
    Advice::Findings findings;
};

using CheckedFiles = QList<CheckedFile>;

/*!
    What the language itself and the rules of Advice say about \a text.
    Diagnostics become findings of the rules "Syntax" and "Meaning".
*/
[[nodiscard]] CheckedFile checked(const QString &name, const QString &path, const QByteArray &text,
                                  const Advice::Facts &facts);

/*!
    The text of \a file with its fixes made: again and again until none is left,
    where two collide the first one first. A fix that would make an error is not made.
*/
[[nodiscard]] CheckedFile fixed(const CheckedFile &file, const Advice::Facts &facts);

} // namespace Stagecraft::Cli

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Edit {

/// A stage to begin with, written as this program advises: cached dependencies first, no shell form, no root at run time.
struct StageSnippet
{
    QString title; ///< In the user's language.
    QByteArray text; ///< One stage with a name.
};

/// For the runtimes that multi-stage builds are most often written for; build stages first, then those to run in.
[[nodiscard]] QList<StageSnippet> stageSnippets();

/// The text of \a snippet with its stage called \a name, or as it is for an empty one.
[[nodiscard]] QByteArray snippetText(const StageSnippet &snippet, const QString &name);

/// Images that are often built on, small ones to run in first.
[[nodiscard]] QStringList commonBases();

} // namespace Stagecraft::Edit

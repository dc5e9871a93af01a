// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Stagecraft::Dockerfile {

/// `name=value` behind a comment mark, as a parser directive is written.
struct DirectiveText
{
    QString name; ///< Lower case.
    QByteArray value;
    qsizetype valueStart = 0; ///< Offset of the value in the line.
};

/// What \a line, without line end and starting with \a mark, says when it is read as a directive.
[[nodiscard]] std::optional<DirectiveText> directiveText(QByteArrayView line, QByteArrayView mark = "#");

/// True for "syntax", "escape" and "check".
[[nodiscard]] bool isDirectiveName(QStringView name);

/*!
    The frontend that BuildKit finds in \a text: besides `# syntax=` at the very top it takes one behind
    a `#!` line, `//syntax=`, and a JSON object with that key. Empty when there is none.
*/
[[nodiscard]] QString frontendOf(QByteArrayView text);

} // namespace Stagecraft::Dockerfile

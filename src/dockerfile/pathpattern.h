// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>
#include <QString>

namespace Stagecraft::Dockerfile {

/*!
    A pattern for paths as an expression for whole paths: that of moby/patternmatcher,
    which is Go's filepath.Match (`*`, `?` and classes do not cross a `/`, a backslash
    takes the meaning off) with `**` for any folders. Not valid where the pattern is none.

    \sa https://pkg.go.dev/path/filepath#Match
*/
[[nodiscard]] QRegularExpression pathPatternExpression(const QString &pattern);

} // namespace Stagecraft::Dockerfile

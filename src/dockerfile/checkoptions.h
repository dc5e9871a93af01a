// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Stagecraft::Dockerfile {

/*!
    What `# check=skip=A,B;error=true;experimental=all` asks for: of the whole file
    as a directive, of one instruction as a comment above it. Names are compared
    in exactly their case.

    \sa https://docs.docker.com/reference/dockerfile/#check
*/
struct CheckOptions
{
    QStringList skipped; ///< Rules; "all" means every one.
    QStringList experimental; ///< Rules that are off unless they are named; "all" means every one.
    bool error = false; ///< A finding of one of BuildKit's checks fails the build.
    QString problem; ///< Why BuildKit refuses it, or empty. Then nothing else is set.

    /// Of the value after `check=`, which ends at the first space.
    [[nodiscard]] static CheckOptions parse(QStringView value);
    [[nodiscard]] bool skips(const QString &rule) const { return skipped.contains(rule) || skipped.contains(u"all"); }
    [[nodiscard]] bool enables(const QString &rule) const
    {
        return experimental.contains(rule) || experimental.contains(u"all");
    }
};

/// Those of the directive at the top of the file.
[[nodiscard]] CheckOptions checkOptionsOf(const SyntaxTree &tree);

/// Those of the comment above an instruction; without one: nothing is asked for.
[[nodiscard]] CheckOptions checkOptionsAbove(const SyntaxTree &tree, qsizetype instruction);

} // namespace Stagecraft::Dockerfile

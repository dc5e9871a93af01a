// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

namespace Stagecraft::Project {

/*!
    The file at \a path as git has it at \a revision: "HEAD", a branch, a tag, a
    commit, "HEAD~2". Reads the repository and changes nothing; none of its hooks
    or filters runs. An error in a sentence where there is no git, no repository,
    no such revision, or no such file in it. Blocks (at most 20 s): for worker threads.
*/
[[nodiscard]] Result<QByteArray> fileAtRevision(const QString &path, const QString &revision,
                                                const QProcessEnvironment &environment);

/// Whether \a word can be a revision: never anything that git would take for a flag or a range. Pure.
[[nodiscard]] bool isRevision(const QString &word);

} // namespace Stagecraft::Project

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <stop_token>

namespace Stagecraft::Project {

/*!
    Lays what git has below \a folder at \a revision into \a destination, an empty
    folder: bytes as they are committed (nothing is filtered, no line ends are made
    others), the permission to run, symbolic links as links. Submodules are empty
    folders, as in a fresh clone. Reads the repository and changes nothing.

    An error in a sentence where there is no git, no repository, no such revision,
    nothing of the folder in it, or a file cannot be written; \a destination may
    then hold a part. Blocks until \a stop is requested: for worker threads.
*/
[[nodiscard]] Result<Done> placeTreeAtRevision(const QString &folder, const QString &revision,
                                               const QString &destination, const QProcessEnvironment &environment,
                                               const std::stop_token &stop);

} // namespace Stagecraft::Project

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project/project.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Project {

/// What a folder holds that this room knows about.
struct FoundFiles
{
    QList<DockerfileEntry> dockerfiles; ///< Shallow ones first, then by name.
    QStringList composeFiles; ///< Absolute; the one Compose would take, of each folder; shallow ones first.
    bool truncated = false;
};

/// Looks through \a root, folder by folder, without following links to folders.
[[nodiscard]] FoundFiles searchFolder(const QString &root, SearchLimits limits);

} // namespace Stagecraft::Project

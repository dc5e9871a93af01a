// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/ignorefile.h"
#include "dockerfile/syntaxtree.h"
#include "project/project.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Project {

/// The folder a Dockerfile is built with, and why that one.
struct BuildContext
{
    enum class Origin { Compose, LastUsed, OwnFolder };

    QString folder; ///< Absolute; empty when it is an address.
    QString address; ///< A remote context of the compose file, else empty.
    Origin origin = Origin::OwnFolder;
    QString service; ///< Of the compose build it comes from, else empty.
    QString proposedFolder; ///< A folder above that has the COPY sources which are missing here; empty when there is
        ///< none to propose.
    QStringList missingSources; ///< COPY sources of the Dockerfile that are not in `folder`, as written.
};

/*!
    The context of \a dockerfile: that of the compose service which builds it,
    else \a lastUsed where that is still a folder, else the file's own folder. In
    that last case, when COPY sources are missing there and all present in a
    folder above that is inside the project, the folder is proposed, not taken.
*/
[[nodiscard]] BuildContext contextFor(const Project &project, const QString &dockerfile,
                                      const Dockerfile::SyntaxTree &tree, const QString &lastUsed = {});

/// What COPY and ADD take from the build context, as far as it is plain: no addresses, heredocs, variables or `--from`.
[[nodiscard]] QStringList contextSources(const Dockerfile::SyntaxTree &tree);

/// The source of a COPY as a path from the context's root, which `..` and a leading slash do not leave; empty for the root.
[[nodiscard]] QString pathInContext(const QString &source);

/// `FILE.dockerignore` beside the Dockerfile, else the context's `.dockerignore`, else empty.
[[nodiscard]] QString ignoreFilePath(const QString &dockerfile, const QString &contextFolder);

/// The rules at ignoreFilePath(), or none where the file is missing or cannot be read.
[[nodiscard]] Dockerfile::IgnoreFile ignoreFileFor(const QString &dockerfile, const QString &contextFolder);

/// What is in a context, for rules about it.
struct ContextListing
{
    QStringList files; ///< From the context's root, with `/`, sorted; those the ignore file keeps out are left out.
    bool complete = true; ///< False when there are more than were asked for.
};

/// The files of \a contextFolder that would be sent, at most \a maximumFiles. Follows no symbolic link.
[[nodiscard]] ContextListing listContext(const QString &contextFolder, const Dockerfile::IgnoreFile &ignore,
                                         int maximumFiles = 20000);

} // namespace Stagecraft::Project

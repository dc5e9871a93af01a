// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "project/composefile.h"
#include "project/environment.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Stagecraft::Project {

/// A Dockerfile found in a project.
struct DockerfileEntry
{
    QString path; ///< Absolute, clean.
    QString relativePath; ///< From the root, with `/`: what people are shown.

    friend bool operator==(const DockerfileEntry &, const DockerfileEntry &) = default;
};

/// A compose service's build with its paths worked out.
struct ProjectBuild
{
    QString composeFile; ///< Absolute.
    ComposeBuild build;
    QString contextFolder; ///< Absolute; empty when the context is an address.
    QString dockerfilePath; ///< Absolute; empty when it is inline or behind an address.
    QMap<QString, QString> additionalContexts; ///< Those of `build`, paths made absolute.
    bool insideProject = true; ///< False when a context or the Dockerfile lie outside of the root.
};

/*!
    A folder with Dockerfiles, as it was when it was opened. A plain value: it
    watches nothing and holds no file open.
*/
struct Project
{
    QString root; ///< Absolute, clean.
    QString name; ///< The compose project's name, else the folder's.
    QList<DockerfileEntry> dockerfiles; ///< Shallow ones first, then by name.
    QStringList composeFiles; ///< Absolute.
    QList<ProjectBuild> builds; ///< Of all compose files, in their order.
    QString first; ///< The Dockerfile to open; empty: let the user choose among `dockerfiles`.
    QStringList warnings; ///< Sentences for people: what could not be read, that the list was cut short, …
    bool truncated = false; ///< More folders or files than are looked at.

    /// The builds that use \a dockerfile, indices into `builds`.
    [[nodiscard]] QList<qsizetype> buildsOf(const QString &dockerfile) const;
};

/// How far a folder is searched.
struct SearchLimits
{
    int depth = 6; ///< Folders below the root.
    int folders = 5000;
    int dockerfiles = 500;
};

/*!
    Opens \a path: a folder, a Dockerfile or a compose file.

    - A folder is the root. First comes the Dockerfile its compose file builds, else
      `Dockerfile` or `Containerfile` at the root, else its only Dockerfile, else none.
    - A Dockerfile comes first itself; the root is the nearest folder above that has a
      `.git` or a compose file, else its own folder. Any text file is taken for one.
    - A compose file (a name ending in .yaml or .yml) makes its folder the root.

    Nothing is run, no network is used, symbolic links to folders are not followed.
    `node_modules`, `.git`, `vendor` and the usual output folders are not searched.

    An error, as a sentence for people: nothing there, unreadable, no text, a
    compose file that does not parse (opened as such; beside a Dockerfile it is
    a warning), a folder without Dockerfile.
*/
[[nodiscard]] Result<Project> open(const QString &path, const Environment &environment = {}, SearchLimits limits = {});

/// True for `Dockerfile`, `Containerfile`, `Dockerfile.*`, `*.Dockerfile` and the like, in any case; not for
/// `*.dockerignore`.
[[nodiscard]] bool isDockerfileName(QStringView fileName);

/// True for compose.yaml, compose.yml, docker-compose.yaml and docker-compose.yml.
[[nodiscard]] bool isComposeName(QStringView fileName);

} // namespace Stagecraft::Project

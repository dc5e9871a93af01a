// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Stagecraft::Engine {

/// How much of a build an engine lets us see. Decided before a build and never changed during one.
enum class Tier {
    None, ///< Nothing can be built; the explanation says why.
    Live, ///< buildx 0.13 or newer: `--progress=rawjson`.
    Text, ///< An older buildx: only text for people.
    Legacy, ///< An engine without buildx.
    Podman,
};

/*!
    What was found out about the engine of this system, as a value.

    Strings are empty where nothing is known. Where canBuild() is false, or less can
    be seen than with Tier::Live, explanation says in one sentence for people what
    is missing and what to do.
*/
struct EngineInfo
{
    Tier tier = Tier::None;
    QString program; ///< Absolute path of the command line client; empty when none was found.
    QString name; ///< "Docker Engine", "Podman Engine".
    QString version; ///< Of the engine: "26.1.5".
    QString clientVersion;
    QString platform; ///< What it builds for by itself: "linux/amd64".
    QString context; ///< The Docker context's name, or the DOCKER_HOST address where that rules.
    QStringList contexts; ///< The names of all Docker contexts, whether or not an engine answers.
    bool remote = false; ///< The engine is reached over a network, so the build context would be uploaded.
    QString builder; ///< The buildx builder in use: "default".
    QStringList builders; ///< The names of all buildx builders: those of a team's build farm, too.
    QString driver; ///< "docker", "docker-container", …
    QString buildxVersion; ///< "0.13.1".
    QString storageDriver; ///< "overlay2", "overlayfs".
    bool containerdStore = false; ///< Images are kept by containerd: the engine's own sizes mean something else.
    QString explanation;

    [[nodiscard]] bool found() const { return !program.isEmpty(); }
    [[nodiscard]] bool canBuild() const { return tier == Tier::Live || tier == Tier::Text || tier == Tier::Podman; }

    friend bool operator==(const EngineInfo &, const EngineInfo &) = default;
};

/// The word for a tier in our JSON: "none", "live", "text", "legacy", "podman".
[[nodiscard]] QString tierName(Tier tier);

/// The tier for the status line: "BuildKit · live", "Legacy builder", "No engine".
[[nodiscard]] QString tierText(Tier tier);

} // namespace Stagecraft::Engine

Q_DECLARE_METATYPE(Stagecraft::Engine::EngineInfo)

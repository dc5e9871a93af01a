// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "dockerfile/stages.h"
#include "engine/engineinfo.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Build {

/// What is to be built, and how: what a person would say to `docker build`.
struct BuildRequest
{
    enum class Output {
        Load, ///< Into the engine's images.
        Push, ///< To the registries its tags name.
        Archive, ///< Into the engine's images, and from there as a file of `docker save`.
        Folder, ///< The files of the last stage, and no image.
    };

    QString file; ///< Path of the Dockerfile.
    QString context; ///< A folder, or an address the engine fetches itself.
    QString target; ///< A stage; empty for the last.
    QString platform; ///< Empty for the engine's own; several are separated by commas.
    QMap<QString, std::optional<QString>>
        arguments; ///< Build arguments; without a value it is taken from the environment.
    QMap<QString, QString> contexts; ///< Named build contexts.
    QStringList secrets; ///< "id=NAME,src=FILE" or "id=NAME,env=VARIABLE": never the value.
    QStringList ssh; ///< "default" or "id=SOCKET".
    QString builder; ///< Empty for the builder in use.
    QStringList tags; ///< Empty: the image gets a name of ours, see privateTag().
    QString privateName; ///< That name, where the caller has one; empty for the usual one.
    QMap<QString, QString> labels;
    QStringList cacheFrom; ///< "type=registry,ref=NAME", or a name alone.
    QStringList cacheTo;
    QStringList noCacheStages; ///< Names of stages that are built anew.
    QString network; ///< Of RUN: empty for the builder's default, "none", "host".
    bool noCache = false;
    bool pull = false;
    Output output = Output::Load;
    QString destination; ///< Of Output::Archive and Output::Folder: an absolute path.

    friend bool operator==(const BuildRequest &, const BuildRequest &) = default;
};

/// Where the client writes what it made.
struct BuildFiles
{
    QString imageId;
    QString metadata;
};

/*!
    Variables of the client's environment that hand over what no command line may
    show: the values of build arguments whose names look like a secret's. They are
    then given as `--build-arg NAME`.
*/
[[nodiscard]] QMap<QString, QString> clientVariables(const BuildRequest &request);

/*!
    The arguments after `docker` or `podman` that build \a request, or why it cannot be
    built. Pure: looks at no file. No value can become a flag: options are
    written `--name=value`, and tags, target, platform and builder are checked
    against their grammar.
*/
[[nodiscard]] Result<QStringList> buildArguments(const BuildRequest &request, const BuildFiles &files,
                                                 Engine::Tier tier = Engine::Tier::Live);

/*!
    The same as a person would type it, quoted for a POSIX shell, without the
    files and the form of progress that are ours alone.
*/
[[nodiscard]] Result<QString> commandText(const BuildRequest &request, Engine::Tier tier = Engine::Tier::Live);

/*!
    The name of ours that an image gets which was built without one: the
    request's own, else `stagecraft/build:` and a short digest of \a file, target
    and platform. The same request always gets the same, so that a build
    supersedes the one before.
*/
[[nodiscard]] QString privateTag(const BuildRequest &request);

/// What the request means to the reading of the Dockerfile. \a enginePlatform is used where it names none.
[[nodiscard]] Dockerfile::BuildParameters parametersOf(const BuildRequest &request, const QString &enginePlatform = {});

} // namespace Stagecraft::Build

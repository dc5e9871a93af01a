// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrecord.h"
#include "build/stepkey.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Build {

/// Why a step was not, or will not be, taken from the cache though a build before had it.
struct CacheReason
{
    enum class Kind {
        None, ///< Nothing stands against the cache.
        New, ///< The build before had no such step.
        InstructionChanged,
        ArgumentChanged, ///< Names: the build arguments. See isUsed.
        EnvironmentChanged, ///< Names: variables, USER, SHELL.
        BaseChanged, ///< Another image, or another state of it.
        FilesChanged, ///< Names: paths of the build context.
        SourceStage, ///< A stage it copies from or mounts. Names: which.
        EarlierStep, ///< A step before it in its stage, or in the stage it continues. Names: its command.
        StepGone, ///< A step before it is not there any more. Names: its command.
        Option, ///< The build was told to: no cache, another builder or platform. Names: which.
        NotFinished, ///< The build before ended before it.
        Pruned, ///< Nothing changed that we know of: the builder no longer has it.
        Unknown, ///< Something that we do not see may have changed: an address, files that were not read.
    };

    Kind kind = Kind::None;
    QStringList names; ///< At most 20.
    int more = 0; ///< How many beyond those.
    bool isUsed = true; ///< ArgumentChanged: the step's text names it.

    friend bool operator==(const CacheReason &, const CacheReason &) = default;
};

/// A build as it is held against another: its keys, which of its steps ended well, and how it was asked for.
struct CacheSide
{
    QList<StepKey> keys;
    QList<int> doneLines; ///< Lines of the steps that ended well or were cached.
    QString platform;
    QString builder;
    bool noCache = false;
    QStringList noCacheStages;
};

[[nodiscard]] CacheSide cacheSideOf(const BuildRecord &record);

/*!
    For each key of \a after, in its order: the reason why a builder that did
    \a before does not find it in its cache, Kind::None where it should. Steps are
    matched by stage and by what they say, so that one that is put between others
    does not change what those are held against. Pure.
*/
[[nodiscard]] QList<CacheReason> cacheReasons(const CacheSide &before, const CacheSide &after);

/// The reason in a sentence for people; empty for Kind::None.
[[nodiscard]] QString reasonText(const CacheReason &reason);

} // namespace Stagecraft::Build

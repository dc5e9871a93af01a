// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"

#include <QList>

namespace Stagecraft::Build {

/*!
    The chain of steps that a build had to wait for, from its first to its last:
    from the step that ended last, back through the input that ended last each
    time. Nothing outside of it would have made the build shorter. Cached steps
    belong to it; steps whose start is not known do not. Pure.
*/
[[nodiscard]] QList<int> criticalPath(const QList<BuildStep> &steps);

/// How many of the RUN, COPY, ADD and WORKDIR steps that ended well came from the cache.
struct CacheRate
{
    int cached = 0;
    int all = 0;

    friend bool operator==(const CacheRate &, const CacheRate &) = default;
};

[[nodiscard]] CacheRate cacheRate(const QList<BuildStep> &steps);

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/criticalpath.h"

#include <QMap>
#include <QSet>

namespace Stagecraft::Build {

namespace {

double endOf(const BuildStep &step)
{
    return step.start + step.seconds;
}

/// Which of two steps ended later; null is never the later one.
const BuildStep *later(const BuildStep *one, const BuildStep *other)
{
    if (!one || !other)
        return one ? one : other;
    return endOf(*other) > endOf(*one) ? other : one;
}

} // namespace

QList<int> criticalPath(const QList<BuildStep> &steps)
{
    QMap<int, const BuildStep *> known;
    const BuildStep *last = nullptr;
    for (const BuildStep &step : steps) {
        if (step.start < 0)
            continue;
        known.insert(step.id, &step);
        last = later(last, &step);
    }
    QList<int> path;
    QSet<int> seen; // A chain of inputs has no circle, but a record may hold anything.
    while (last && !seen.contains(last->id)) {
        path.prepend(last->id);
        seen.insert(last->id);
        const BuildStep *before = nullptr;
        for (const int input : last->inputs)
            before = later(before, known.value(input));
        last = before;
    }
    return path;
}

CacheRate cacheRate(const QList<BuildStep> &steps)
{
    CacheRate rate;
    for (const BuildStep &step : steps) {
        const bool isCached = step.state == BuildStep::State::Cached;
        if (step.kind != BuildStep::Kind::Instruction || (!isCached && step.state != BuildStep::State::Done))
            continue;
        ++rate.all;
        rate.cached += isCached ? 1 : 0;
    }
    return rate;
}

} // namespace Stagecraft::Build

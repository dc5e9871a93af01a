// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/stepkey.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace Stagecraft::Build {

/// Which steps of two builds are the same step.
struct StepMatching
{
    QMap<int, int> stages; ///< Stages of after to those of before.
    QHash<qsizetype, qsizetype> steps; ///< Indexes into the keys of after to those of before.
};

/*!
    Stages by their names, else by how alike they are. In a stage the steps that say
    the same in the same order, then those between them where there are as many on
    both sides: each of these was changed. Pure.
*/
[[nodiscard]] StepMatching matchedSteps(const QList<StepKey> &before, const QList<StepKey> &after);

} // namespace Stagecraft::Build

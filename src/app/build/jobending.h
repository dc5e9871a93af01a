// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildjob.h"
#include "app/build/buildrun.h"

namespace Stagecraft::App {

/*!
    How \a job ended, with what there is to say of it: a sentence, and after a failure
    the likely reason, for which the job's build context is looked at. \a seconds is the
    time until now, for what did not come to a build.
*/
[[nodiscard]] BuildRun::Ending endingOf(const BuildJob &job, const Compare::MeasureOutcome &outcome,
                                        const QList<Build::BuildStep> &steps, double seconds);

} // namespace Stagecraft::App

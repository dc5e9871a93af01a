// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/jobending.h"

#include "base/bytesize.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::App {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobEnding)
};

using Status = Compare::MeasureOutcome::Status;

BuildRun::Outcome outcomeOf(const Compare::MeasureOutcome &outcome)
{
    switch (outcome.status) {
    case Status::Measured:
    case Status::Built:
        return BuildRun::Outcome::Succeeded;
    case Status::Cancelled:
        return BuildRun::Outcome::Cancelled;
    case Status::NoEngine:
        return BuildRun::Outcome::Lost;
    case Status::BuildFailed:
    case Status::Unreadable:
        break;
    }
    return BuildRun::Outcome::Failed;
}

QString messageOf(const Compare::MeasureOutcome &outcome, double seconds)
{
    const QString time = QString::number(seconds, 'f', 1);
    switch (outcome.status) {
    case Status::Measured:
        return Text::tr("Built in %1 s: %2 in %n layer(s)", nullptr, static_cast<int>(outcome.side.image.layers.size()))
            .arg(time, byteSizeText(outcome.side.image.contentBytes));
    case Status::Built:
        return Text::tr("Built in %1 s").arg(time);
    case Status::Cancelled:
        return Text::tr("Cancelled.");
    default:
        return outcome.error.message;
    }
}

} // namespace

BuildRun::Ending endingOf(const BuildJob &job, const Compare::MeasureOutcome &outcome,
                          const QList<Build::BuildStep> &steps, double seconds)
{
    BuildRun::Ending ending;
    ending.outcome = outcomeOf(outcome);
    ending.seconds = outcome.build ? outcome.build->seconds : seconds;
    ending.message = messageOf(outcome, ending.seconds);
    if (outcome.build)
        ending.error = outcome.build->error;
    if (ending.outcome == BuildRun::Outcome::Failed) {
        const auto failed = std::ranges::find(steps, ending.error.step, &Build::BuildStep::id);
        ending.remedy = Build::remedyFor(ending.error, failed == steps.end() ? QString() : stepLabel(*failed),
                                         Build::contextKnowledgeOf(job.request.build));
    }
    return ending;
}

} // namespace Stagecraft::App

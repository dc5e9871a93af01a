// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/statustext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

} // namespace

QString durationText(double seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 99.95)
        return Text::tr("%1 s").arg(seconds, 0, 'f', 1);
    const int whole = static_cast<int>(std::lround(seconds));
    return Text::tr("%1 min %2 s").arg(QString::number(whole / 60), QString::number(whole % 60));
}

QString instructionStatusText(const StepStatus &status)
{
    switch (status.state) {
    case StepState::None:
    case StepState::Waiting:
    case StepState::Skipped:
        return {};
    case StepState::Cached:
        return Text::tr("cached");
    case StepState::Failed:
        return Text::tr("failed");
    case StepState::Cancelled:
    case StepState::Interrupted:
        return Text::tr("stopped");
    case StepState::Running:
    case StepState::Done:
        return durationText(status.seconds);
    }
    return {};
}

QString stageStatusText(const StepStatus &status, bool isNeeded)
{
    switch (status.state) {
    case StepState::None:
        return isNeeded ? QString() : Text::tr("not needed");
    case StepState::Waiting:
        return Text::tr("waiting");
    case StepState::Skipped:
        return Text::tr("not needed");
    case StepState::Running: {
        const QString percent =
            status.progress < 0 ? QString() : Text::tr("%1 %").arg(std::lround(status.progress * 100));
        const QString time = durationText(status.seconds);
        return percent.isEmpty() || time.isEmpty() ? percent + time : percent + u" \u00b7 "_s + time;
    }
    case StepState::Done:
        return status.seconds < 0 ? Text::tr("done") : durationText(status.seconds);
    case StepState::Cached:
    case StepState::Failed:
    case StepState::Cancelled:
    case StepState::Interrupted:
        return instructionStatusText(status);
    }
    return {};
}

} // namespace Stagecraft::App

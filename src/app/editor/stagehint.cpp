// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/stagehint.h"

#include "base/bytesize.h"

#include <QCoreApplication>

namespace Stagecraft::App {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("StageHint", text);
}

QString secondsText(double seconds)
{
    return say(QT_TRANSLATE_NOOP("StageHint", "%1 s")).arg(seconds, 0, 'f', seconds < 10 ? 1 : 0);
}

QString measuredText(const StepStatus &status)
{
    QStringList parts;
    if (status.bytes >= 0)
        parts.append(byteSizeText(status.bytes));
    if (status.state == StepState::Cached)
        parts.append(say(QT_TRANSLATE_NOOP("StageHint", "cached")));
    else if (status.seconds >= 0)
        parts.append(secondsText(status.seconds));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString stageHint(const DocumentSession &session, int stage)
{
    if (!session.graph().reachable.value(stage, true))
        return say(QT_TRANSLATE_NOOP("StageHint", "not needed"));
    const StepStatus status = session.buildStatus().stages.value(session.stageIds().value(stage));
    switch (status.state) {
    case StepState::Waiting:
        return say(QT_TRANSLATE_NOOP("StageHint", "waiting"));
    case StepState::Running:
        return say(QT_TRANSLATE_NOOP("StageHint", "building"));
    case StepState::Failed:
        return say(QT_TRANSLATE_NOOP("StageHint", "failed"));
    case StepState::Cancelled:
    case StepState::Interrupted:
        return say(QT_TRANSLATE_NOOP("StageHint", "cancelled"));
    case StepState::None:
    case StepState::Cached:
    case StepState::Done:
    case StepState::Skipped:
        break;
    }
    return measuredText(status);
}

} // namespace Stagecraft::App

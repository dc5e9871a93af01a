// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildstepmodel.h"

#include "app/build/buildtimelinemodel.h"
#include "build/criticalpath.h"

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

namespace {

QString timeText(double seconds)
{
    return seconds < 0.1 ? BuildStepModel::tr("%1 ms").arg(std::ceil(seconds * 1000))
                         : BuildStepModel::tr("%1 s").arg(QString::number(seconds, 'f', 1));
}

} // namespace

void BuildStepModel::begin(const QStringList &stageNames)
{
    beginResetModel();
    m_stageNames = stageNames;
    m_steps.clear();
    m_critical.clear();
    m_reasons.clear();
    m_longest = 0;
    endResetModel();
    Q_EMIT countChanged();
}

void BuildStepModel::update(const Build::BuildStep &step)
{
    const auto known = std::ranges::lower_bound(m_steps, step.id, {}, &Build::BuildStep::id);
    const auto row = static_cast<int>(known - m_steps.begin());
    if (known != m_steps.end() && known->id == step.id) {
        *known = step;
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginInsertRows({}, row, row);
        m_steps.insert(row, step);
        endInsertRows();
        Q_EMIT countChanged();
    }
    if (step.seconds > m_longest) {
        m_longest = step.seconds;
        changedAll({ShareRole});
    }
}

void BuildStepModel::markCriticalPath()
{
    m_critical = Build::criticalPath(m_steps);
    changedAll({CriticalRole});
}

void BuildStepModel::setReasons(const QHash<int, QString> &reasons)
{
    m_reasons = reasons;
    changedAll({ReasonRole});
}

const Build::BuildStep *BuildStepModel::step(int id) const
{
    const auto found = std::ranges::find(m_steps, id, &Build::BuildStep::id);
    return found == m_steps.end() ? nullptr : &*found;
}

int BuildStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant BuildStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Build::BuildStep &step = m_steps.at(index.row());
    switch (role) {
    case StepRole:
        return step.id;
    case Qt::DisplayRole:
    case LabelRole:
        return stepLabel(step);
    case StageRole:
        return step.stages.isEmpty() ? -1 : step.stages.first();
    case StageTextRole:
        return stageText(step);
    case LineRole:
        return step.lines.isEmpty() ? 0 : step.lines.first();
    case StateRole:
        return static_cast<int>(stepState(step.state));
    case TimeRole:
        return step.seconds > 0 ? timeText(step.seconds) : QString();
    case ShareRole:
        return m_longest > 0 ? step.seconds / m_longest : 0.0;
    case ProgressRole:
        return step.progress;
    case CriticalRole:
        return m_critical.contains(step.id);
    case ApproximateRole:
        return !step.lines.isEmpty() && step.mapping == Build::MappingQuality::Approximate;
    case ReasonRole:
        return reasonOf(step);
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildStepModel::roleNames() const
{
    return {{StepRole, "step"},
            {LabelRole, "label"},
            {StageRole, "stage"},
            {StageTextRole, "stageText"},
            {LineRole, "line"},
            {StateRole, "stepState"},
            {TimeRole, "time"},
            {ShareRole, "share"},
            {ProgressRole, "progress"},
            {CriticalRole, "critical"},
            {ApproximateRole, "approximate"},
            {ReasonRole, "reason"}};
}

QString BuildStepModel::reasonOf(const Build::BuildStep &step) const
{
    const bool hasRun =
        step.kind == Build::BuildStep::Kind::Instruction && step.state != Build::BuildStep::State::Cached;
    return hasRun && !step.lines.isEmpty() ? m_reasons.value(step.lines.first()) : QString();
}

QString BuildStepModel::stageText(const Build::BuildStep &step) const
{
    if (step.stages.isEmpty())
        return {};
    const QString first = m_stageNames.value(step.stages.first());
    const auto more = static_cast<int>(step.stages.size()) - 1;
    return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

void BuildStepModel::changedAll(const QList<int> &roles)
{
    if (!m_steps.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), roles);
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildtimelinemodel.h"

#include <algorithm>

namespace Stagecraft::App {

StepState stepState(Build::BuildStep::State state)
{
    switch (state) {
    case Build::BuildStep::State::Running:
        return StepState::Running;
    case Build::BuildStep::State::Cached:
        return StepState::Cached;
    case Build::BuildStep::State::Done:
        return StepState::Done;
    case Build::BuildStep::State::Failed:
        return StepState::Failed;
    case Build::BuildStep::State::Cancelled:
        return StepState::Cancelled;
    case Build::BuildStep::State::Interrupted:
        break;
    }
    return StepState::Interrupted;
}

QString stepLabel(const Build::BuildStep &step)
{
    const auto end = step.name.indexOf(u"] ");
    return step.name.startsWith(u'[') && end > 0 ? step.name.mid(end + 2).simplified() : step.name.simplified();
}

void BuildTimelineModel::begin(const Graph::StageGraph &graph)
{
    beginResetModel();
    m_rows.clear();
    m_expected.clear();
    for (const Dockerfile::Stage &stage : graph.stages())
        m_rows.append({graph.displayName(stage.index),
                       stage.index,
                       stage.index == graph.target,
                       graph.reachable.value(stage.index, true),
                       {}});
    m_rows.append({tr("engine"), -1, false, true, {}});
    m_offset = -1;
    m_span = 1;
    endResetModel();
    Q_EMIT spanChanged();
}

void BuildTimelineModel::update(const Build::BuildStep &step, double seconds)
{
    if (m_rows.isEmpty())
        return;
    if (m_offset < 0 && step.start >= 0)
        m_offset = std::max(0.0, seconds - step.start - step.seconds);
    if (step.stages.isEmpty())
        updateRow(static_cast<int>(m_rows.size()) - 1, step, seconds);
    for (const int stage : step.stages) {
        if (stage >= 0 && stage < m_rows.size() - 1)
            updateRow(stage, step, seconds);
    }
    advance(seconds);
}

void BuildTimelineModel::setExpected(const QHash<int, double> &secondsByLine)
{
    m_expected = secondsByLine;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {SegmentsRole});
}

double BuildTimelineModel::leftOf(const Segment &segment) const
{
    if (segment.step.state != Build::BuildStep::State::Running || segment.step.lines.isEmpty())
        return 0;
    return std::max(0.0, m_expected.value(segment.step.lines.first()) - segment.seconds);
}

void BuildTimelineModel::advance(double seconds)
{
    double end = seconds;
    for (int row = 0; row < m_rows.size(); ++row) {
        bool changed = false;
        for (Segment &segment : m_rows[row].segments) {
            if (segment.step.state != Build::BuildStep::State::Running)
                continue;
            segment.seconds = std::max(0.0, seconds - segment.start);
            end = std::max(end, seconds + leftOf(segment));
            changed = true;
        }
        if (changed)
            Q_EMIT dataChanged(index(row), index(row), {SegmentsRole});
    }
    if (end > m_span) {
        m_span = end;
        Q_EMIT spanChanged();
    }
}

int BuildTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BuildTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case StageRole:
        return row.stage;
    case IsTargetRole:
        return row.isTarget;
    case NeededRole:
        return row.needed;
    case SegmentsRole: {
        QVariantList segments;
        for (const Segment &segment : row.segments) {
            segments.append(QVariantMap{{QStringLiteral("step"), segment.step.id},
                                        {QStringLiteral("start"), segment.start},
                                        {QStringLiteral("seconds"), segment.seconds},
                                        {QStringLiteral("left"), leftOf(segment)},
                                        {QStringLiteral("state"), static_cast<int>(stepState(segment.step.state))},
                                        {QStringLiteral("label"), stepLabel(segment.step)}});
        }
        return segments;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> BuildTimelineModel::roleNames() const
{
    return {{NameRole, "name"},
            {StageRole, "stage"},
            {IsTargetRole, "isTarget"},
            {NeededRole, "needed"},
            {SegmentsRole, "segments"}};
}

void BuildTimelineModel::updateRow(int row, const Build::BuildStep &step, double seconds)
{
    QList<Segment> &segments = m_rows[row].segments;
    auto known = std::ranges::find(segments, step.id, [](const Segment &segment) { return segment.step.id; });
    if (known == segments.end()) {
        const double start = step.start >= 0 ? m_offset + step.start : std::max(0.0, seconds - step.seconds);
        segments.append({step, start, step.seconds});
        known = segments.end() - 1;
    }
    known->step = step;
    known->seconds = step.seconds;
    Q_EMIT dataChanged(index(row), index(row), {SegmentsRole});
}

} // namespace Stagecraft::App

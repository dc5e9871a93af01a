// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/stagelistmodel.h"

#include "base/bytesize.h"
#include "graph/instructiontext.h"
#include "graph/shorttext.h"

namespace Stagecraft::App {

namespace {

constexpr qsizetype longestSource = 80;

QString sourceName(const Graph::StageGraph &graph, const Graph::Source &source)
{
    switch (source.kind) {
    case Graph::Source::Kind::Stage:
        return graph.displayName(source.stage);
    case Graph::Source::Kind::Image:
        return Graph::oneLine(Graph::shortReference(source.text), longestSource);
    case Graph::Source::Kind::Context:
        return source.text.isEmpty() ? StageListModel::tr("build context") : Graph::oneLine(source.text, longestSource);
    case Graph::Source::Kind::Url:
        return Graph::oneLine(source.text, longestSource);
    }
    return {};
}

} // namespace

void StageListModel::setSession(DocumentSession *session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    beginResetModel();
    m_session = session;
    m_count = session ? static_cast<int>(session->graph().stages().size()) : 0;
    endResetModel();
    if (session) {
        connect(session, &DocumentSession::graphChanged, this, &StageListModel::follow);
        connect(session, &DocumentSession::buildStatusChanged, this, &StageListModel::tellAll);
    }
    Q_EMIT sessionChanged();
}

int StageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant StageListModel::data(const QModelIndex &index, int role) const
{
    if (!m_session || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.row() >= m_session->graph().stages().size())
        return {};
    const Graph::StageGraph &graph = m_session->graph();
    const int stage = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return graph.displayName(stage);
    case StageRole:
        return stage;
    case DetailRole:
        return detailOf(stage);
    case NeededRole:
        return graph.reachable.value(stage, true);
    case IsTargetRole:
        return stage == graph.target;
    case StateRole:
        return static_cast<int>(statusOf(stage).state);
    case ConnectionsRole:
        return QVariant::fromValue(connectionsOf(stage));
    case DescriptionRole:
        return descriptionOf(stage);
    default:
        return {};
    }
}

QHash<int, QByteArray> StageListModel::roleNames() const
{
    return {{NameRole, "name"},
            {StageRole, "stage"},
            {DetailRole, "detail"},
            {NeededRole, "needed"},
            {IsTargetRole, "isTarget"},
            {StateRole, "stepState"},
            {ConnectionsRole, "connections"},
            {DescriptionRole, "description"}};
}

void StageListModel::follow()
{
    const int count = static_cast<int>(m_session->graph().stages().size());
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    tellAll();
}

void StageListModel::tellAll()
{
    if (m_count > 0)
        Q_EMIT dataChanged(index(0), index(m_count - 1));
}

StepStatus StageListModel::statusOf(int stage) const
{
    return m_session->buildStatus().stages.value(m_session->stageIds().value(stage));
}

QString StageListModel::detailOf(int stage) const
{
    if (!m_session->graph().reachable.value(stage, true))
        return tr("not needed");
    const StepStatus status = statusOf(stage);
    switch (status.state) {
    case StepState::Running:
        return status.progress < 0 ? tr("building") : tr("%1 %").arg(qRound(status.progress * 100));
    case StepState::Failed:
        return tr("failed");
    case StepState::Waiting:
        return tr("waiting");
    default:
        break;
    }
    if (status.bytes >= 0)
        return byteSizeText(status.bytes);
    if (status.state == StepState::Cached)
        return tr("cached");
    return status.seconds >= 0 ? tr("%1 s").arg(status.seconds, 0, 'f', 1) : QString();
}

QList<StageConnection> StageListModel::connectionsOf(int stage) const
{
    QList<StageConnection> connections;
    const Graph::StageGraph &graph = m_session->graph();
    for (const Graph::Edge &edge : graph.edges) {
        if (edge.to == stage)
            connections.append({sourceName(graph, edge.from), Graph::edgeText(edge), edge.line});
    }
    return connections;
}

QString StageListModel::descriptionOf(int stage) const
{
    const Graph::StageGraph &graph = m_session->graph();
    const Dockerfile::Stage &described = graph.stages().at(stage);
    const auto instructions = static_cast<int>(described.endInstruction - described.firstInstruction);
    QString text = tr("Stage %1, from %2, %n instruction(s), line %3", nullptr, instructions)
                       .arg(graph.displayName(stage), described.writtenBase)
                       .arg(described.line);
    if (stage == graph.target)
        text += tr(", the target");
    const QString detail = detailOf(stage);
    return detail.isEmpty() ? text : text + QStringLiteral(", ") + detail;
}

} // namespace Stagecraft::App

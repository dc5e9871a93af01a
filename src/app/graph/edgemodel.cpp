// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/edgemodel.h"

#include "app/graph/statustext.h"
#include "graph/instructiontext.h"
#include "picture/edgedetour.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

Picture::EdgeTerminal terminalOf(const NodeRow &node)
{
    return {node.rect(), node.headerAnchor()};
}

constexpr int restInMilliseconds = 80;

// An edge ends at the instruction that makes it, where there is one.
Picture::EdgeTerminal sinkOf(const NodeRow &node, const CanvasEdge &edge)
{
    const bool endsAtRow = Picture::endsAtInstruction(edge.key.kind) && !edge.lines.isEmpty();
    return {node.rect(), endsAtRow ? node.anchorOfLine(edge.lines.constFirst()) : node.headerAnchor()};
}

QString descriptionOf(const EdgeRow &row)
{
    const QString description =
        EdgeModel::tr("%1 from %2 to %3: %4")
            .arg(Graph::kindText(row.edge.key.kind), row.fromName, row.toName, row.edge.labels.join("; "_L1));
    const QString state = instructionStatusText({row.edge.state});
    return state.isEmpty() ? description : EdgeModel::tr("%1 · %2").arg(description, state);
}

} // namespace

EdgeModel::EdgeModel(const NodeModel *nodes, QObject *parent)
    : QAbstractListModel(parent)
    , m_nodes(nodes)
{
    connect(nodes, &NodeModel::geometryChanged, this, &EdgeModel::follow);
    m_leading.setSingleShot(true);
    m_leading.setInterval(restInMilliseconds);
    connect(&m_leading, &QTimer::timeout, this, &EdgeModel::leadAll);
    connect(nodes, &NodeModel::lensChanged, this, &EdgeModel::readAgain);
}

int EdgeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant EdgeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EdgeRow &row = rows().at(index.row());
    const CanvasEdge &edge = row.edge;
    switch (role) {
    case EdgeIdRole:
        return edgeId(edge.key);
    case KindRole:
        return static_cast<int>(edge.key.kind);
    case FromRole:
        return edge.key.from;
    case ToRole:
        return edge.key.to;
    case RouteRole:
        return QVariant::fromValue(row.route);
    case CountRole:
        return static_cast<int>(edge.labels.size());
    case Qt::DisplayRole:
    case LabelRole:
        return Graph::bundleText(edge.key.kind, edge.labels);
    case LabelsRole:
        return edge.labels;
    case LinesRole:
        return QVariant::fromValue(edge.lines);
    case IsValidRole:
        return edge.isValid;
    case IsNeededRole:
        return edge.isNeeded;
    case IsGhostRole:
        return edge.isGhost;
    case IsSelectedRole:
        return row.isSelected;
    case IsFadedRole:
        return row.isFaded;
    case ColorStageRole:
        return row.colorStage;
    case IsColorOfTargetRole:
        return row.isColorOfTarget;
    case StateRole:
        return static_cast<int>(edge.state);
    case DescriptionRole:
        return descriptionOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> EdgeModel::roleNames() const
{
    return {{EdgeIdRole, "edgeId"},
            {KindRole, "kind"},
            {FromRole, "from"},
            {ToRole, "to"},
            {RouteRole, "route"},
            {CountRole, "count"},
            {LabelRole, "label"},
            {LabelsRole, "labels"},
            {LinesRole, "lines"},
            {IsValidRole, "isValid"},
            {IsNeededRole, "isNeeded"},
            {IsGhostRole, "isGhost"},
            {IsSelectedRole, "isSelected"},
            {IsFadedRole, "isFaded"},
            {ColorStageRole, "colorStage"},
            {IsColorOfTargetRole, "isColorOfTarget"},
            {StateRole, "stepState"},
            {DescriptionRole, "description"}};
}

EdgeRow EdgeModel::rowFor(const CanvasEdge &edge) const
{
    EdgeRow row;
    row.edge = edge;
    row.isSelected = m_selection == edge.key;
    const NodeRow *from = m_nodes->row(edge.key.from);
    const NodeRow *to = m_nodes->row(edge.key.to);
    if (!from || !to)
        return row;
    const Picture::EdgeRoute direct =
        Picture::routeBetween(terminalOf(*from), sinkOf(*to, edge), edge.key.kind, m_direction);
    row.route = {Picture::ledPast(direct, m_boxes)};
    row.isFaded = from->lens.isFaded || to->lens.isFaded;
    row.fromName = from->node.name;
    row.toName = to->node.name;
    // What a stage is built on is structure; what is copied out of a stage is that stage's.
    if (edge.key.kind != Graph::Edge::Kind::Base) {
        row.colorStage = from->node.stage;
        row.isColorOfTarget = from->node.isTarget;
    }
    return row;
}

/// Where nodes stand by now.
void EdgeModel::lookAtNodes()
{
    m_boxes.clear();
    for (const NodeRow &node : m_nodes->rows())
        m_boxes.append(node.rect());
}

/// Nodes that moved stand in other ways.
void EdgeModel::leadAll()
{
    lookAtNodes();
    for (int i = 0; i < rows().size(); ++i)
        m_rows.setAt(*this, i, rowFor(rows().at(i).edge));
}

void EdgeModel::show(const CanvasGraph &graph)
{
    lookAtNodes();
    QList<EdgeRow> next;
    QStringList running;
    for (const CanvasEdge &edge : graph.edges) {
        next.append(rowFor(edge));
        if (edge.state == StepState::Running)
            running.append(edgeId(edge.key));
    }
    m_rows.set(*this, next);
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged();
}

void EdgeModel::setSelection(const std::optional<EdgeKey> &key)
{
    m_selection = key;
    for (int i = 0; i < rows().size(); ++i) {
        EdgeRow row = rows().at(i);
        row.isSelected = m_selection == row.key();
        m_rows.setAt(*this, i, row);
    }
}

void EdgeModel::setDirection(Graph::LayoutDirection direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    readAgain();
}

void EdgeModel::readAgain()
{
    for (int i = 0; i < rows().size(); ++i)
        m_rows.setAt(*this, i, rowFor(rows().at(i).edge));
}

void EdgeModel::follow(const QSet<int> &nodes)
{
    // While a node moves only its own edges do; the others get out of its way, or go back, once it rests.
    m_leading.start();
    for (int i = 0; i < rows().size(); ++i) {
        const CanvasEdge &edge = rows().at(i).edge;
        if (nodes.contains(edge.key.from) || nodes.contains(edge.key.to))
            m_rows.setAt(*this, i, rowFor(edge));
    }
}

const EdgeRow *EdgeModel::edgeAt(QPointF point, qreal tolerance) const
{
    const EdgeRow *nearest = nullptr;
    for (const EdgeRow &row : rows()) {
        const QRectF hull = row.route.hull();
        if (!hull.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            continue;
        const qreal distance = row.route.path(1).distanceTo(point);
        if (distance <= tolerance) {
            nearest = &row;
            tolerance = distance;
        }
    }
    return nearest;
}

const EdgeRow *EdgeModel::row(const QString &edgeId) const
{
    const auto found =
        std::ranges::find_if(rows(), [&](const EdgeRow &row) { return EdgeModel::edgeId(row.key()) == edgeId; });
    return found == rows().cend() ? nullptr : &*found;
}

QPointF EdgeModel::pointOn(const QString &edgeId, qreal fraction) const
{
    const EdgeRow *found = row(edgeId);
    return found ? found->route.path(1).pointAt(fraction) : QPointF();
}

bool EdgeModel::isBase(const QString &edgeId) const
{
    const EdgeRow *found = row(edgeId);
    return found && found->edge.key.kind == Graph::Edge::Kind::Base;
}

QString EdgeModel::edgeId(const EdgeKey &key)
{
    return "%1-%2-%3"_L1.arg(QString::number(key.from), QString::number(key.to),
                             QString::number(static_cast<int>(key.kind)));
}

QList<int> EdgeModel::changedRoles(const EdgeRow &before, const EdgeRow &after)
{
    QList<int> roles;
    const auto compare = [&roles](bool differs, std::initializer_list<int> names) {
        if (differs)
            roles.append(QList<int>(names));
    };
    const CanvasEdge &a = before.edge;
    const CanvasEdge &b = after.edge;
    compare(before.route != after.route, {RouteRole});
    compare(a.labels != b.labels, {CountRole, LabelRole, LabelsRole, Qt::DisplayRole});
    compare(a.lines != b.lines, {LinesRole});
    compare(a.isValid != b.isValid, {IsValidRole});
    compare(a.isNeeded != b.isNeeded, {IsNeededRole});
    compare(a.isGhost != b.isGhost, {IsGhostRole});
    compare(before.isSelected != after.isSelected, {IsSelectedRole});
    compare(before.isFaded != after.isFaded, {IsFadedRole});
    compare(before.colorStage != after.colorStage, {ColorStageRole});
    compare(before.isColorOfTarget != after.isColorOfTarget, {IsColorOfTargetRole});
    compare(a.state != b.state, {StateRole, DescriptionRole});
    // What a description is made of, which takes less time to compare than to make.
    compare(before.fromName != after.fromName || before.toName != after.toName || a.labels != b.labels,
            {DescriptionRole});
    return roles;
}

} // namespace Stagecraft::App

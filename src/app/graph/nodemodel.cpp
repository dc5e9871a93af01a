// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/nodemodel.h"

#include "base/bytesize.h"
#include "picture/nodemetrics.h"
#include "picture/rowfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

// English has no catalogue of its own, so that one is told from many here.
QString counted(qsizetype count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

// A sentence for those who hear the canvas.
QString descriptionOf(const CanvasNode &node)
{
    if (node.kind != CanvasNode::Kind::Stage)
        return node.detail;
    QStringList parts{NodeModel::tr("from %1").arg(node.detail),
                      counted(node.rows.size(), NodeModel::tr("1 instruction"), NodeModel::tr("%1 instructions"))};
    if (node.isTarget)
        parts.append(NodeModel::tr("the target"));
    if (!node.statusText.isEmpty())
        parts.append(node.statusText);
    if (node.errors > 0)
        parts.append(counted(node.errors, NodeModel::tr("1 error"), NodeModel::tr("%1 errors")));
    if (node.warnings > 0)
        parts.append(counted(node.warnings, NodeModel::tr("1 warning"), NodeModel::tr("%1 warnings")));
    return parts.join(", "_L1);
}

qint64 mostBytes(const CanvasGraph &graph)
{
    qint64 most = 0;
    for (const CanvasNode &node : graph.nodes)
        most = std::max(most, node.status.bytes);
    return most;
}

qreal shareOf(const CanvasNode &node, qint64 most)
{
    return node.status.bytes < 0 || most == 0 ? -1 : static_cast<qreal>(node.status.bytes) / static_cast<qreal>(most);
}

QSizeF sizeWithRows(const CanvasNode &node, qsizetype rows)
{
    return node.kind == CanvasNode::Kind::Stage ? Picture::NodeMetrics::stageSize(rows, node.status.bytes >= 0)
                                                : Picture::NodeMetrics::externalSize;
}

} // namespace

QSizeF nodeSize(const CanvasNode &node, bool isUnfolded)
{
    return sizeWithRows(node, Picture::foldedRows(node.rows, isUnfolded).size());
}

QSizeF NodeRow::size() const
{
    return sizeWithRows(node, shownRows.size());
}

qreal NodeRow::headerAnchor() const
{
    return Picture::NodeMetrics::headerAnchorOf(node.kind == CanvasNode::Kind::Stage);
}

qreal NodeRow::anchorOfLine(int line) const
{
    const int row = Picture::rowOfLine(shownRows, line);
    return row < 0 ? headerAnchor() : Picture::NodeMetrics::rowAnchor(row);
}

int NodeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant NodeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NodeRow &row = rows().at(index.row());
    const CanvasNode &node = row.node;
    switch (role) {
    case NodeIdRole:
        return node.id;
    case KindRole:
        return static_cast<int>(node.kind);
    case KeyRole:
        return node.key;
    case StageRole:
        return node.stage;
    case Qt::DisplayRole:
    case NameRole:
        return node.name;
    case DetailRole:
        return node.detail;
    case LineRole:
        return node.line;
    case XRole:
        return row.position.x();
    case YRole:
        return row.position.y();
    case WidthRole:
        return row.size().width();
    case HeightRole:
        return row.size().height();
    case RowsRole:
        return QVariant::fromValue(row.shownRows);
    case InstructionCountRole:
        return static_cast<int>(node.rows.size());
    case IsTargetRole:
        return node.isTarget;
    case IsNeededRole:
        return node.isNeeded;
    case IsCurrentRole:
        return row.isCurrent;
    case IsSelectedRole:
        return row.isSelected;
    case IsUnfoldedRole:
        return row.isUnfolded;
    case IsPinnedRole:
        return row.isPinned;
    case ErrorsRole:
        return node.errors;
    case WarningsRole:
        return node.warnings;
    case StateRole:
        return static_cast<int>(node.status.state);
    case StatusTextRole:
        return node.statusText;
    case ProgressRole:
        return node.status.progress;
    case SizeTextRole:
        return node.status.bytes < 0 ? QString() : byteSizeText(node.status.bytes);
    case ShareRole:
        return row.share;
    case LayersRole:
        return node.status.layers;
    case IsFadedRole:
        return row.lens.isFaded;
    case HeatRole:
        return row.lens.heat;
    case LensTextRole:
        return row.lens.text;
    case IsStaleRole:
        return node.isStale;
    case IsGhostRole:
        return node.isGhost;
    case DescriptionRole:
        return descriptionOf(node);
    default:
        return {};
    }
}

QHash<int, QByteArray> NodeModel::roleNames() const
{
    return {{NodeIdRole, "nodeId"},
            {KindRole, "kind"},
            {KeyRole, "key"},
            {StageRole, "stage"},
            {NameRole, "name"},
            {DetailRole, "detail"},
            {LineRole, "line"},
            {XRole, "nodeX"},
            {YRole, "nodeY"},
            {WidthRole, "nodeWidth"},
            {HeightRole, "nodeHeight"},
            {RowsRole, "rows"},
            {InstructionCountRole, "instructionCount"},
            {IsTargetRole, "isTarget"},
            {IsNeededRole, "isNeeded"},
            {IsCurrentRole, "isCurrent"},
            {IsSelectedRole, "isSelected"},
            {IsUnfoldedRole, "isUnfolded"},
            {IsPinnedRole, "isPinned"},
            {ErrorsRole, "errors"},
            {WarningsRole, "warnings"},
            {StateRole, "stepState"},
            {StatusTextRole, "statusText"},
            {ProgressRole, "progress"},
            {SizeTextRole, "sizeText"},
            {ShareRole, "share"},
            {LayersRole, "layers"},
            {IsFadedRole, "isFaded"},
            {HeatRole, "heat"},
            {LensTextRole, "lensText"},
            {IsStaleRole, "isStale"},
            {IsGhostRole, "isGhost"},
            {DescriptionRole, "description"}};
}

void NodeModel::show(const CanvasGraph &graph, const NodePlaces &places, const QSet<QString> &pinned)
{
    QHash<int, QRectF> before;
    for (const NodeRow &row : rows())
        before.insert(row.key(), row.rect());

    const qint64 most = mostBytes(graph);
    QList<NodeRow> next;
    for (const CanvasNode &node : graph.nodes) {
        const bool unfolded = isUnfolded(node.id);
        const bool current = node.stage >= 0 && node.stage == m_currentStage;
        next.append({node, Picture::foldedRows(node.rows, unfolded), places.value(node.id), unfolded,
                     m_selection.contains(node.id), current, pinned.contains(node.key), m_lens.value(node.id),
                     shareOf(node, most)});
    }
    m_rows.set(*this, next);

    QSet<int> moved;
    for (const NodeRow &row : rows()) {
        if (before.value(row.key()) != row.rect())
            moved.insert(row.key());
    }
    if (!moved.isEmpty())
        Q_EMIT geometryChanged(moved);
}

template <typename Change>
void NodeModel::changeRows(Change change)
{
    QSet<int> moved;
    for (int i = 0; i < rows().size(); ++i) {
        NodeRow row = rows().at(i);
        const QRectF before = row.rect();
        change(row);
        if (row.rect() != before)
            moved.insert(row.key());
        m_rows.setAt(*this, i, row);
    }
    if (!moved.isEmpty())
        Q_EMIT geometryChanged(moved);
}

NodePlaces NodeModel::positions() const
{
    NodePlaces places;
    for (const NodeRow &row : rows())
        places.insert(row.key(), row.position);
    return places;
}

void NodeModel::setPositions(const NodePlaces &places)
{
    QSet<int> moved;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const int at = m_rows.indexOf(place.key());
        if (at < 0 || rows().at(at).position == place.value())
            continue;
        NodeRow row = rows().at(at);
        row.position = place.value();
        m_rows.setAt(*this, at, row);
        moved.insert(place.key());
    }
    if (!moved.isEmpty())
        Q_EMIT geometryChanged(moved);
}

void NodeModel::setSelection(const QSet<int> &ids)
{
    m_selection = ids;
    changeRows([&](NodeRow &row) { row.isSelected = ids.contains(row.key()); });
}

void NodeModel::setCurrentStage(int stage)
{
    m_currentStage = stage;
    changeRows([&](NodeRow &row) { row.isCurrent = stage >= 0 && row.node.stage == stage; });
}

void NodeModel::setLens(const QHash<int, NodeLens> &lens)
{
    if (lens == m_lens)
        return;
    m_lens = lens;
    changeRows([&](NodeRow &row) { row.lens = lens.value(row.key()); });
    Q_EMIT lensChanged();
}

void NodeModel::toggleFold(int id)
{
    if (!m_unfolded.remove(id))
        m_unfolded.insert(id);
    changeRows([&](NodeRow &row) {
        row.isUnfolded = isUnfolded(row.key());
        row.shownRows = Picture::foldedRows(row.node.rows, row.isUnfolded);
    });
}

const NodeRow *NodeModel::row(int id) const
{
    const int at = m_rows.indexOf(id);
    return at < 0 ? nullptr : &rows().at(at);
}

QRectF NodeModel::bounds() const
{
    QRectF bounds;
    for (const NodeRow &row : rows())
        bounds = bounds.united(row.rect());
    return bounds;
}

qreal NodeModel::headerHeight()
{
    return Picture::NodeMetrics::headerHeight;
}

qreal NodeModel::rowHeight()
{
    return Picture::NodeMetrics::rowHeight;
}

qreal NodeModel::rowsPadding()
{
    return Picture::NodeMetrics::rowsPadding;
}

qreal NodeModel::footerHeight()
{
    return Picture::NodeMetrics::footerHeight;
}

qreal NodeModel::headerAnchor()
{
    return Picture::NodeMetrics::headerAnchor;
}

QList<int> NodeModel::changedRoles(const NodeRow &before, const NodeRow &after)
{
    QList<int> roles;
    const auto compare = [&roles](bool differs, std::initializer_list<int> names) {
        if (differs)
            roles.append(QList<int>(names));
    };
    const CanvasNode &a = before.node;
    const CanvasNode &b = after.node;
    compare(a.kind != b.kind, {KindRole});
    compare(a.key != b.key, {KeyRole});
    compare(a.stage != b.stage, {StageRole});
    compare(a.name != b.name, {NameRole, Qt::DisplayRole});
    compare(a.detail != b.detail, {DetailRole});
    compare(a.line != b.line, {LineRole});
    compare(before.position.x() != after.position.x(), {XRole});
    compare(before.position.y() != after.position.y(), {YRole});
    compare(before.size() != after.size(), {WidthRole, HeightRole});
    compare(before.shownRows != after.shownRows, {RowsRole});
    compare(a.rows.size() != b.rows.size(), {InstructionCountRole});
    compare(a.isTarget != b.isTarget, {IsTargetRole});
    compare(a.isNeeded != b.isNeeded, {IsNeededRole});
    compare(before.isCurrent != after.isCurrent, {IsCurrentRole});
    compare(before.isSelected != after.isSelected, {IsSelectedRole});
    compare(before.isUnfolded != after.isUnfolded, {IsUnfoldedRole});
    compare(before.isPinned != after.isPinned, {IsPinnedRole});
    compare(a.errors != b.errors, {ErrorsRole});
    compare(a.warnings != b.warnings, {WarningsRole});
    compare(a.status != b.status, {StateRole, ProgressRole, SizeTextRole, LayersRole});
    compare(a.statusText != b.statusText, {StatusTextRole});
    compare(before.lens.isFaded != after.lens.isFaded, {IsFadedRole});
    compare(before.lens.heat != after.lens.heat, {HeatRole});
    compare(before.lens.text != after.lens.text, {LensTextRole});
    compare(before.share != after.share, {ShareRole});
    compare(a.isStale != b.isStale, {IsStaleRole});
    compare(a.isGhost != b.isGhost, {IsGhostRole});
    compare(a != b && descriptionOf(a) != descriptionOf(b), {DescriptionRole});
    return roles;
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/canvasgraph.h"

#include "app/graph/rowtext.h"
#include "picture/nodemetrics.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

using Graph::Source;

constexpr qsizetype longestName = 120;
constexpr qsizetype rememberedReadings = 512;

int nodeIdOf(Graph::StageId stage)
{
    return static_cast<int>(stage) * 2;
}

QString kindText(CanvasNode::Kind kind, const QString &name)
{
    switch (kind) {
    case CanvasNode::Kind::Stage:
        return {};
    case CanvasNode::Kind::Image:
        return QCoreApplication::translate("Canvas", "image");
    case CanvasNode::Kind::Context:
        return name.isEmpty() ? QCoreApplication::translate("Canvas", "the folder that is built")
                              : QCoreApplication::translate("Canvas", "named build context");
    case CanvasNode::Kind::Url:
        return QCoreApplication::translate("Canvas", "address");
    }
    return {};
}

CanvasNode::Kind nodeKind(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Stage:
        return CanvasNode::Kind::Stage;
    case Source::Kind::Image:
        return CanvasNode::Kind::Image;
    case Source::Kind::Context:
        return CanvasNode::Kind::Context;
    case Source::Kind::Url:
        return CanvasNode::Kind::Url;
    }
    return CanvasNode::Kind::Image;
}

QString keyOf(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Stage:
        return {};
    case Source::Kind::Image:
        return "image:"_L1 + source.text;
    case Source::Kind::Context:
        return "context:"_L1 + source.text;
    case Source::Kind::Url:
        return "url:"_L1 + source.text;
    }
    return {};
}

// An empty image is nothing one could take from: the node says so in its own words.
bool isDrawn(const Graph::Edge &edge)
{
    return edge.from.kind == Source::Kind::Stage || edge.from.kind != Source::Kind::Image
        || edge.from.text != "scratch"_L1;
}

class Reader
{
public:
    Reader(const CanvasSource &source, ExternalIdentity &externals)
        : m_source(source)
        , m_externals(externals)
    { }

    CanvasGraph read()
    {
        QSet<QString> names;
        for (const Dockerfile::Stage &stage : m_source.graph.stages())
            m_result.nodes.append(stageNode(stage, &names));
        readExternals();
        for (qsizetype i = 0; i < m_source.graph.edges.size(); ++i)
            addEdge(i);
        return std::move(m_result);
    }

private:
    CanvasNode stageNode(const Dockerfile::Stage &stage, QSet<QString> *names) const
    {
        CanvasNode node;
        node.id = nodeIdOf(m_source.stageIds.value(stage.index));
        node.key = stage.name.isEmpty() ? "stage "_L1 + QString::number(stage.index) : stage.name;
        if (names->contains(node.key))
            node.key += u' ' + QString::number(stage.index);
        names->insert(node.key);
        node.stage = stage.index;
        node.name = oneLine(m_source.graph.displayName(stage.index), longestName);
        node.detail = oneLine(shortReference(stage.base.isEmpty() ? stage.writtenBase : stage.base), longestName);
        node.line = stage.line;
        node.from = m_source.tree.textAt(m_source.tree.instructions().at(stage.firstInstruction).range).toByteArray();
        node.rows = rowsOf(stage);
        node.isTarget = stage.index == m_source.graph.target;
        node.isNeeded = m_source.graph.reachable.value(stage.index, true);
        countProblems(stage, &node);
        node.status = m_source.status.stages.value(m_source.stageIds.value(stage.index));
        node.statusText = stageStatusText(node.status, node.isNeeded);
        return node;
    }

    QList<InstructionRow> rowsOf(const Dockerfile::Stage &stage) const
    {
        QList<InstructionRow> rows;
        const QList<Dockerfile::Instruction> &instructions = m_source.tree.instructions();
        const bool linesHold = m_source.status.revision == m_source.revision;
        for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
            const Dockerfile::Instruction &instruction = instructions.at(i);
            const StepStatus status = linesHold ? m_source.status.lines.value(instruction.startLine) : StepStatus();
            rows.append({oneLine(instruction.keyword, 16), rowText(m_source.tree, instruction), instruction.startLine,
                         0, instructionStatusText(status), status.state});
        }
        return rows;
    }

    void countProblems(const Dockerfile::Stage &stage, CanvasNode *node) const
    {
        for (const Problem &problem : m_source.problems) {
            if (problem.stage != stage.index)
                continue;
            node->errors += problem.severity == Severity::Error ? 1 : 0;
            node->warnings += problem.severity == Severity::Warning ? 1 : 0;
        }
        for (const Diagnostic &diagnostic : m_source.graph.diagnostics) {
            if (diagnostic.range.start < stage.range.start || diagnostic.range.start > stage.range.end)
                continue;
            node->flaws += diagnostic.severity == Severity::Error && diagnostic.layer == Layer::Syntax ? 1 : 0;
        }
        node->isStale = node->flaws > 0;
    }

    void readExternals()
    {
        QList<ExternalIdentity::Seen> seen;
        QList<CanvasNode> nodes;
        for (const Graph::Edge &edge : m_source.graph.edges) {
            const QString key = keyOf(edge.from);
            if (key.isEmpty() || !isDrawn(edge))
                continue;
            const bool needed = m_source.graph.reachable.value(edge.to, true);
            if (const auto known = m_externalRows.constFind(key); known != m_externalRows.cend()) {
                nodes[*known].isNeeded |= needed;
                continue;
            }
            m_externalRows.insert(key, nodes.size());
            seen.append({key,
                         QString::number(m_source.stageIds.value(edge.to)) + u' '
                             + QString::number(static_cast<int>(edge.kind))});
            nodes.append(externalNode(edge, key, needed));
        }
        const QList<int> ids = m_externals.update(seen);
        for (qsizetype i = 0; i < nodes.size(); ++i)
            nodes[i].id = ids.at(i);
        for (qsizetype &row : m_externalRows)
            row += m_result.nodes.size();
        m_result.nodes += nodes;
    }

    static CanvasNode externalNode(const Graph::Edge &edge, const QString &key, bool needed)
    {
        CanvasNode node;
        node.kind = nodeKind(edge.from.kind);
        node.key = key;
        const bool isMainContext = node.kind == CanvasNode::Kind::Context && edge.from.text.isEmpty();
        node.name = isMainContext
            ? QCoreApplication::translate("Canvas", "Build context")
            : oneLine(node.kind == CanvasNode::Kind::Image ? shortReference(edge.from.text) : edge.from.text,
                      longestName);
        node.detail = kindText(node.kind, edge.from.text);
        node.line = edge.line;
        node.isNeeded = needed;
        return node;
    }

    void addEdge(qsizetype index)
    {
        const Graph::Edge &edge = m_source.graph.edges.at(index);
        if (!isDrawn(edge))
            return;
        const int from = edge.from.kind == Source::Kind::Stage
            ? nodeIdOf(m_source.stageIds.value(edge.from.stage))
            : m_result.nodes.at(m_externalRows.value(keyOf(edge.from))).id;
        const EdgeKey key{from, nodeIdOf(m_source.stageIds.value(edge.to)), edge.kind};
        CanvasEdge &bundle = bundleOf(key);
        bundle.edges.append(index);
        if (!bundle.lines.contains(edge.line))
            bundle.lines.append(edge.line);
        bundle.labels.append(edgeLabel(edge));
        bundle.isValid &= edge.valid;
        bundle.isNeeded = m_source.graph.reachable.value(edge.to, true);
    }

    CanvasEdge &bundleOf(const EdgeKey &key)
    {
        const auto known = m_bundles.constFind(key);
        if (known != m_bundles.cend())
            return m_result.edges[*known];
        m_bundles.insert(key, m_result.edges.size());
        m_result.edges.append(CanvasEdge{key, {}, {}, {}, true, true, false});
        return m_result.edges.last();
    }

    CanvasSource m_source;
    ExternalIdentity &m_externals;
    CanvasGraph m_result;
    QHash<QString, qsizetype> m_externalRows;
    QHash<EdgeKey, qsizetype> m_bundles;
};

} // namespace

const CanvasNode *CanvasGraph::node(int id) const
{
    const auto found = std::ranges::find(nodes, id, &CanvasNode::id);
    return found == nodes.cend() ? nullptr : &*found;
}

const CanvasNode *CanvasGraph::nodeOfStage(int stage) const
{
    const auto found = std::ranges::find(nodes, stage, &CanvasNode::stage);
    return stage < 0 || found == nodes.cend() ? nullptr : &*found;
}

QList<int> ExternalIdentity::update(const QList<Seen> &seen)
{
    QStringList all;
    for (const Seen &one : seen)
        all += {one.key, one.firstUse};
    if (m_idsOf.size() >= rememberedReadings)
        m_idsOf.clear();
    QList<int> &ids = m_idsOf[all.join(u'\n')];
    if (ids.size() != seen.size())
        ids = matched(seen);
    m_known.clear();
    for (qsizetype i = 0; i < seen.size(); ++i) {
        m_known.append({seen.at(i), ids.at(i)});
        QList<int> &had = m_had[seen.at(i).key];
        if (!had.contains(ids.at(i)))
            had.append(ids.at(i));
    }
    return ids;
}

QList<int> ExternalIdentity::matched(const QList<Seen> &seen)
{
    const QList<Known> &before = m_known;
    QList<int> ids(seen.size(), 0);
    const auto give = [&](qsizetype index, const QList<int> &candidates) {
        const auto free = std::ranges::find_if(candidates, [&ids](int id) { return !ids.contains(id); });
        if (ids.at(index) == 0 && free != candidates.cend())
            ids[index] = *free;
    };
    const auto idsWhere = [&before](const QString Seen::*what, const QString &value) {
        QList<int> found;
        for (const Known &known : before) {
            if (known.seen.*what == value)
                found.append(known.id);
        }
        return found;
    };
    // The same thing keeps its id before any other may have it; then come those that are back.
    for (qsizetype i = 0; i < seen.size(); ++i)
        give(i, idsWhere(&Seen::key, seen.at(i).key));
    for (qsizetype i = 0; i < seen.size(); ++i)
        give(i, m_had.value(seen.at(i).key));
    for (qsizetype i = 0; i < seen.size(); ++i) {
        give(i, idsWhere(&Seen::firstUse, seen.at(i).firstUse));
        if (ids.at(i) == 0)
            ids[i] = 2 * m_next++ + 1;
    }
    return ids;
}

CanvasGraph canvasGraph(const CanvasSource &source, ExternalIdentity &externals)
{
    return Reader(source, externals).read();
}

QList<InstructionRow> foldedRows(const QList<InstructionRow> &rows, bool unfolded)
{
    if (rows.size() <= Picture::NodeMetrics::mostRows)
        return rows;
    InstructionRow fold;
    if (unfolded) {
        fold.hidden = -1;
        fold.text = QCoreApplication::translate("Canvas", "Show fewer");
        fold.line = rows.constLast().line + 1; // After every instruction, so that rows stay in order.
        return rows + QList{fold};
    }
    const int hidden =
        static_cast<int>(rows.size()) - Picture::NodeMetrics::rowsBeforeFold - Picture::NodeMetrics::rowsAfterFold;
    fold.hidden = hidden;
    fold.text = QCoreApplication::translate("Canvas", "\u2026 %1 more").arg(hidden);
    fold.line = rows.at(Picture::NodeMetrics::rowsBeforeFold).line;
    return rows.first(Picture::NodeMetrics::rowsBeforeFold) + QList{fold}
    + rows.last(Picture::NodeMetrics::rowsAfterFold);
}

int rowOfLine(const QList<InstructionRow> &shown, int line)
{
    // Rows are in the order of their lines: the last that starts at or before it.
    const auto after = std::ranges::upper_bound(shown, line, {}, &InstructionRow::line);
    if (after == shown.begin())
        return -1;
    const auto row = static_cast<int>(std::distance(shown.begin(), after)) - 1;
    return shown.at(row).line == line || shown.at(row).hidden > 0 ? row : -1;
}

} // namespace Stagecraft::App

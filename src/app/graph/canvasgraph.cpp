// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/canvasgraph.h"

#include "app/graph/statustext.h"
#include "base/bytesize.h"
#include "graph/drawing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

using Graph::DrawnEdge;
using Graph::DrawnNode;
using Graph::Source;

constexpr qsizetype rememberedReadings = 512;

int nodeIdOf(Graph::StageId stage)
{
    return static_cast<int>(stage) * 2;
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

/// Adds to a drawing what the canvas knows of its parts: who they are, and what became of them.
class Reader
{
public:
    Reader(const CanvasSource &source, ExternalIdentity &externals)
        : m_source(source)
        , m_drawing(Graph::drawingOf(source.tree, source.graph))
    {
        for (const DrawnNode &node : std::as_const(m_drawing.nodes))
            m_result.nodes.append(canvasNode(node));
        identifyExternals(externals);
        for (const DrawnEdge &edge : std::as_const(m_drawing.edges))
            m_result.edges.append(canvasEdge(edge));
    }

    [[nodiscard]] CanvasGraph result() && { return std::move(m_result); }

private:
    CanvasNode canvasNode(const DrawnNode &drawn)
    {
        CanvasNode node;
        node.kind = nodeKind(drawn.source.kind);
        node.key = keyOf(drawn.source);
        node.name = drawn.shortTitle();
        node.detail = detailOf(drawn);
        node.line = drawn.line;
        node.isTarget = drawn.isTarget;
        node.isNeeded = drawn.needed;
        node.isStale = drawn.isBroken;
        if (drawn.isStage())
            addStage(drawn, &node);
        return node;
    }

    /// Of an image at hand also the size that its engine tells.
    [[nodiscard]] QString detailOf(const DrawnNode &drawn) const
    {
        if (drawn.source.kind != Source::Kind::Image)
            return drawn.detail();
        const Engine::ImageFacts *image = m_source.images.find(drawn.source.text);
        return image && image->engineBytes > 0 ? u"%1 · %2"_s.arg(drawn.detail(), byteSizeText(image->engineBytes))
                                               : drawn.detail();
    }

    void addStage(const DrawnNode &drawn, CanvasNode *node)
    {
        const Dockerfile::Stage &stage = m_source.graph.stages().at(drawn.source.stage);
        const Graph::StageId id = m_source.stageIds.value(stage.index);
        node->id = nodeIdOf(id);
        node->key = stageKey(stage);
        node->stage = stage.index;
        node->rows = rowsOf(drawn);
        node->status = m_source.status.stages.value(id);
        node->statusText = stageStatusText(node->status, node->isNeeded);
        node->from = m_source.tree.textAt(m_source.tree.instructions().at(stage.firstInstruction).range).toByteArray();
        node->flaws = flawsIn(stage);
        countProblems(stage.index, node);
    }

    [[nodiscard]] int flawsIn(const Dockerfile::Stage &stage) const
    {
        return static_cast<int>(std::ranges::count_if(m_source.graph.diagnostics, [&](const Diagnostic &diagnostic) {
            return diagnostic.range.start >= stage.range.start && diagnostic.range.start <= stage.range.end
                && diagnostic.severity == Severity::Error && diagnostic.layer == Layer::Syntax;
        }));
    }

    QString stageKey(const Dockerfile::Stage &stage)
    {
        QString key = stage.name.isEmpty() ? "stage "_L1 + QString::number(stage.index) : stage.name;
        if (m_stageKeys.contains(key))
            key += u' ' + QString::number(stage.index);
        m_stageKeys.insert(key);
        return key;
    }

    [[nodiscard]] QList<InstructionRow> rowsOf(const DrawnNode &drawn) const
    {
        const bool linesHold = m_source.status.revision == m_source.revision;
        QList<InstructionRow> rows;
        for (const Graph::DrawnRow &row : drawn.rows) {
            const StepStatus status = linesHold ? m_source.status.lines.value(row.line) : StepStatus();
            rows.append({row.keyword, row.text, row.line, 0, instructionStatusText(status), status.state});
        }
        return rows;
    }

    void countProblems(int stage, CanvasNode *node) const
    {
        for (const Problem &problem : m_source.problems) {
            if (problem.stage != stage)
                continue;
            node->errors += problem.severity == Severity::Error ? 1 : 0;
            node->warnings += problem.severity == Severity::Warning ? 1 : 0;
        }
    }

    /// Edges are in the order of the text, so the first from a node is its first use.
    void identifyExternals(ExternalIdentity &externals)
    {
        QList<qsizetype> rows;
        QList<ExternalIdentity::Seen> seen;
        for (const DrawnEdge &edge : std::as_const(m_drawing.edges)) {
            if (m_drawing.nodes.at(edge.from).isStage() || rows.contains(edge.from))
                continue;
            rows.append(edge.from);
            seen.append({m_result.nodes.at(edge.from).key,
                         QString::number(m_source.stageIds.value(edge.to)) + u' '
                             + QString::number(static_cast<int>(edge.kind))});
        }
        const QList<int> ids = externals.update(seen);
        for (qsizetype i = 0; i < rows.size(); ++i)
            m_result.nodes[rows.at(i)].id = ids.at(i);
    }

    /// What a COPY takes, and how much that was when it was built last.
    [[nodiscard]] QStringList textsOf(const DrawnEdge &drawn) const
    {
        QStringList texts = drawn.texts;
        const bool linesHold = m_source.status.revision == m_source.revision;
        if (drawn.kind != Graph::Edge::Kind::Copy || !linesHold || texts.size() != drawn.lines.size())
            return texts;
        for (qsizetype index = 0; index < texts.size(); ++index) {
            const StepStatus line = m_source.status.lines.value(drawn.lines.at(index));
            if (line.bytes >= 0)
                texts[index] += u" · "_s + carriedText(line);
        }
        return texts;
    }

    /// What later layers hide or delete of it was carried for nothing.
    [[nodiscard]] static QString carriedText(const StepStatus &line)
    {
        const QString size = byteSizeText(line.bytes);
        const bool isWhole = line.liveBytes < 0 || line.liveBytes == line.bytes;
        return isWhole
            ? size
            : QCoreApplication::translate("CanvasGraph", "%1, %2 of it live").arg(size, byteSizeText(line.liveBytes));
    }

    /// Of several instructions the state that matters most.
    [[nodiscard]] StepState stateOf(const DrawnEdge &drawn) const
    {
        const bool linesHold = m_source.status.revision == m_source.revision;
        for (const StepState state : {StepState::Failed, StepState::Interrupted, StepState::Cancelled,
                                      StepState::Running, StepState::Done, StepState::Cached}) {
            const auto isSo = [&](int line) { return m_source.status.lines.value(line).state == state; };
            if (linesHold && std::ranges::any_of(drawn.lines, isSo))
                return state;
        }
        const StepState stage = m_result.nodes.at(drawn.to).status.state;
        // A stage that is begun has its base.
        if (drawn.kind == Graph::Edge::Kind::Base && stage == StepState::Running)
            return StepState::Done;
        return drawn.kind == Graph::Edge::Kind::Base || stage == StepState::Waiting ? stage : StepState::None;
    }

    [[nodiscard]] CanvasEdge canvasEdge(const DrawnEdge &drawn) const
    {
        const CanvasNode &to = m_result.nodes.at(drawn.to);
        return {{m_result.nodes.at(drawn.from).id, to.id, drawn.kind},
                drawn.edges,
                drawn.lines,
                textsOf(drawn),
                drawn.valid,
                to.isNeeded,
                false,
                stateOf(drawn)};
    }

    const CanvasSource &m_source;
    Graph::Drawing m_drawing;
    CanvasGraph m_result;
    QSet<QString> m_stageKeys;
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
    return Reader(source, externals).result();
}

} // namespace Stagecraft::App

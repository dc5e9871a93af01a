// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"

#include "graph/instructiontext.h"
#include "graph/shorttext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Stage;

namespace {

constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestKeyword = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QString titleOf(const Source &source)
{
    const bool isMainContext = source.kind == Source::Kind::Context && source.text.isEmpty();
    return isMainContext ? Text::tr("Build context") : source.text;
}

QList<DrawnRow> rowsOf(const Dockerfile::SyntaxTree &tree, const Stage &stage)
{
    QList<DrawnRow> rows;
    for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
        const Dockerfile::Instruction &instruction = tree.instructions().at(i);
        rows.append(
            {oneLine(instruction.keyword, longestKeyword), instructionText(tree, instruction), instruction.startLine});
    }
    return rows;
}

bool isBroken(const Stage &stage, const Diagnostics &diagnostics)
{
    return std::ranges::any_of(diagnostics, [&stage](const Diagnostic &diagnostic) {
        return diagnostic.severity == Severity::Error && diagnostic.layer == Layer::Syntax
            && diagnostic.range.start >= stage.range.start && diagnostic.range.start <= stage.range.end;
    });
}

bool isNothing(const Source &source)
{
    return source.kind == Source::Kind::Image && source.text == "scratch"_L1;
}

template <typename Item>
void appendNew(QList<Item> &list, const QList<Item> &items)
{
    for (const Item &item : items) {
        if (!list.contains(item))
            list.append(item);
    }
}

class Drawer
{
public:
    explicit Drawer(const StageGraph &graph)
        : m_graph(graph)
    {
        for (const Stage &stage : graph.stages()) {
            addStage(stage);
        }
        for (qsizetype i = 0; i < graph.edges.size(); ++i) {
            addEdge(i);
        }
    }

    [[nodiscard]] Drawing result() && { return std::move(m_drawing); }

private:
    void addStage(const Stage &stage)
    {
        DrawnNode node;
        node.source = {Source::Kind::Stage, stage.index, {}};
        node.title = m_graph.displayName(stage.index);
        node.base = stage.base.isEmpty() ? stage.writtenBase : stage.base;
        node.line = stage.line;
        node.needed = m_graph.reachable.at(stage.index);
        node.isTarget = stage.index == m_graph.target;
        node.isBroken = isBroken(stage, m_graph.diagnostics);
        m_drawing.nodes.append(node);
    }

    qsizetype nodeOf(const Edge &edge)
    {
        const Source &source = edge.from;
        if (source.kind == Source::Kind::Stage) {
            return source.stage;
        }
        const std::pair key(static_cast<int>(source.kind), source.text);
        if (!m_outside.contains(key)) {
            m_outside.insert(key, m_drawing.nodes.size());
            m_drawing.nodes.append({source, titleOf(source), {}, edge.line, {}, false, false, false});
        }
        return m_outside.value(key);
    }

    void addEdge(qsizetype index)
    {
        const Edge &edge = m_graph.edges.at(index);
        if (isNothing(edge.from)) {
            return;
        }
        const qsizetype from = nodeOf(edge);
        DrawnNode &source = m_drawing.nodes[from];
        source.needed = source.needed || (!source.isStage() && m_graph.reachable.at(edge.to));
        DrawnEdge &bundle = bundleOf(from, edge);
        bundle.valid &= edge.valid;
        bundle.edges.append(index);
        bundle.texts.append(edgeText(edge));
        appendNew(bundle.lines, {edge.line});
        appendNew(bundle.paths, edge.paths);
    }

    DrawnEdge &bundleOf(qsizetype from, const Edge &edge)
    {
        const std::pair ends(std::pair(from, edge.to), static_cast<int>(edge.kind));
        if (!m_bundles.contains(ends)) {
            m_bundles.insert(ends, m_drawing.edges.size());
            m_drawing.edges.append({from, edge.to, edge.kind, true, {}, {}, {}, {}});
        }
        return m_drawing.edges[m_bundles.value(ends)];
    }

    const StageGraph &m_graph;
    Drawing m_drawing;
    QHash<std::pair<int, QString>, qsizetype> m_outside;
    QHash<std::pair<std::pair<qsizetype, int>, int>, qsizetype> m_bundles;
};

} // namespace

QString DrawnNode::shortTitle() const
{
    return oneLine(source.kind == Source::Kind::Image ? shortReference(title) : title, longestTitle);
}

QString DrawnNode::detail() const
{
    switch (source.kind) {
    case Source::Kind::Stage:
        return oneLine(shortReference(base), longestTitle);
    case Source::Kind::Image:
        return Text::tr("image");
    case Source::Kind::Context:
        return source.text.isEmpty() ? Text::tr("the folder that is built") : Text::tr("named build context");
    case Source::Kind::Url:
        return Text::tr("address");
    }
    return {};
}

QString DrawnEdge::label() const
{
    if (paths.isEmpty()) {
        return edges.size() > 1 ? u"×%1"_s.arg(edges.size()) : QString();
    }
    return paths.size() == 1 ? paths.constFirst() : u"%1 (+%2)"_s.arg(paths.constFirst()).arg(paths.size() - 1);
}

Drawing drawingOf(const StageGraph &graph)
{
    return Drawer(graph).result();
}

Drawing drawingOf(const Dockerfile::SyntaxTree &tree, const StageGraph &graph)
{
    Drawing drawing = drawingOf(graph);
    for (const Stage &stage : graph.stages())
        drawing.nodes[stage.index].rows = rowsOf(tree, stage);
    return drawing;
}

} // namespace Stagecraft::Graph

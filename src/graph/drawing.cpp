// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Stage;

namespace {

QString titleOf(const Source &source)
{
    if (source.kind == Source::Kind::Context && source.text.isEmpty()) {
        return QCoreApplication::translate("Drawing", "build context");
    }
    return source.text;
}

bool isNothing(const Source &source)
{
    return source.kind == Source::Kind::Image && source.text == "scratch"_L1;
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
        node.instructionCount = stage.endInstruction - stage.firstInstruction;
        node.needed = m_graph.reachable.at(stage.index);
        node.isTarget = stage.index == m_graph.target;
        m_drawing.nodes.append(node);
    }

    qsizetype nodeOf(const Source &source)
    {
        if (source.kind == Source::Kind::Stage) {
            return source.stage;
        }
        const std::pair key(static_cast<int>(source.kind), source.text);
        if (!m_outside.contains(key)) {
            m_outside.insert(key, m_drawing.nodes.size());
            m_drawing.nodes.append({source, titleOf(source), {}, 0, false, false});
        }
        return m_outside.value(key);
    }

    void addEdge(qsizetype index)
    {
        const Edge &edge = m_graph.edges.at(index);
        if (isNothing(edge.from)) {
            return;
        }
        const qsizetype from = nodeOf(edge.from);
        DrawnNode &source = m_drawing.nodes[from];
        source.needed = source.needed || (edge.from.kind != Source::Kind::Stage && m_graph.reachable.at(edge.to));
        const std::pair ends(std::pair(from, edge.to), std::pair(static_cast<int>(edge.kind), edge.valid));
        if (!m_bundles.contains(ends)) {
            m_bundles.insert(ends, m_drawing.edges.size());
            m_drawing.edges.append({from, edge.to, edge.kind, edge.valid, {}, {}});
        }
        DrawnEdge &bundle = m_drawing.edges[m_bundles.value(ends)];
        bundle.edges.append(index);
        for (const QString &path : edge.paths) {
            if (!bundle.paths.contains(path)) {
                bundle.paths.append(path);
            }
        }
    }

    const StageGraph &m_graph;
    Drawing m_drawing;
    QHash<std::pair<int, QString>, qsizetype> m_outside;
    QHash<std::pair<std::pair<qsizetype, int>, std::pair<int, bool>>, qsizetype> m_bundles;
};

/// A character that would otherwise not be seen, or would move what is around it.
QString visible(QChar character)
{
    const bool isDelete = character.unicode() == 0x7f;
    if (character.unicode() < 0x20 || isDelete) {
        return QString(QChar(isDelete ? 0x2421 : 0x2400 + character.unicode()));
    }
    const bool isHidden = character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
        || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
    return isHidden ? QString(QChar(QChar::ReplacementCharacter)) : QString(character);
}

} // namespace

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

QString shownText(const QString &text, qsizetype length)
{
    QString shown;
    for (const QChar character : text.size() > 2 * length ? text.first(length) + text.last(length) : text) {
        shown += visible(character);
    }
    if (shown.size() <= length) {
        return shown;
    }
    const qsizetype head = length / 2;
    return shown.first(head).trimmed() + u"…"_s + shown.last(length - head - 1).trimmed();
}

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"
#include "graph/graphexport.h"
#include "graph/shorttext.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype titleLength = 60;
constexpr qsizetype labelLength = 40;

/// A quoted identifier or label: Graphviz knows the escapes \" and \\ and, in labels, \n.
QByteArray quoted(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return '"' + escaped.toUtf8() + '"';
}

QByteArray nodeName(qsizetype node)
{
    return "n" + QByteArray::number(node);
}

QByteArray shapeOf(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Stage:
        return "shape=box, style=\"rounded,filled\"";
    case Source::Kind::Image:
        return "shape=box, style=\"rounded,dashed\"";
    case Source::Kind::Context:
        return "shape=folder, style=dashed";
    case Source::Kind::Url:
        return "shape=note, style=dashed";
    }
    return {};
}

QByteArray styleOf(Edge::Kind kind)
{
    switch (kind) {
    case Edge::Kind::Base:
        return "style=solid, arrowhead=normal";
    case Edge::Kind::Copy:
        return "style=dashed, arrowhead=empty";
    case Edge::Kind::Mount:
        return "style=dotted, arrowhead=ediamond";
    case Edge::Kind::OnBuild:
        return "style=dashed, arrowhead=vee";
    case Edge::Kind::Add:
        return "style=dashed, arrowhead=odot";
    }
    return {};
}

QByteArray nodeLine(const Drawing &drawing, qsizetype index)
{
    const DrawnNode &node = drawing.nodes.at(index);
    QByteArray line = "    " + nodeName(index) + " [label=" + quoted(shownText(node.title, titleLength)) + ", "
        + shapeOf(node.source.kind);
    if (node.source.kind == Source::Kind::Stage) {
        line += node.isTarget ? ", fillcolor=\"#dbe8ff\", penwidth=2" : ", fillcolor=\"#ffffff\"";
    }
    return line + (node.needed ? "];\n" : ", color=gray60, fontcolor=gray40];\n");
}

QByteArray edgeLine(const DrawnEdge &edge)
{
    QByteArray line = "    " + nodeName(edge.from) + " -> " + nodeName(edge.to) + " [" + styleOf(edge.kind);
    if (const QString label = edge.label(); !label.isEmpty()) {
        line += ", label=" + quoted(shownText(label, labelLength));
    }
    return line + (edge.valid ? "];\n" : ", color=\"#cf3b30\", fontcolor=\"#cf3b30\"];\n");
}

QByteArray legendLine(const QByteArray &name, Edge::Kind kind, const QString &text)
{
    return "        " + name + "a [shape=point, width=0.05];\n        " + name + "b [shape=plaintext, label="
        + quoted(text) + "];\n        " + name + "a -> " + name + "b [" + styleOf(kind) + "];\n";
}

QByteArray legend()
{
    return "    subgraph cluster_legend {\n        label=\"Legend\";\n        color=gray70;\n"
        + legendLine("l0", Edge::Kind::Base, u"FROM"_s) + legendLine("l1", Edge::Kind::Copy, u"COPY"_s)
        + legendLine("l2", Edge::Kind::Mount, u"RUN --mount"_s) + legendLine("l3", Edge::Kind::OnBuild, u"ONBUILD"_s)
        + legendLine("l4", Edge::Kind::Add, u"ADD"_s) + "    }\n";
}

} // namespace

QByteArray toDot(const StageGraph &graph)
{
    const Drawing drawing = drawingOf(graph);
    QByteArray dot = "digraph stages {\n    rankdir=LR;\n    node [fontname=\"sans-serif\"];\n    edge "
                     "[fontname=\"sans-serif\", fontsize=10];\n";
    for (qsizetype i = 0; i < drawing.nodes.size(); ++i) {
        dot += nodeLine(drawing, i);
    }
    for (const DrawnEdge &edge : drawing.edges) {
        dot += edgeLine(edge);
    }
    return dot + legend() + "}\n";
}

} // namespace Stagecraft::Graph

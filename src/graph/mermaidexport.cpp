// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"
#include "graph/graphexport.h"
#include "graph/shorttext.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype titleLength = 60;
constexpr qsizetype labelLength = 40;

/// A label in quotes. Everything that could end it or mean HTML or Markdown is written as an entity by its number.
QByteArray label(const QString &text)
{
    QByteArray escaped = "\"";
    const std::u32string characters = text.toStdU32String();
    for (const char32_t character : characters) {
        const bool isPlain = character < 0x80
            ? QChar(character).isLetterOrNumber() || QByteArrayView(" ./:-,@=+$").contains(static_cast<char>(character))
            : QChar::isLetterOrNumber(character) || character == 0x2026 || character == 0xd7;
        escaped += isPlain ? QString::fromUcs4(&character, 1).toUtf8()
                           : '#' + QByteArray::number(static_cast<uint>(character)) + ';';
    }
    return escaped + '"';
}

QByteArray nodeName(qsizetype node)
{
    return "n" + QByteArray::number(node);
}

QByteArray nodeLine(const DrawnNode &node, qsizetype index)
{
    const QByteArray text = label(shownText(node.title, titleLength));
    switch (node.source.kind) {
    case Source::Kind::Stage:
        return "    " + nodeName(index) + "(" + text + ")\n";
    case Source::Kind::Image:
        return "    " + nodeName(index) + "[" + text + "]:::outside\n";
    case Source::Kind::Context:
        return "    " + nodeName(index) + "[/" + text + "/]:::outside\n";
    case Source::Kind::Url:
        return "    " + nodeName(index) + "([" + text + "]):::outside\n";
    }
    return {};
}

QByteArray arrow(Edge::Kind kind)
{
    switch (kind) {
    case Edge::Kind::Base:
        return "-->";
    case Edge::Kind::Copy:
    case Edge::Kind::OnBuild:
        return "-.->";
    case Edge::Kind::Mount:
        return "-.-x";
    case Edge::Kind::Add:
        return "-.-o";
    }
    return {};
}

QByteArray edgeLine(const DrawnEdge &edge)
{
    const QString text = edge.label();
    return "    " + nodeName(edge.from) + " " + arrow(edge.kind)
        + (text.isEmpty() ? " " : "|" + label(shownText(text, labelLength)) + "| ") + nodeName(edge.to) + "\n";
}

QByteArray legend()
{
    return "    subgraph legend [\"Legend\"]\n        l0[ ] -->|\"FROM\"| l1[ ]\n        l1 -.->|\"COPY\"| l2[ ]\n"
           "        l2 -.-x|\"RUN --mount\"| l3[ ]\n        l3 -.-o|\"ADD\"| l4[ ]\n    end\n";
}

/// Styles by the number of the edge, which counts in the order in which they are written.
QByteArray styles(const Drawing &drawing)
{
    QByteArray lines = "    classDef outside stroke-dasharray: 5 4\n    classDef target stroke-width: 3px\n    "
                       "classDef unneeded opacity: 0.5\n";
    for (qsizetype i = 0; i < drawing.nodes.size(); ++i) {
        if (drawing.nodes.at(i).isTarget) {
            lines += "    class " + nodeName(i) + " target\n";
        }
        if (!drawing.nodes.at(i).needed) {
            lines += "    class " + nodeName(i) + " unneeded\n";
        }
    }
    for (qsizetype i = 0; i < drawing.edges.size(); ++i) {
        if (!drawing.edges.at(i).valid) {
            lines += "    linkStyle " + QByteArray::number(i) + " stroke:#cf3b30\n";
        }
    }
    return lines;
}

} // namespace

QByteArray toMermaid(const StageGraph &graph)
{
    const Drawing drawing = drawingOf(graph);
    QByteArray text = "flowchart LR\n";
    for (qsizetype i = 0; i < drawing.nodes.size(); ++i) {
        text += nodeLine(drawing.nodes.at(i), i);
    }
    for (const DrawnEdge &edge : drawing.edges) {
        text += edgeLine(edge);
    }
    return text + legend() + styles(drawing);
}

} // namespace Stagecraft::Graph

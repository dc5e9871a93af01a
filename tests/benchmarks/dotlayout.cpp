// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dotlayout.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Stagecraft::Benchmarks {

namespace {

constexpr qreal unitsPerInch = 72;

QByteArray inches(qreal units)
{
    return QByteArray::number(units / unitsPerInch, 'f', 4);
}

QByteArray dotText(const Test::LayoutGraph &graph)
{
    const Graph::LayoutOptions options;
    QByteArray text = "digraph {\nrankdir=LR; ranksep=" + inches(options.layerGap)
        + "; nodesep=" + inches(options.nodeGap) + ";\nnode [shape=box, fixedsize=true, label=\"\"];\n";
    for (qsizetype node = 0; node < graph.nodes.size(); ++node) {
        const QSizeF size = graph.nodes.at(node).size;
        text +=
            QByteArray::number(node) + " [width=" + inches(size.width()) + ", height=" + inches(size.height()) + "];\n";
    }
    for (const Graph::LayoutEdge edge : graph.edges)
        text += QByteArray::number(edge.from) + " -> " + QByteArray::number(edge.to) + ";\n";
    return text + "}\n";
}

/// \sa https://graphviz.org/docs/outputs/plain/
QList<QList<QPointF>> placesOf(const QByteArray &plain, const QList<Test::LayoutGraph> &graphs)
{
    QList<QList<QPointF>> all;
    const QList<QByteArray> lines = plain.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.constFirst() == "graph") {
            all.append(QList<QPointF>(graphs.at(all.size()).nodes.size()));
        } else if (words.constFirst() == "node") {
            const qsizetype node = words.at(1).toLongLong();
            const QSizeF size = graphs.at(all.size() - 1).nodes.at(node).size;
            const QPointF centre(words.at(2).toDouble() * unitsPerInch, -words.at(3).toDouble() * unitsPerInch);
            all.last()[node] = centre - QPointF(size.width(), size.height()) / 2;
        }
    }
    return all;
}

} // namespace

QList<QList<QPointF>> dotLayouts(const QList<Test::LayoutGraph> &graphs)
{
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        return {};
    QByteArray text;
    for (const Test::LayoutGraph &graph : graphs)
        text += dotText(graph);
    QProcess dot;
    dot.start(program, {u"-Tplain"_s});
    dot.write(text);
    dot.closeWriteChannel();
    if (!dot.waitForFinished(-1) || dot.exitCode() != 0)
        return {};
    return placesOf(dot.readAllStandardOutput(), graphs);
}

} // namespace Stagecraft::Benchmarks

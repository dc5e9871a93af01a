// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// Our layout beside that of Graphviz's "dot" on every file of the corpus with two stages or more. Both are measured in the
// same way, as the canvas draws edges: straight from the middle of one box's right side to that of another's left side.

#include "dotlayout.h"

#include <QElapsedTimer>
#include <QLineF>
#include <QRectF>

#include <cstdio>

using namespace Stagecraft;
using Graph::LayoutEdge;
using Test::LayoutGraph;

namespace {

struct Measure
{
    qint64 crossings = 0;
    qint64 boxesCrossed = 0; ///< Boxes that an edge runs through, once for each edge.
    qreal length = 0;

    Measure &operator+=(const Measure &other)
    {
        crossings += other.crossings;
        boxesCrossed += other.boxesCrossed;
        length += other.length;
        return *this;
    }
};

QList<QRectF> boxesOf(const LayoutGraph &graph, const QList<QPointF> &places)
{
    QList<QRectF> boxes;
    for (qsizetype node = 0; node < places.size(); ++node)
        boxes.append({places.at(node), graph.nodes.at(node).size});
    return boxes;
}

bool doCross(const QLineF &a, const QLineF &b)
{
    return a.intersects(b, nullptr) == QLineF::BoundedIntersection;
}

bool runsThrough(const QLineF &line, const QRectF &box)
{
    return doCross(line, {box.topLeft(), box.bottomRight()}) || doCross(line, {box.bottomLeft(), box.topRight()});
}

Measure measured(const LayoutGraph &graph, const QList<QPointF> &places)
{
    const QList<QRectF> boxes = boxesOf(graph, places);
    QList<QLineF> lines;
    for (const LayoutEdge edge : graph.edges) {
        const QRectF from = boxes.at(edge.from);
        const QRectF to = boxes.at(edge.to);
        lines.append({{from.right(), from.center().y()}, {to.left(), to.center().y()}});
    }
    Measure measure;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LayoutEdge edge = graph.edges.at(i);
        measure.length += lines.at(i).length();
        for (qsizetype k = i + 1; k < lines.size(); ++k) {
            const LayoutEdge other = graph.edges.at(k);
            measure.crossings += edge.from != other.from && edge.to != other.to && doCross(lines.at(i), lines.at(k));
        }
        for (qsizetype node = 0; node < boxes.size(); ++node)
            measure.boxesCrossed += node != edge.from && node != edge.to && runsThrough(lines.at(i), boxes.at(node));
    }
    return measure;
}

void printRow(const char *name, const Measure &ours, const Measure &dots)
{
    std::printf("%9lld %9lld | %9lld %9lld | %11.0f %11.0f | %s\n", static_cast<long long>(ours.crossings),
                static_cast<long long>(dots.crossings), static_cast<long long>(ours.boxesCrossed),
                static_cast<long long>(dots.boxesCrossed), ours.length, dots.length, name);
}

double ratio(double ours, double dots)
{
    return dots == 0 ? 0 : ours / dots;
}

} // namespace

int main(int count, char **arguments)
{
    const bool all = count > 1 && qstrcmp(arguments[1], "--all") == 0;
    const QList<LayoutGraph> graphs = Test::corpusGraphs();
    const QList<QList<QPointF>> dots = Benchmarks::dotLayouts(graphs);
    std::printf("%zd multi-stage files%s\n", static_cast<size_t>(graphs.size()),
                dots.isEmpty() ? "; no dot on PATH" : "");
    std::printf(
        "crossings: ours, dot's | boxes crossed | edge length | file (--all: each; else those where we cross more)\n");
    Measure ourTotal;
    Measure dotTotal;
    qint64 nanoseconds = 0;
    for (qsizetype i = 0; i < graphs.size(); ++i) {
        QElapsedTimer timer;
        timer.start();
        const QList<QPointF> places = Graph::layeredLayout(graphs.at(i).nodes, graphs.at(i).edges);
        nanoseconds += timer.nsecsElapsed();
        const Measure ours = measured(graphs.at(i), places);
        const Measure theirs = dots.isEmpty() ? Measure() : measured(graphs.at(i), dots.at(i));
        ourTotal += ours;
        dotTotal += theirs;
        if (all || (!dots.isEmpty() && ours.crossings > theirs.crossings))
            printRow(qPrintable(graphs.at(i).name), ours, theirs);
    }
    printRow("in total", ourTotal, dotTotal);
    std::printf("crossings %.3f x dot's, edge length %.3f x; %.1f ms for all of ours\n",
                ratio(double(ourTotal.crossings), double(dotTotal.crossings)), ratio(ourTotal.length, dotTotal.length),
                double(nanoseconds) / 1e6);
    return 0;
}

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas on edges.

#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "edit/edgeedit.h"
#include "edit/products.h"

#include <algorithm>

namespace Stagecraft::App {

namespace {

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString CanvasActs::connectionProblem(int from, int to) const
{
    if (m_controller.stageOf(from) < 0)
        return tr("Only a stage can be connected.");
    if (m_controller.stageOf(to) < 0)
        return tr("Only a stage can take something.");
    return Edit::connectionProblem(m_controller.session()->graph(), m_controller.stageOf(from),
                                   m_controller.stageOf(to));
}

QList<ConnectionTarget> CanvasActs::stagesFor(const std::function<QString(int node)> &problemOf) const
{
    QList<ConnectionTarget> stages;
    for (const CanvasNode &node : m_controller.shownGraph().nodes) {
        if (node.stage >= 0)
            stages.append({node.id, node.name, problemOf(node.id)});
    }
    std::ranges::stable_partition(stages, [](const ConnectionTarget &stage) { return stage.problem.isEmpty(); });
    return stages;
}

QList<ConnectionTarget> CanvasActs::connectionTargets(int from) const
{
    QList<ConnectionTarget> targets = stagesFor([&](int node) { return connectionProblem(from, node); });
    targets.removeIf([from](const ConnectionTarget &target) { return target.node == from; });
    return targets;
}

QList<ConnectionTarget> CanvasActs::sources(const QString &edge) const
{
    return stagesFor([&](int node) { return reconnect(edge, node).problem; });
}

QList<ConnectionTarget> CanvasActs::stagesForEdge(const QString &edge) const
{
    return stagesFor([&](int node) { return insertOnEdge(edge, node).problem; });
}

Edit::CopyLine CanvasActs::guessedCopyBetween(int from, int to) const
{
    const DocumentSession *session = m_controller.session();
    const int source = m_controller.stageOf(from);
    const int taker = m_controller.stageOf(to);
    if (source < 0 || taker < 0)
        return {};
    return Edit::guessedCopy(session->graphTree(), session->graph(), source, taker);
}

QString CanvasActs::guessedPaths(int from, int to) const
{
    return guessedCopyBetween(from, to).paths.join(u' ');
}

QString CanvasActs::guessedDestination(int from, int to) const
{
    return guessedCopyBetween(from, to).destination;
}

CanvasAct CanvasActs::connectByCopy(int from, int to, const QString &paths, const QString &destination) const
{
    const DocumentSession *session = settledSession();
    const int source = m_controller.stageOf(from);
    const int taker = m_controller.stageOf(to);
    if (source < 0 || taker < 0)
        return refused(connectionProblem(from, to));
    const QStringList words = wordsOf(paths);
    if (words.isEmpty())
        return refused(tr("Say what to copy."));
    if (wordsOf(destination).size() != 1)
        return refused(tr("Say where to copy it, in one word."));
    return act(
        Edit::connectByCopy(session->graphTree(), session->graph(), source, taker, words, destination.trimmed()));
}

CanvasAct CanvasActs::connectByBase(int from, int to) const
{
    const DocumentSession *session = settledSession();
    const int source = m_controller.stageOf(from);
    const int taker = m_controller.stageOf(to);
    if (source < 0 || taker < 0)
        return refused(connectionProblem(from, to));
    return act(Edit::connectByBase(session->graphTree(), session->graph(), source, taker));
}

QStringList CanvasActs::products(int node) const
{
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return {};
    const DocumentSession &session = *m_controller.session();
    return Edit::productsOf(session.graphTree(), session.graph(), stage);
}

QList<int> CanvasActs::mountLines(int node) const
{
    QList<int> lines;
    const int stage = m_controller.stageOf(node);
    if (stage < 0)
        return lines;
    const DocumentSession &session = *m_controller.session();
    const QList<qsizetype> runs = Edit::runInstructionsOf(session.graphTree(), session.graph(), stage);
    for (const qsizetype run : runs)
        lines.append(session.graphTree().instructions().at(run).startLine);
    return lines;
}

CanvasAct CanvasActs::connectByMount(int from, int to, int line, const QString &source, const QString &target) const
{
    const DocumentSession *session = settledSession();
    const int maker = m_controller.stageOf(from);
    const int taker = m_controller.stageOf(to);
    if (maker < 0 || taker < 0)
        return refused(connectionProblem(from, to));
    const QList<qsizetype> runs = Edit::runInstructionsOf(session->graphTree(), session->graph(), taker);
    if (runs.isEmpty())
        return refused(tr("%1 has no RUN that could use it.").arg(m_controller.nameOf(to)));
    if (target.trimmed().isEmpty())
        return refused(tr("Say where the RUN is to find it."));
    const qsizetype run = line > 0 ? instructionOfLine(line) : runs.constLast();
    if (run < 0)
        return refused(tr("The instruction is not there any more."));
    return act(
        Edit::connectByMount(session->graphTree(), session->graph(), maker, run, source.trimmed(), target.trimmed()));
}

CanvasAct CanvasActs::reconnect(const QString &edge, int from) const
{
    const DocumentSession *session = settledSession();
    const EdgeRow *row = m_controller.edge(edge);
    const int source = m_controller.stageOf(from);
    if (!row || source < 0)
        return refused(tr("Only a stage can be connected."));
    return act(Edit::reconnectEdges(session->graphTree(), session->graph(), row->edge.edges, source));
}

CanvasAct CanvasActs::moveEdge(const QString &edge, int to) const
{
    const DocumentSession *session = settledSession();
    const EdgeRow *row = m_controller.edge(edge);
    const int taker = m_controller.stageOf(to);
    if (!row || taker < 0)
        return refused(tr("Only a stage can take something."));
    return act(Edit::moveEdges(session->graphTree(), session->graph(), row->edge.edges, taker));
}

CanvasAct CanvasActs::insertOnEdge(const QString &edge, int node) const
{
    const DocumentSession *session = settledSession();
    const EdgeRow *row = m_controller.edge(edge);
    const int stage = m_controller.stageOf(node);
    if (!row || row->edge.edges.isEmpty() || stage < 0)
        return refused(tr("Only a stage can be put on an edge."));
    return act(Edit::insertOnEdge(session->graphTree(), session->graph(), row->edge.edges.constFirst(), stage));
}

} // namespace Stagecraft::App

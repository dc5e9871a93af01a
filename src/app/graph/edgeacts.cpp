// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// The acts of the canvas on edges.

#include "app/graph/canvasacts.h"
#include "app/graph/graphcontroller.h"
#include "app/graph/pathguess.h"
#include "edit/edgeedit.h"

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

QList<ConnectionTarget> CanvasActs::connectionTargets(int from) const
{
    QList<ConnectionTarget> targets;
    for (const CanvasNode &node : m_controller.shownGraph().nodes) {
        if (node.stage >= 0 && node.id != from)
            targets.append({node.id, node.name, connectionProblem(from, node.id)});
    }
    std::ranges::stable_partition(targets, [](const ConnectionTarget &target) { return target.problem.isEmpty(); });
    return targets;
}

CopyGuess CanvasActs::guessedCopyBetween(int from, int to) const
{
    const DocumentSession *session = m_controller.session();
    const int source = m_controller.stageOf(from);
    const int taker = m_controller.stageOf(to);
    if (source < 0 || taker < 0)
        return {};
    return guessedCopy(session->graphTree(), session->graph(), source, taker);
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

} // namespace Stagecraft::App

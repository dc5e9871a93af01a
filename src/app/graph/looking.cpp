// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What the canvas is looked at for: its lens and its search.

#include "app/graph/graphcontroller.h"

namespace Stagecraft::App {

/// Shows the nodes through the lens.
void GraphController::look()
{
    m_question.selection = m_selection;
    m_nodes.setLens(lensOf(m_shown, m_question));
    Q_EMIT lensChanged();
}

void GraphController::setLens(Lens lens)
{
    if (lens == this->lens())
        return;
    m_question.kind = static_cast<LensKind>(lens);
    look();
}

void GraphController::setSearch(const QString &search)
{
    if (search == m_question.search)
        return;
    m_question.search = search;
    look();
}

int GraphController::foundCount() const
{
    return static_cast<int>(nodesHolding(m_shown, m_question.search).size());
}

void GraphController::selectFound(int step)
{
    const QList<int> found = nodesHolding(m_shown, m_question.search);
    if (found.isEmpty())
        return;
    const qsizetype at = found.indexOf(m_currentNode);
    const qsizetype next = at < 0 ? (step > 0 ? 0 : found.size() - 1) : (at + step + found.size()) % found.size();
    select(found.at(next));
    reveal(found.at(next));
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "document/linedifference.h"

#include <algorithm>
#include <functional>

namespace Stagecraft::App {

/// From the last on, so that the indices of those still to come stay right.
template <typename Index>
QList<Index> descending(QList<Index> indices)
{
    std::ranges::sort(indices, std::greater{});
    return indices;
}

/// A text with acts made on it one after the other, before they become one act.
class ActDraft
{
public:
    explicit ActDraft(const DocumentSession &session)
        : m_parameters(session.parameters())
        , m_text(session.graphTree().text())
        , m_bytes(m_text)
        , m_tree(session.graphTree())
        , m_graph(session.graph())
    { }

    [[nodiscard]] const Dockerfile::SyntaxTree &tree() const { return m_tree; }
    [[nodiscard]] const Graph::StageGraph &graph() const { return m_graph; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Once one is refused no other is made.
    void make(const Result<Edit::PlannedEdit> &planned)
    {
        if (!planned) {
            m_problem = planned.error().message;
            return;
        }
        m_only = *planned;
        ++m_count;
        m_bytes = applied(m_bytes, planned->edits);
        m_tree = Dockerfile::SyntaxTree::parse(m_bytes);
        m_graph = Graph::resolve(m_tree, m_parameters);
    }

    /// What was made as one act: called \a several where it was more than one.
    [[nodiscard]] Result<Edit::PlannedEdit> whole(const QString &several) const
    {
        if (!m_problem.isEmpty())
            return Error{m_problem, {}};
        // By lines, so that a cursor between what was changed stays in its line.
        return m_count == 1 ? m_only : Edit::PlannedEdit{Document::lineDifference(m_text, m_bytes), several};
    }

private:
    Dockerfile::BuildParameters m_parameters;
    QByteArray m_text;
    QByteArray m_bytes;
    Dockerfile::SyntaxTree m_tree;
    Graph::StageGraph m_graph;
    Edit::PlannedEdit m_only;
    QString m_problem;
    int m_count = 0;
};

} // namespace Stagecraft::App

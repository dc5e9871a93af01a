// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/stagenames.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// Names the stages, each once; those without one are named anew, each in another way.
class Naming
{
public:
    Naming(const SyntaxTree &tree, const StageGraph &graph)
        : m_tree(tree)
        , m_graph(graph)
    { }

    /// Empty where another stage of the name hides it.
    QString nameOf(int stage)
    {
        if (!m_names.contains(stage)) {
            StageHandle handle = handleOf(m_tree, m_graph, stage);
            if (handle.naming) {
                handle.name = freeStageName(m_tree, m_graph, u"stage"_s, m_taken);
                m_edits.append(naming(m_tree, m_graph.stages().at(stage), handle.name));
                m_taken.append(handle.name);
            }
            m_names.insert(stage, handle.name);
        }
        return m_names.value(stage);
    }

    [[nodiscard]] const QMap<int, QString> &names() const { return m_names; }
    [[nodiscard]] const TextEdits &edits() const { return m_edits; }

private:
    const SyntaxTree &m_tree;
    const StageGraph &m_graph;
    QMap<int, QString> m_names;
    QStringList m_taken;
    TextEdits m_edits;
};

} // namespace

Result<PlannedEdit> nameReferences(const SyntaxTree &tree, const StageGraph &graph, std::optional<int> stage)
{
    PlannedEdit planned{{},
                        stage ? Text::tr("Refer to %1 by name").arg(graph.displayName(*stage))
                              : Text::tr("Refer to stages by name")};
    Naming named(tree, graph);
    const QList<StageReference> references = referencesIn(tree, graph.stageList);
    for (const StageReference &reference : references) {
        if (reference.form != StageReference::Form::Index || reference.stage != stage.value_or(reference.stage)) {
            continue;
        }
        const QString name = named.nameOf(reference.stage);
        if (!name.isEmpty()) {
            planned.edits.append({reference.range, name.toUtf8()});
        } else if (stage) {
            return Error{
                Text::tr("Two stages are called \"%1\". Rename one of them first.").arg(graph.displayName(*stage)), {}};
        }
    }
    planned.edits += named.edits();
    ExpectedGraph expected = expectedGraph(tree);
    for (auto name = named.names().cbegin(); name != named.names().cend(); ++name) {
        if (!name->isEmpty()) {
            expected.stages[name.key()].name = name->toLower();
        }
    }
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editverification.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// A reference keeps its own case where it has one, so that renaming there and back gives the same text.
QString referenceText(const QString &written, const QString &name)
{
    if (written == written.toLower()) {
        return name.toLower();
    }
    return written == written.toUpper() ? name.toUpper() : name;
}

QString descriptionOf(const StageGraph &graph, const Stage &stage, const QString &name)
{
    return stage.name.isEmpty() ? Text::tr("Name %1 %2").arg(graph.displayName(stage.index), name)
                                : Text::tr("Rename stage %1 to %2").arg(stage.writtenName, name);
}

} // namespace

Result<PlannedEdit> renameStage(const SyntaxTree &tree, const StageGraph &graph, int stage, const QString &name)
{
    const Stage &renamed = graph.stages().at(stage);
    if (const QString problem = nameProblem(tree, graph, name, stage);
        !problem.isEmpty() && name != renamed.writtenName) {
        return Error{problem, {}};
    }
    PlannedEdit planned{{}, descriptionOf(graph, renamed, name)};
    if (name == renamed.writtenName) {
        return planned;
    }
    planned.edits.append(naming(tree, renamed, name));
    const QList<StageReference> references = referencesIn(tree, graph.stageList);
    for (const StageReference &reference : references) {
        if (reference.stage != stage || reference.form == StageReference::Form::Index) {
            continue;
        }
        if (reference.form == StageReference::Form::Variable) {
            const QString written = QString::fromUtf8(tree.textAt(reference.range));
            return Error{
                Text::tr("\"FROM %1\" names this stage through a variable. Change the variable first.").arg(written),
                {}};
        }
        const QString written = QString::fromUtf8(tree.textAt(reference.range));
        const QString text = reference.kind == Edge::Kind::Base ? name.toLower() : referenceText(written, name);
        if (text != written) {
            planned.edits.append({reference.range, text.toUtf8()});
        }
    }
    QList<ExpectedStage> expected = expectedStages(graph);
    expected[stage].name = name.toLower();
    Result<PlannedEdit> result = verified(tree, planned, expected);
    if (!result || Graph::resolve(tree).hasErrors()) {
        return result;
    }
    // A name may also be the value of an argument, such as SOURCE_DATE_EPOCH.
    const StageGraph after = Graph::resolve(SyntaxTree::parse(applied(tree.text(), result->edits)));
    const auto error = std::ranges::find(after.diagnostics, Severity::Error, &Diagnostic::severity);
    return error == after.diagnostics.cend() ? result : Error{error->message, {}};
}

} // namespace Stagecraft::Edit

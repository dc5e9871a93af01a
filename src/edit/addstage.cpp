// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stagebase.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

} // namespace

Result<PlannedEdit> addStage(const SyntaxTree &tree, const StageGraph &graph, const NewStage &stage)
{
    const int count = static_cast<int>(graph.stages().size());
    const int place = stage.before < 0 || stage.before > count ? count : stage.before;
    const QString name = stage.name.isEmpty() ? freeStageName(tree, graph) : stage.name;
    if (const QString problem = nameProblem(tree, graph, name); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const Result<StageBase> base = stageBase(graph, stage.base, place);
    if (!base) {
        return base.error();
    }
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray line =
        style.keyword("FROM") + ' ' + base->text.toUtf8() + ' ' + style.keyword("AS") + ' ' + name.toUtf8();
    PlannedEdit planned{{}, Text::tr("Add stage %1").arg(name)};
    planned.edits.append(insertionOfStage(tree, graph.stageList, place, line, style));
    planned.edits += renumbering(tree, graph.stageList, [place](int old) { return old >= place ? old + 1 : old; });
    QList<ExpectedStage> expected = expectedStages(graph);
    for (ExpectedStage &other : expected) {
        other.baseStage += other.baseStage >= place ? 1 : 0;
    }
    expected.insert(place, {name.toLower(), base->stage});
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit

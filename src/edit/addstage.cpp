// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

QString baseProblem(const QString &base)
{
    const bool odd =
        std::ranges::any_of(base, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return base.isEmpty() || odd ? Text::tr("A stage builds on one image or stage: \"%1\" is neither.").arg(base)
                                 : QString();
}

/// The stage that FROM \a base means at \a place, or -1 for an image.
int earlierStage(const StageGraph &graph, const QString &base, int place)
{
    int found = -1;
    for (const Stage &stage : graph.stages()) {
        if (stage.index < place && !stage.name.isEmpty() && stage.name == base) {
            found = stage.index;
        }
    }
    return found;
}

} // namespace

Result<PlannedEdit> addStage(const SyntaxTree &tree, const StageGraph &graph, const NewStage &stage)
{
    const int count = static_cast<int>(graph.stages().size());
    const int place = stage.before < 0 || stage.before > count ? count : stage.before;
    const QString name = stage.name.isEmpty() ? freeStageName(tree, graph) : stage.name;
    const QString problem = nameProblem(tree, graph, name) + baseProblem(stage.base);
    if (!problem.isEmpty()) {
        return Error{problem, {}};
    }
    const int named = graph.stageList.indexOfName(stage.base);
    const QString base = named >= 0 ? stage.base.toLower() : stage.base;
    const int baseStage = earlierStage(graph, base, place);
    if (named >= 0 && baseStage < 0) {
        return Error{
            Text::tr("Stage \"%1\" comes later, and FROM knows only stages above it.").arg(graph.displayName(named)),
            {}};
    }
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray line =
        style.keyword("FROM") + ' ' + base.toUtf8() + ' ' + style.keyword("AS") + ' ' + name.toUtf8();
    PlannedEdit planned{{}, Text::tr("Add stage %1").arg(name)};
    planned.edits.append(insertionOfStage(tree, graph.stageList, place, line, style));
    planned.edits += renumbering(tree, graph.stageList, [place](int old) { return old >= place ? old + 1 : old; });
    QList<ExpectedStage> expected = expectedStages(graph);
    for (ExpectedStage &other : expected) {
        other.baseStage += other.baseStage >= place ? 1 : 0;
    }
    expected.insert(place, {name.toLower(), baseStage});
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit

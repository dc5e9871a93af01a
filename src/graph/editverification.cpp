// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/editverification.h"

#include "graph/editstyle.h"

#include <QCoreApplication>

namespace Stagecraft::Graph {

using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

QList<ExpectedStage> expectedStages(const StageGraph &graph)
{
    QList<ExpectedStage> stages;
    for (const Stage &stage : graph.stages()) {
        stages.append({stage.name, stage.baseStage});
    }
    return stages;
}

Result<PlannedEdit> verified(const SyntaxTree &tree, PlannedEdit planned, const QList<ExpectedStage> &expected)
{
    planned.edits = arranged(planned.edits);
    if (planned.edits.isEmpty()) {
        return planned;
    }
    const QByteArray text = applied(tree.text(), planned.edits);
    const StageList stages = Dockerfile::stagesOf(SyntaxTree::parse(text));
    bool asExpected = stages.stages.size() == expected.size();
    for (qsizetype i = 0; asExpected && i < expected.size(); ++i) {
        const Stage &stage = stages.stages.at(i);
        asExpected = stage.name == expected.at(i).name && stage.baseStage == expected.at(i).baseStage;
    }
    if (asExpected) {
        return planned;
    }
    return Error{
        QCoreApplication::translate("GraphEdit",
                                    "The text around this place is not complete or has two stages of one name, "
                                    "so the change would not come out as meant. Mend the text first."),
        {}};
}

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/products.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagesplitting.h"

#include <QCoreApplication>

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

/// What the instructions are known to make, else their working directory.
QStringList productsAbove(const SyntaxTree &tree, const StageGraph &graph, const Stage &stage, qsizetype instruction)
{
    QStringList paths;
    for (qsizetype i = stage.firstInstruction + 1; i < instruction; ++i) {
        const QString product = productOf(tree, graph, i);
        if (!product.isEmpty() && !product.contains(u'$') && !paths.contains(product)) {
            paths.append(product);
        }
    }
    const QString directory = workingDirectoryAt(tree, graph, stage.index, instruction);
    const bool isKnown = directory != "/"_L1 && !directory.contains(u'$');
    return paths.isEmpty() && isKnown ? QStringList{directory} : paths;
}

} // namespace

Result<PlannedEdit> splitStage(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction,
                               const StageSplit &split)
{
    const int stage = graph.stageList.stageOfInstruction(instruction);
    if (stage < 0 || instruction >= tree.instructions().size()) {
        return Error{Text::tr("There is no stage here to split."), {}};
    }
    if (instruction == graph.stages().at(stage).firstInstruction) {
        return Error{Text::tr("FROM begins its stage: there is nothing above it to split off."), {}};
    }
    return splitBefore(tree, graph, stage, instruction, split);
}

StageSplit proposedSplit(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction)
{
    const int index = graph.stageList.stageOfInstruction(instruction);
    if (index < 0) {
        return {};
    }
    const Stage &stage = graph.stages().at(index);
    QString name = freeStageName(tree, graph, u"builder"_s);
    if (name != "builder"_L1 && freeStageName(tree, graph, u"build"_s) == "build"_L1) {
        name = u"build"_s;
    }
    return {name, stage.writtenBase, copiesInPlace(productsAbove(tree, graph, stage, instruction))};
}

} // namespace Stagecraft::Edit

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/copyinstruction.h"
#include "edit/instructionselection.h"
#include "edit/passedpaths.h"
#include "edit/products.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

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

/// What the instructions are known to put somewhere.
QStringList productsIn(const SyntaxTree &tree, const StageGraph &graph, const QList<qsizetype> &selected)
{
    QStringList paths;
    for (const qsizetype index : selected) {
        const auto copy = Dockerfile::copyInstruction(tree.instructions().at(index));
        const QString path = copy ? copiedTo(tree, graph, index) : productOf(tree, graph, index);
        if (!path.isEmpty() && path != "/"_L1 && !path.contains(u'$') && !paths.contains(path)) {
            paths.append(path);
        }
    }
    return paths;
}

/// Each path as one line that puts it where it was.
QList<CopyLine> copiesInPlace(const QStringList &paths)
{
    QList<CopyLine> copies;
    for (const QString &path : paths) {
        const bool isPattern = lastName(path).contains(u'*');
        copies.append({{path}, isPattern ? path.section(u'/', 0, -2) + u'/' : path});
    }
    return copies;
}

} // namespace

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

StageExtraction proposedExtraction(const SyntaxTree &tree, const StageGraph &graph,
                                   const QList<qsizetype> &instructions)
{
    const QList<qsizetype> selected = inOrder(instructions);
    if (!selectionProblem(tree, graph, selected).isEmpty()) {
        return {};
    }
    if (areFirst(tree, graph, selected)) {
        return {freeStageName(tree, graph, u"base"_s), StageExtraction::Form::Base, {}};
    }
    return {freeStageName(tree, graph, u"build"_s), StageExtraction::Form::Copies,
            copiesInPlace(productsIn(tree, graph, selected))};
}

} // namespace Stagecraft::Edit

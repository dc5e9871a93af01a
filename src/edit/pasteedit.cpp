// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/pasteedit.h"

#include "edit/editverification.h"
#include "edit/insertion.h"
#include "edit/stageedit.h"
#include "edit/stagenames.h"
#include "edit/stagereferenceedit.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// A text of its own and what it means, changed by one act after the other.
struct Fragment
{
    explicit Fragment(const QByteArray &text)
        : tree(SyntaxTree::parse(text))
        , graph(Graph::resolve(tree))
    { }

    void make(const Result<PlannedEdit> &planned)
    {
        if (planned) {
            *this = Fragment(applied(tree.text(), planned->edits));
        }
    }

    SyntaxTree tree;
    StageGraph graph;
};

/// Without empty lines around it, its lines ended as the file's are.
QByteArray framed(QByteArray text, const EditStyle &style)
{
    text.replace("\r\n", "\n");
    while (text.startsWith('\n')) {
        text.remove(0, 1);
    }
    while (text.endsWith('\n')) {
        text.chop(1);
    }
    return style.lineEnd == "\n" ? text : text.replace("\n", style.lineEnd);
}

/// A line in front makes the fragment read with the escape character of the file.
QByteArray escapeLine(const SyntaxTree &tree)
{
    return tree.escape() == '\\' ? QByteArray() : QByteArray("# escape=") + tree.escape() + '\n';
}

/// Names that the file has or that come twice get a number.
void makeNamesFree(const SyntaxTree &tree, const StageGraph &graph, Fragment &fragment)
{
    QStringList taken;
    for (int i = 0; i < fragment.graph.stages().size(); ++i) {
        const QString name = fragment.graph.stages().at(i).writtenName;
        if (name.isEmpty()) {
            continue;
        }
        if (!nameProblem(tree, graph, name).isEmpty() || taken.contains(name.toLower())) {
            QStringList own = taken;
            for (const Stage &other : fragment.graph.stages()) {
                own.append(other.name);
            }
            fragment.make(renameStage(fragment.tree, fragment.graph, i, freeStageName(tree, graph, name, own)));
        }
        taken.append(fragment.graph.stages().at(i).name);
    }
}

/// The instructions of \a tree as they are once references by number are put right, with others in front of one.
QByteArrayList withInserted(const SyntaxTree &tree, const TextEdits &numbers, qsizetype before,
                            const QByteArrayList &added)
{
    const QByteArrayList texts = instructionTexts(SyntaxTree::parse(applied(tree.text(), numbers)));
    return texts.first(before) + added + texts.sliced(before);
}

QString pasteName(const StageGraph &pasted)
{
    return pasted.stages().size() == 1 ? Text::tr("Paste stage %1").arg(pasted.displayName(0))
                                       : Text::tr("Paste %1 stages").arg(pasted.stages().size());
}

} // namespace

bool holdsStages(const QByteArray &text)
{
    return !Dockerfile::stagesOf(SyntaxTree::parse(text)).stages.isEmpty();
}

QByteArray copiedStages(const SyntaxTree &tree, const StageGraph &graph, const QList<int> &stages)
{
    Fragment whole(tree.text());
    whole.make(nameReferences(tree, graph));
    QList<int> ordered = stages;
    std::ranges::sort(ordered);
    QByteArrayList texts;
    for (const int stage : std::as_const(ordered)) {
        const TextRange range = whole.graph.stages().at(stage).range;
        texts.append(framed(whole.tree.textAt(range).toByteArray(), {}) + '\n');
    }
    return texts.join('\n');
}

QByteArray copiedInstructions(const SyntaxTree &tree, const QList<qsizetype> &instructions)
{
    QList<qsizetype> ordered = instructions;
    std::ranges::sort(ordered);
    QByteArray text;
    for (const qsizetype instruction : std::as_const(ordered)) {
        text += framed(tree.textAt(withComments(tree.instructions().at(instruction))).toByteArray(), {}) + '\n';
    }
    return text;
}

Result<PlannedEdit> pasteStages(const SyntaxTree &tree, const StageGraph &graph, const QByteArray &text, int before)
{
    Fragment fragment(escapeLine(tree) + text);
    const int count = static_cast<int>(fragment.graph.stages().size());
    if (count == 0) {
        return Error{Text::tr("This is no stage: it has no FROM."), {}};
    }
    fragment.make(nameReferences(fragment.tree, fragment.graph));
    makeNamesFree(tree, graph, fragment);
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray added = framed(fragment.tree.text().sliced(escapeLine(tree).size()), style);
    const int place = std::clamp(before, 0, static_cast<int>(graph.stages().size()));
    const TextEdits numbers =
        renumbering(tree, graph.stageList, [&](int old) { return old >= place ? old + count : old; });
    const bool isLast = place == graph.stages().size();
    const qsizetype instruction = isLast ? tree.instructions().size() : graph.stages().at(place).firstInstruction;
    const SyntaxTree after = SyntaxTree::parse(escapeLine(tree) + added + '\n');
    return verified(
        tree, graph,
        {numbers + TextEdits{insertionOfStage(tree, graph.stageList, place, added, style)}, pasteName(fragment.graph)},
        withInserted(tree, numbers, instruction, instructionTexts(after)));
}

Result<PlannedEdit> pasteInstructions(const SyntaxTree &tree, const StageGraph &graph, const QByteArray &text,
                                      qsizetype before)
{
    const EditStyle style = styleOf(tree, graph.stageList);
    const QByteArray added = framed(text, style);
    const SyntaxTree alone = SyntaxTree::parse(escapeLine(tree) + added + '\n');
    const bool hasStage = std::ranges::any_of(alone.instructions(),
                                              [](const Instruction &one) { return one.kind == InstructionKind::From; });
    if (alone.instructions().isEmpty() || hasStage || before <= 0 || graph.stages().isEmpty()) {
        return Error{Text::tr("These are no instructions that could stand here."), {}};
    }
    const qsizetype count = alone.instructions().size();
    const QString name = count == 1 ? Text::tr("Paste %1").arg(alone.instructions().constFirst().keyword)
                                    : Text::tr("Paste %1 instructions").arg(count);
    return verified(tree, graph, {{insertionOfInstruction(tree, before, added, style)}, name},
                    withInserted(tree, {}, before, instructionTexts(alone)));
}

} // namespace Stagecraft::Edit

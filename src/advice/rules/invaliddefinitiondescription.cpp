// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/precedingcomments.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// What a comment above the instruction could describe.
QStringList definedNames(const Subject &subject, qsizetype index)
{
    const Dockerfile::Instruction &instruction = subject.tree.instructions().at(index);
    QStringList names;
    if (instruction.kind == Dockerfile::InstructionKind::From) {
        const int stage = subject.graph.stageList.stageOfInstruction(index);
        if (stage >= 0 && !subject.graph.stages().at(stage).name.isEmpty())
            names.append(subject.graph.stages().at(stage).name);
    } else if (instruction.kind == Dockerfile::InstructionKind::Arg) {
        const Dockerfile::KeyValues values = Dockerfile::keyValues(instruction);
        for (const Dockerfile::KeyValue &pair : values.pairs)
            names.append(pair.key);
    }
    return names;
}

} // namespace

Findings findInvalidDefinitionDescription(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (qsizetype index = 0; index < subject.tree.instructions().size(); ++index) {
        const QStringList names = definedNames(subject, index);
        if (names.isEmpty())
            continue;
        const QList<Dockerfile::PrecedingComment> comments = Dockerfile::precedingComments(subject.tree, index);
        if (comments.isEmpty() || names.contains(comments.constLast().text.section(u' ', 0, 0)))
            continue;
        Finding one = findingIn(subject, rule, index, comments.constLast().range,
                                Messages::tr("A comment here describes %1: begin it with that name, or put an empty "
                                             "comment line below it.")
                                    .arg(names.constFirst()));
        one.reportedAt = subject.tree.instructions().at(index).range.start;
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice

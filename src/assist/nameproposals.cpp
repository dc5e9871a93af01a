// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "assist/variables.h"
#include "dockerfile/platformarguments.h"
#include "edit/stagesnippets.h"

#include <ranges>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;

Proposals stageProposals(const ProposalInput &input)
{
    const bool isFrom = input.place.instructionKind == InstructionKind::From;
    const int own =
        input.place.instruction < 0 ? -1 : input.graph().stageList.stageOfInstruction(input.place.instruction);
    Proposals proposals;
    QStringList names;
    // The nearest is the likeliest.
    for (const Stage &stage : input.graph().stages() | std::views::reverse) {
        const bool isBefore = own < 0 || stage.index < own;
        const QString name = isFrom ? stage.name : stage.writtenName;
        if (!isBefore || name.isEmpty() || names.contains(name))
            continue;
        names.append(name);
        proposals.append({Proposal::Kind::Stage, name, stage.writtenBase, name, -1, false});
    }
    return proposals;
}

Proposals imageProposals(const ProposalInput &input)
{
    Proposals proposals;
    QStringList known;
    const auto add = [&](const QString &image, const QString &detail) {
        if (image.isEmpty() || known.contains(image))
            return;
        known.append(image);
        proposals.append({Proposal::Kind::Image, image, detail, image, -1, false});
    };
    for (const Stage &stage : input.graph().stages()) {
        if (stage.baseStage < 0 && stage.baseRange.end < input.place.word.start)
            add(stage.writtenBase, Messages::tr("in this file"));
    }
    for (const QString &image : input.sources.images)
        add(image, Messages::tr("at hand"));
    const QStringList common = Edit::commonBases();
    for (const QString &image : common)
        add(image, {});
    return proposals;
}

Proposals variableProposals(const ProposalInput &input)
{
    Proposals proposals;
    const bool isFrom = input.place.instructionKind == InstructionKind::From;
    const QString brace =
        input.place.hasBrace && !input.tree.textAt({input.place.word.end, input.tree.text().size()}).startsWith('}')
        ? u"}"_s
        : QString();
    const auto add = [&](const QString &name, const QString &detail) {
        proposals.append({Proposal::Kind::Variable, name, detail, name + brace, -1, false});
    };
    const QList<VariableInScope> variables =
        variablesInScope(input.tree, input.graph().stageList, input.place.instruction);
    for (const VariableInScope &variable : variables | std::views::reverse)
        add(variable.name, variable.value);
    if (!isFrom)
        return proposals;
    QMap<QString, QString> platform = Dockerfile::platformArguments(input.sources.parameters);
    for (const QString &likely : {u"BUILDPLATFORM"_s, u"TARGETPLATFORM"_s})
        add(likely, platform.take(likely));
    for (auto argument = platform.cbegin(); argument != platform.cend(); ++argument)
        add(argument.key(), argument.value());
    return proposals;
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/completion.h"

#include "assist/proposals.h"

#include <algorithm>
#include <utility>

namespace Stagecraft::Assist {

using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;
using Kind = CompletionPlace::Kind;

namespace {

constexpr qsizetype mostProposals = 200;

/// How well \a label answers to what is typed, 0 the best; negative when not at all.
int distanceOf(const QString &label, const QString &typed)
{
    if (label == typed)
        return 0;
    if (label.startsWith(typed))
        return 1;
    if (label.startsWith(typed, Qt::CaseInsensitive))
        return 2;
    if (label.contains(typed, Qt::CaseInsensitive))
        return 3;
    qsizetype at = 0;
    for (const QChar character : typed) {
        at = label.indexOf(character, at, Qt::CaseInsensitive) + 1;
        if (at == 0)
            return -1;
    }
    return typed.size() > 1 ? 4 : -1;
}

Proposals matching(const Proposals &all, const QString &typed)
{
    struct Ranked
    {
        int distance = 0;
        qsizetype index = 0;
    };
    QList<Ranked> ranked;
    for (qsizetype index = 0; index < all.size(); ++index) {
        if (const int distance = distanceOf(all.at(index).label, typed); distance >= 0)
            ranked.append({distance, index});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::distance);
    Proposals found;
    ranked.resize(std::min(ranked.size(), mostProposals));
    for (const Ranked &each : std::as_const(ranked))
        found.append(all.at(each.index));
    return found;
}

Proposals allAt(const ProposalInput &input)
{
    switch (input.place.kind) {
    case Kind::Keyword:
        return keywordProposals(input);
    case Kind::Directive:
        return directiveProposals(input);
    case Kind::FlagName:
        return flagProposals(input);
    case Kind::FlagValue:
        return flagValueProposals(input);
    case Kind::MountField:
        return mountProposals(input);
    case Kind::Variable:
        return variableProposals(input);
    case Kind::Argument:
        return argumentProposals(input);
    case Kind::None:
        break;
    }
    return {};
}

/// Whether a key at this place is likely to want more than to be left alone.
bool isWanted(const CompletionPlace &place)
{
    const bool isShellText = place.kind == Kind::Argument
        && (place.instructionKind == InstructionKind::Run || place.instructionKind == InstructionKind::Cmd
            || place.instructionKind == InstructionKind::Entrypoint);
    const bool isEmptyLine = place.kind == Kind::Keyword && place.typed.isEmpty();
    return !isShellText && !isEmptyLine;
}

} // namespace

const Dockerfile::Instruction *ProposalInput::instruction() const
{
    return place.instruction < 0 ? nullptr : &tree.instructions().at(place.instruction);
}

const Graph::StageGraph &ProposalInput::graph() const
{
    if (!resolved)
        resolved = Graph::resolve(tree, sources.parameters);
    return *resolved;
}

Completion completionAt(const SyntaxTree &tree, qsizetype offset, const CompletionSources &sources,
                        CompletionCause cause)
{
    const CompletionPlace place = completionPlace(tree, offset);
    Completion completion{place.word, {}};
    if (place.kind == Kind::None || (cause == CompletionCause::Typed && !isWanted(place)))
        return completion;
    completion.proposals = matching(allAt({tree, place, sources}), place.typed);
    // What is written to its end needs no list.
    const bool isDone = completion.proposals.size() == 1 && completion.proposals.constFirst().label == place.typed;
    if (isDone && cause == CompletionCause::Typed)
        completion.proposals.clear();
    return completion;
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/completion.h"
#include "assist/completionplace.h"
#include "graph/stagegraph.h"

#include <optional>

namespace Stagecraft::Assist {

/// What proposals are made from.
struct ProposalInput
{
    const Dockerfile::SyntaxTree &tree;
    const CompletionPlace &place;
    const CompletionSources &sources;
    mutable std::optional<Graph::StageGraph> resolved = std::nullopt;

    /// What the tree means, read where it is asked for: often the place alone tells that there is nothing to propose.
    [[nodiscard]] const Graph::StageGraph &graph() const;

    /// The stage that holds the place, or -1.
    [[nodiscard]] int stage() const { return graph().stageList.stageAtOffset(place.offset); }
    /// The instruction of the place, or null.
    [[nodiscard]] const Dockerfile::Instruction *instruction() const;
};

// All of them, whatever is typed; the best first where nothing is.

[[nodiscard]] Proposals keywordProposals(const ProposalInput &input);
[[nodiscard]] Proposals directiveProposals(const ProposalInput &input);
[[nodiscard]] Proposals flagProposals(const ProposalInput &input);
[[nodiscard]] Proposals flagValueProposals(const ProposalInput &input);
[[nodiscard]] Proposals mountProposals(const ProposalInput &input);
[[nodiscard]] Proposals variableProposals(const ProposalInput &input);
/// Of the words after keyword and flags.
[[nodiscard]] Proposals argumentProposals(const ProposalInput &input);

/// The stages that an instruction of the place's stage may name: those before it.
[[nodiscard]] Proposals stageProposals(const ProposalInput &input);
[[nodiscard]] Proposals imageProposals(const ProposalInput &input);
/// Platforms, and the arguments that stand for them.
[[nodiscard]] Proposals platformProposals();
/// What a COPY, ADD or mount takes: from the stage \a from, or from the build context where it is empty.
[[nodiscard]] Proposals sourceProposals(const ProposalInput &input, const QString &from);
[[nodiscard]] Proposals destinationProposals(const ProposalInput &input);
/// Whole instructions and stages to begin with, at the start of a line.
[[nodiscard]] Proposals snippetProposals(const ProposalInput &input);

} // namespace Stagecraft::Assist

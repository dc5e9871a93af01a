// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/stagereferences.h"

#include <QStringList>

#include <optional>

namespace Stagecraft::Edit {

/// How a COPY --from a stage about to go takes from where that stage has it from.
struct CopyReplacement
{
    qsizetype instruction = 0;
    Graph::Source source;
    QStringList paths; ///< As they stand in the text then.
    TextEdits edits;
};

/// None where the stage does more than pass on all that the COPY of \a reference takes, or has it from more than one place.
[[nodiscard]] std::optional<CopyReplacement> copyReplacement(const Dockerfile::SyntaxTree &tree,
                                                             const Graph::StageGraph &graph,
                                                             const StageReference &reference);

} // namespace Stagecraft::Edit

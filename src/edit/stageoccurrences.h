// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <optional>

namespace Stagecraft::Edit {

/// All places in the text that mean one stage.
struct StageOccurrences
{
    int stage = 0;
    TextRange definition; ///< Its name after AS, or its FROM keyword where it has none.
    QList<TextRange> references; ///< Names and numbers, without quotes, in the order of the text.

    /// Definition and references, in the order of the text.
    [[nodiscard]] QList<TextRange> all() const;

    friend bool operator==(const StageOccurrences &, const StageOccurrences &) = default;
};

/// The occurrences of the stage that is named at \a offset, or right before it; none where no stage is.
[[nodiscard]] std::optional<StageOccurrences> stageOccurrencesAt(const Dockerfile::SyntaxTree &tree,
                                                                 const Dockerfile::StageList &stages, qsizetype offset);

} // namespace Stagecraft::Edit

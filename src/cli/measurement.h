// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/call.h"
#include "compare/measuring.h"

#include <functional>
#include <optional>

namespace Stagecraft::Cli {

/// Measures and waits for the end; a wish to stop cancels it.
[[nodiscard]] Compare::MeasureOutcome measured(const Surroundings &surroundings, const Compare::MeasureRequest &request,
                                               const Engine::EngineInfo &engine);

/// The exit code for how a measurement ended.
[[nodiscard]] int exitCodeOf(Compare::MeasureOutcome::Status status);

/*!
    Complains about a measurement that did not come to its end, and gives the
    exit code. \a label tells people which one it was.
*/
[[nodiscard]] int reportFailure(const Call &call, const QString &label, const Compare::MeasureOutcome &outcome);

/// `--estimate-download`, and what it asks for.
[[nodiscard]] Flag estimateFlag();
[[nodiscard]] Image::ReadOptions::Download downloadOf(const Call &call);

/// The bytes of `--max-size`; none where it was not given.
[[nodiscard]] Result<std::optional<qint64>> sizeBudget(const Call &call);

/// Refused, with a complaint, where \a bytes are more than \a budget.
[[nodiscard]] int againstBudget(const Call &call, qint64 bytes, std::optional<qint64> budget);

} // namespace Stagecraft::Cli

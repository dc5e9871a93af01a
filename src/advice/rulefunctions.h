// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/rules.h"

namespace Stagecraft::Advice {

// One file each, named after the rule; its help is pages/<Rule>.md.
[[nodiscard]] Findings findLargeFinalBase(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findSourceCopiedBeforeDependencies(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findMergeableRuns(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findWholeDirectoryCopied(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findMissingCaCertificates(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findCgoBinaryOnScratch(const Subject &subject, const Rule &rule);

} // namespace Stagecraft::Advice

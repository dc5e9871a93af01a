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

// BuildKit's own.
[[nodiscard]] Findings findStageNameCasing(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findFromAsCasing(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findNoEmptyContinuation(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findConsistentInstructionCasing(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findDuplicateStageName(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findReservedStageName(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findJsonArgsRecommended(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findMaintainerDeprecated(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findUndefinedArgInFrom(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findWorkdirRelativePath(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findUndefinedVar(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findMultipleInstructionsDisallowed(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findLegacyKeyValueFormat(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findInvalidBaseImagePlatform(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findRedundantTargetPlatform(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findSecretsUsedInArgOrEnv(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findInvalidDefaultArgInFrom(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findFromPlatformFlagConstDisallowed(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findCopyIgnoredFile(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findInvalidDefinitionDescription(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findExposeProtoCasing(const Subject &subject, const Rule &rule);
[[nodiscard]] Findings findExposeInvalidFormat(const Subject &subject, const Rule &rule);

} // namespace Stagecraft::Advice

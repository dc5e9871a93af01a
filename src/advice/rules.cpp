// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/rules.h"

#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Finding finding(const Rule &rule, TextRange range, int stage, const QString &message)
{
    Finding result;
    result.rule = rule.name;
    result.severity = rule.severity;
    result.confidence = rule.confidence;
    result.range = range;
    result.stage = stage;
    result.message = message;
    result.url = rule.url;
    return result;
}

Finding findingIn(const Subject &subject, const Rule &rule, qsizetype instruction, TextRange range,
                  const QString &message)
{
    Finding result = finding(rule, range, subject.graph.stageList.stageOfInstruction(instruction), message);
    const Dockerfile::Instruction &about = subject.tree.instructions().at(instruction);
    if (subject.tree.lines().lineAt(range.start) != about.startLine)
        result.reportedAt = about.range.start;
    return result;
}

namespace {

QList<Rule> ownRules()
{
    using enum Severity;
    using enum Confidence;
    return {
        {u"LargeFinalBase"_s, u"https://docs.docker.com/build/building/multi-stage/"_s, Warning, Likely,
         findLargeFinalBase},
        {u"SourceCopiedBeforeDependencies"_s, u"https://docs.docker.com/build/cache/optimize/"_s, Warning, Likely,
         findSourceCopiedBeforeDependencies},
        {u"MergeableRuns"_s, u"https://docs.docker.com/build/building/best-practices/"_s, Info, Certain,
         findMergeableRuns},
        {u"WholeDirectoryCopied"_s, u"https://docs.docker.com/build/building/multi-stage/"_s, Warning, Likely,
         findWholeDirectoryCopied},
        {u"MissingCaCertificates"_s, u"https://docs.docker.com/build/building/base-images/"_s, Warning, Likely,
         findMissingCaCertificates},
        {u"CgoBinaryOnScratch"_s, u"https://pkg.go.dev/cmd/cgo"_s, Warning, Likely, findCgoBinaryOnScratch},
    };
}

/// BuildKit's checks, in its own order, each with its page of the reference.
QList<Rule> buildKitChecks()
{
    const auto check = [](const QString &name, QLatin1StringView page,
                          Findings (*find)(const Subject &, const Rule &)) {
        const QString url = "https://docs.docker.com/reference/build-checks/"_L1 + page + u'/';
        const bool isExperimental = name == "InvalidDefinitionDescription"_L1;
        return Rule{name, url, Severity::Warning, Confidence::Certain, find, true, isExperimental};
    };
    return {
        check(u"StageNameCasing"_s, "stage-name-casing"_L1, findStageNameCasing),
        check(u"FromAsCasing"_s, "from-as-casing"_L1, findFromAsCasing),
        check(u"NoEmptyContinuation"_s, "no-empty-continuation"_L1, findNoEmptyContinuation),
        check(u"ConsistentInstructionCasing"_s, "consistent-instruction-casing"_L1, findConsistentInstructionCasing),
        check(u"DuplicateStageName"_s, "duplicate-stage-name"_L1, findDuplicateStageName),
        check(u"ReservedStageName"_s, "reserved-stage-name"_L1, findReservedStageName),
        check(u"JSONArgsRecommended"_s, "json-args-recommended"_L1, findJsonArgsRecommended),
        check(u"MaintainerDeprecated"_s, "maintainer-deprecated"_L1, findMaintainerDeprecated),
        check(u"UndefinedArgInFrom"_s, "undefined-arg-in-from"_L1, findUndefinedArgInFrom),
        check(u"WorkdirRelativePath"_s, "workdir-relative-path"_L1, findWorkdirRelativePath),
        check(u"UndefinedVar"_s, "undefined-var"_L1, findUndefinedVar),
        check(u"MultipleInstructionsDisallowed"_s, "multiple-instructions-disallowed"_L1,
              findMultipleInstructionsDisallowed),
        check(u"LegacyKeyValueFormat"_s, "legacy-key-value-format"_L1, findLegacyKeyValueFormat),
        check(u"InvalidBaseImagePlatform"_s, "invalid-base-image-platform"_L1, findInvalidBaseImagePlatform),
        check(u"RedundantTargetPlatform"_s, "redundant-target-platform"_L1, findRedundantTargetPlatform),
        check(u"SecretsUsedInArgOrEnv"_s, "secrets-used-in-arg-or-env"_L1, findSecretsUsedInArgOrEnv),
        check(u"InvalidDefaultArgInFrom"_s, "invalid-default-arg-in-from"_L1, findInvalidDefaultArgInFrom),
        check(u"FromPlatformFlagConstDisallowed"_s, "from-platform-flag-const-disallowed"_L1,
              findFromPlatformFlagConstDisallowed),
        check(u"CopyIgnoredFile"_s, "copy-ignored-file"_L1, findCopyIgnoredFile),
        check(u"InvalidDefinitionDescription"_s, "invalid-definition-description"_L1, findInvalidDefinitionDescription),
        check(u"ExposeProtoCasing"_s, "expose-proto-casing"_L1, findExposeProtoCasing),
        check(u"ExposeInvalidFormat"_s, "expose-invalid-format"_L1, findExposeInvalidFormat),
    };
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = ownRules() + buildKitChecks();
    return all;
}

} // namespace Stagecraft::Advice

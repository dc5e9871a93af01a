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

const QList<Rule> &rules()
{
    using enum Severity;
    using enum Confidence;
    static const QList<Rule> all{
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
    return all;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkedfile.h"

#include "graph/stagegraph.h"

#ifdef STAGECRAFT_HAS_ADVICE
#include "advice/advice.h"
#endif

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

Advice::Finding findingOf(const Diagnostic &diagnostic, const Graph::StageGraph &graph)
{
    Advice::Finding finding;
    finding.rule = diagnostic.layer == Layer::Syntax ? u"Syntax"_s : u"Meaning"_s;
    finding.severity = diagnostic.severity;
    finding.confidence = Advice::Confidence::Certain;
    finding.range = diagnostic.range;
    finding.stage = graph.stageList.stageAtOffset(diagnostic.range.start);
    finding.message = diagnostic.message;
    finding.url = u"https://docs.docker.com/reference/dockerfile/"_s;
    return finding;
}

Advice::Findings adviceAbout(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                             const Advice::Facts &facts)
{
#ifdef STAGECRAFT_HAS_ADVICE
    return Advice::check(tree, graph, facts);
#else
    Q_UNUSED(tree)
    Q_UNUSED(graph)
    Q_UNUSED(facts)
    return {};
#endif
}

qsizetype errorCount(const CheckedFile &file)
{
    return std::ranges::count(file.findings, Severity::Error, &Advice::Finding::severity);
}

/// The edits of as many fixes as go together, those of earlier findings first.
TextEdits compatibleEdits(const CheckedFile &file)
{
    TextEdits all;
    for (const Advice::Finding &finding : file.findings) {
        TextEdits together = all + finding.fix;
        std::ranges::stable_sort(together, {}, [](const TextEdit &edit) { return edit.range.start; });
        if (areValid(together, file.text.size()))
            all = together;
    }
    return all;
}

CheckedFile withEdits(const CheckedFile &file, const TextEdits &edits, const Advice::Facts &facts)
{
    return checked(file.name, file.path, applied(file.text, edits), facts);
}

/// The first single fix that makes no error, where all of them together make one.
CheckedFile withOneFix(const CheckedFile &file, const Advice::Facts &facts)
{
    for (const Advice::Finding &finding : file.findings) {
        if (!finding.isFixable() || !areValid(finding.fix, file.text.size()))
            continue;
        CheckedFile next = withEdits(file, finding.fix, facts);
        if (errorCount(next) <= errorCount(file))
            return next;
    }
    return file;
}

} // namespace

CheckedFile checked(const QString &name, const QString &path, const QByteArray &text, const Advice::Facts &facts)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const auto graph = Graph::resolve(tree);
    CheckedFile file{name, path, text, tree.lines(), {}};
    for (const Diagnostic &diagnostic : graph.diagnostics) {
        file.findings.append(findingOf(diagnostic, graph));
    }
    file.findings += adviceAbout(tree, graph, facts);
    std::ranges::stable_sort(file.findings, {}, [](const Advice::Finding &finding) { return finding.range.start; });
    return file;
}

CheckedFile fixed(const CheckedFile &file, const Advice::Facts &facts)
{
    // Fixes can make room for others; a rule whose fix never settles must not keep us here.
    constexpr int mostRounds = 20;
    CheckedFile current = file;
    for (int round = 0; round < mostRounds; ++round) {
        CheckedFile next = withEdits(current, compatibleEdits(current), facts);
        if (errorCount(next) > errorCount(current))
            next = withOneFix(current, facts);
        if (next.text == current.text)
            break;
        current = next;
    }
    return current;
}

} // namespace Stagecraft::Cli

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"

#include "advice/messages.h"
#include "advice/rules.h"
#include "dockerfile/checkoptions.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// Holds what rules find against what the Dockerfile asks of checks.
class Filter
{
public:
    explicit Filter(const Dockerfile::SyntaxTree &tree)
        : m_tree(tree)
        , m_ofFile(Dockerfile::checkOptionsOf(tree))
        , m_mayEnable(tree.text().contains("experimental"))
    { }

    [[nodiscard]] bool mayRun(const Rule &rule) const { return !rule.isExperimental || m_mayEnable; }

    void apply(const Rule &rule, const Findings &found, Findings &result) const
    {
        for (Finding finding : found) {
            const qsizetype instruction = m_tree.instructionAt(finding.reportedRange().start);
            const Dockerfile::CheckOptions above =
                instruction < 0 ? Dockerfile::CheckOptions() : Dockerfile::checkOptionsAbove(m_tree, instruction);
            const bool isOff = rule.isExperimental && !m_ofFile.enables(rule.name) && !above.enables(rule.name);
            if (isOff || m_ofFile.skips(rule.name) || above.skips(rule.name))
                continue;
            if (finding.confidence == Confidence::Guess)
                finding.severity = Severity::Hint;
            if (rule.isOfBuildKit && m_ofFile.error)
                finding.severity = Severity::Error;
            result.append(finding);
        }
    }

private:
    const Dockerfile::SyntaxTree &m_tree;
    const Dockerfile::CheckOptions m_ofFile;
    const bool m_mayEnable;
};

} // namespace

Findings check(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, const Facts &facts)
{
    const Subject subject{tree, graph, facts};
    const Filter filter(tree);
    Findings result;
    for (const Rule &rule : rules()) {
        if (filter.mayRun(rule))
            filter.apply(rule, rule.find(subject, rule), result);
    }
    std::ranges::stable_sort(result, {}, [](const Finding &finding) { return finding.range.start; });
    return result;
}

Diagnostics violations(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
{
    Diagnostics result;
    if (!Dockerfile::checkOptionsOf(tree).error || graph.hasErrors())
        return result;
    const Findings findings = check(tree, graph);
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            result.append({finding.reportedRange(), Severity::Error, Layer::Meaning,
                           Messages::tr("%1 [%2, which \"check=error=true\" makes an error]")
                               .arg(finding.message, finding.rule)});
    }
    return result;
}

QString helpPage(const QString &rule)
{
    const bool isKnown = std::ranges::any_of(rules(), [&rule](const Rule &known) { return known.name == rule; });
    if (!isKnown)
        return {};
    QFile page(":/stagecraft/advice/"_L1 + rule + ".md"_L1);
    const QString text = page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    // The licence of the page is nothing to read there.
    return text.sliced(qMax<qsizetype>(text.indexOf("# "_L1), 0));
}

} // namespace Stagecraft::Advice

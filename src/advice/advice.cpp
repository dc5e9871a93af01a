// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"

#include "advice/rules.h"
#include "advice/suppression.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings check(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, const Facts &facts)
{
    const Subject subject{tree, graph, facts};
    const Suppression suppression(tree);
    Findings result;
    for (const Rule &rule : rules()) {
        const Findings found = rule.find(subject, rule);
        for (Finding finding : found) {
            if (suppression.covers(finding.rule, finding.range.start))
                continue;
            if (finding.confidence == Confidence::Guess)
                finding.severity = Severity::Hint;
            result.append(finding);
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Finding &a, const Finding &b) { return a.range.start < b.range.start; });
    return result;
}

QString helpPage(const QString &rule)
{
    for (const Rule &known : rules()) {
        if (known.name != rule)
            continue;
        QFile page(":/stagecraft/advice/"_L1 + rule + ".md"_L1);
        const QString text = page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
        // The licence of the page is nothing to read there.
        return text.sliced(qMax<qsizetype>(text.indexOf("# "_L1), 0));
    }
    return {};
}

} // namespace Stagecraft::Advice

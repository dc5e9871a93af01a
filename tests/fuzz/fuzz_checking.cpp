// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "fuzz/demand.h"

using namespace Stagecraft;

namespace {

bool isGood(const QByteArray &text)
{
    return !Graph::resolve(Dockerfile::SyntaxTree::parse(text)).hasErrors();
}

} // namespace

/// Findings lie inside the text, and no fix makes an error of a file that had none.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Graph::StageGraph graph = Graph::resolve(tree);
    const Advice::Findings findings = Advice::check(tree, graph);
    for (const Advice::Finding &finding : findings) {
        demandInside(finding.range, text);
        demandInside(finding.reportedRange(), text);
        if (!finding.isFixable())
            continue;
        if (!areValid(finding.fix, text.size()))
            demand(false, QStringLiteral("The edits of %1 overlap").arg(finding.rule));
        if (!graph.hasErrors() && !isGood(applied(text, finding.fix)))
            demand(false, QStringLiteral("The fix of %1 makes an error").arg(finding.rule));
    }
    return 0;
}

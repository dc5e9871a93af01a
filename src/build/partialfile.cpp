// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/partialfile.h"

#include "base/lineindex.h"

#include <QCoreApplication>

namespace Stagecraft::Build {

Result<QByteArray> textBefore(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage, int line)
{
    const Error nothing{QCoreApplication::translate("Build", "There is no step before this one in its stage."), {}};
    if (stage < 0 || stage >= graph.stages().size())
        return nothing;
    const Dockerfile::Stage &cut = graph.stages().at(stage);
    const LineIndex lines(tree.text());
    for (qsizetype index = cut.firstInstruction + 1; index < cut.endInstruction; ++index) {
        if (lines.lineAt(tree.instructions().at(index).range.start) == line)
            return tree.text().first(lines.lineStart(line));
    }
    return nothing;
}

Result<QByteArray> textUpTo(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, int stage)
{
    if (stage < 0 || stage >= graph.stages().size())
        return Error{QCoreApplication::translate("Build", "There is no such stage any more."), {}};
    const qsizetype next = graph.stages().at(stage).endInstruction;
    const auto &instructions = tree.instructions();
    return next < instructions.size() ? tree.text().first(instructions.at(next).range.start) : tree.text();
}

} // namespace Stagecraft::Build

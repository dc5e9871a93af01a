// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/triggerproblems.h"

#include <QCoreApplication>

#include <algorithm>

namespace Stagecraft::Graph {

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StageGraph)
};

/// What the form of a trigger has wrong; its instruction is good by itself, so that it is a warning there.
const Diagnostic *problemOf(const SyntaxTree &tree, const Instruction &instruction)
{
    const Diagnostics &all = tree.diagnostics();
    const auto isOfTrigger = [&instruction](const Diagnostic &found) {
        return found.severity == Severity::Warning && instruction.range.contains(found.range);
    };
    const auto found = std::ranges::find_if(all, isOfTrigger);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

Diagnostics triggerProblems(const SyntaxTree &tree, const StageGraph &graph)
{
    Diagnostics problems;
    for (const Stage &stage : graph.stages()) {
        if (tree.diagnostics().isEmpty() || stage.baseStage < 0) {
            continue;
        }
        const Stage &base = graph.stages().at(stage.baseStage);
        for (qsizetype at = base.firstInstruction; at < base.endInstruction; ++at) {
            const Instruction &instruction = tree.instructions().at(at);
            const Diagnostic *problem =
                instruction.kind == InstructionKind::Onbuild ? problemOf(tree, instruction) : nullptr;
            if (problem != nullptr) {
                const Severity severity = graph.reachable.at(stage.index) ? Severity::Error : Severity::Warning;
                problems.append({stage.baseRange, severity, Layer::Meaning,
                                 Text::tr("The ONBUILD in line %1 works here, and is wrong: %2")
                                     .arg(instruction.startLine)
                                     .arg(problem->message)});
            }
        }
    }
    return problems;
}

} // namespace Stagecraft::Graph

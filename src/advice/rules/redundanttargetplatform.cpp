// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/frominstruction.h"
#include "edit/editstyle.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findRedundantTargetPlatform(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        const auto from = Dockerfile::fromInstruction(subject.tree.instructions().at(stage.firstInstruction));
        const std::optional<Dockerfile::Flag> &platform = from->platform;
        if (!platform || (platform->value != "$TARGETPLATFORM"_L1 && platform->value != "${TARGETPLATFORM}"_L1))
            continue;
        Finding one = findingIn(subject, rule, stage.firstInstruction, platform->range,
                                Messages::tr("The target platform is what a stage is built for anyway."));
        one.fixTitle = Messages::tr("Take the flag out");
        one.fix = {Edit::removalOfFlag(subject.tree, platform->range)};
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice

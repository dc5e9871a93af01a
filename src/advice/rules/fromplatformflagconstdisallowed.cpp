// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/frominstruction.h"
#include "dockerfile/platformname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findFromPlatformFlagConstDisallowed(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.platform.isEmpty())
            continue;
        const auto from = Dockerfile::fromInstruction(subject.tree.instructions().at(stage.firstInstruction));
        const auto platform = Dockerfile::PlatformName::parse(stage.platform);
        if (!platform || from->platform->value->contains(u'$') || stage.name.contains(platform->os)
            || stage.name.contains(platform->architecture))
            continue;
        result.append(
            findingIn(subject, rule, stage.firstInstruction, from->platform->valueRange,
                      Messages::tr("%1 is fixed here, whatever is built for: use a variable, or name the stage "
                                   "after the platform.")
                          .arg(stage.platform)));
    }
    return result;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/platformname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findFromPlatformFlagConstDisallowed(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        const Dockerfile::Instruction &from = subject.tree.instructions().at(stage.firstInstruction);
        const Dockerfile::Flag *flag = from.flag(u"platform");
        const auto platform = Dockerfile::PlatformName::parse(stage.platform);
        if (!flag || !platform || flag->value->contains(u'$') || stage.name.contains(platform->os)
            || stage.name.contains(platform->architecture))
            continue;
        result.append(
            findingIn(subject, rule, stage.firstInstruction, flag->valueRange,
                      Messages::tr("%1 is fixed here, whatever is built for: use a variable, or name the stage "
                                   "after the platform.")
                          .arg(stage.platform)));
    }
    return result;
}

} // namespace Stagecraft::Advice

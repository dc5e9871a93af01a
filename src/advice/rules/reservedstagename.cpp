// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findReservedStageName(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.name != "scratch"_L1 && stage.name != "context"_L1)
            continue;
        result.append(findingIn(subject, rule, stage.firstInstruction, stage.nameRange,
                                Messages::tr("%1 means something else to BuildKit: choose another name for the stage.")
                                    .arg(stage.writtenName)));
    }
    return result;
}

} // namespace Stagecraft::Advice

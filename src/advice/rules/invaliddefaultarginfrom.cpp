// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findInvalidDefaultArgInFrom(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (!stage.defaultBaseIsInvalid)
            continue;
        result.append(
            findingIn(subject, rule, stage.firstInstruction, stage.baseRange,
                      Messages::tr("%1 is no valid image name by the defaults of its arguments alone: give them "
                                   "defaults that make one.")
                          .arg(stage.writtenBase)));
    }
    return result;
}

} // namespace Stagecraft::Advice

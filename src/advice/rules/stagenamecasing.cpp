// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findStageNameCasing(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.writtenName == stage.name)
            continue;
        const QString message =
            Messages::tr("The name of the stage %1 is not in lower case: BuildKit compares it as %2.")
                .arg(stage.writtenName, stage.name);
        Finding one = findingIn(subject, rule, stage.firstInstruction, stage.nameRange, message);
        one.fixTitle = Messages::tr("Write it in lower case");
        one.fix = {{stage.nameRange, stage.name.toUtf8()}};
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/platformname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findInvalidBaseImagePlatform(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        const auto known = subject.facts.imagePlatforms.constFind(stage.base);
        if (stage.baseStage >= 0 || known == subject.facts.imagePlatforms.cend())
            continue;
        const auto expected = Dockerfile::PlatformName::parse(subject.graph.platformOf(stage.index));
        const auto actual = Dockerfile::PlatformName::parse(*known);
        if (!expected || !actual || (expected->os == actual->os && expected->architecture == actual->architecture))
            continue;
        result.append(findingIn(subject, rule, stage.firstInstruction, stage.baseRange,
                                Messages::tr("%1 was pulled for %2, but this stage is built for %3.")
                                    .arg(stage.base, actual->toString(), expected->toString())));
    }
    return result;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/suggestion.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

Findings findUndefinedArgInFrom(const Subject &subject, const Rule &rule)
{
    const QStringList known = subject.graph.stageList.globalNames();
    Findings result;
    for (const Dockerfile::ExpandedWord &word : subject.graph.stageList.fromWords) {
        for (const QString &name : word.expansion.undefined) {
            if (known.contains(name))
                continue;
            const QString message =
                Messages::tr("%1 is no argument that FROM knows: declare it by ARG above the first FROM.").arg(name)
                + Dockerfile::didYouMean(name, known);
            result.append(findingIn(subject, rule, word.instruction, word.range, message));
        }
    }
    return result;
}

} // namespace Stagecraft::Advice

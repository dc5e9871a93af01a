// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/secretname.h"

namespace Stagecraft::Advice {

Findings findSecretsUsedInArgOrEnv(const Subject &subject, const Rule &rule)
{
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        for (qsizetype index = stage.firstInstruction; index < stage.endInstruction; ++index) {
            const Dockerfile::Instruction &instruction = subject.tree.instructions().at(index);
            if (instruction.kind != Dockerfile::InstructionKind::Arg
                && instruction.kind != Dockerfile::InstructionKind::Env)
                continue;
            const Dockerfile::KeyValues values = Dockerfile::keyValues(instruction);
            for (const Dockerfile::KeyValue &pair : values.pairs) {
                if (Dockerfile::isSecretName(pair.key))
                    result.append(findingIn(
                        subject, rule, index, pair.keyRange,
                        Messages::tr(
                            "%1 looks like a secret, and %2 keeps it in the image: use RUN --mount=type=secret.")
                            .arg(pair.key, instruction.keyword)));
            }
        }
    }
    return result;
}

} // namespace Stagecraft::Advice

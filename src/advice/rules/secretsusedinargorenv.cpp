// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keyvalues.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool hasWord(const QString &name, const QSet<QString> &words)
{
    const QStringList parts = name.toLower().split(u'_');
    return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); });
}

bool isSecretName(const QString &name)
{
    static const QSet<QString> secret{u"apikey"_s,   u"auth"_s,  u"credential"_s, u"credentials"_s, u"key"_s,
                                      u"password"_s, u"pword"_s, u"passwd"_s,     u"secret"_s,      u"token"_s};
    static const QSet<QString> harmless{u"public"_s, u"file"_s, u"version"_s};
    return hasWord(name, secret) && !hasWord(name, harmless);
}

} // namespace

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
                if (isSecretName(pair.key))
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

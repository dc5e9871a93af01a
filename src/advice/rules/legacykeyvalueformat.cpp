// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/keyvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

TextEdits fixOf(const Subject &subject, const Dockerfile::Instruction &instruction, const Dockerfile::KeyValue &pair)
{
    const QString value = pair.value.value_or(QString());
    const bool isPlain =
        !value.contains(u'"') && !value.contains(u'\'') && !value.contains(QLatin1Char(subject.tree.escape()));
    if (instruction.startLine != instruction.endLine || value.isEmpty() || !isPlain)
        return {};
    const bool hasSpace = std::ranges::any_of(value, [](QChar character) { return character.isSpace(); });
    const TextRange between{pair.keyRange.end, pair.valueRange.start};
    if (!hasSpace)
        return {{between, "="}};
    return {{between, "=\""}, {{instruction.argumentsRange.end, instruction.argumentsRange.end}, "\""}};
}

} // namespace

Findings findLegacyKeyValueFormat(const Subject &subject, const Rule &rule)
{
    Findings result;
    const QList<Dockerfile::Instruction> &instructions = subject.tree.instructions();
    for (qsizetype index = 0; index < instructions.size(); ++index) {
        const Dockerfile::Instruction &instruction = instructions.at(index);
        if (instruction.kind != Dockerfile::InstructionKind::Env
            && instruction.kind != Dockerfile::InstructionKind::Label)
            continue;
        const Dockerfile::KeyValues values = Dockerfile::keyValues(instruction);
        if (values.form != Dockerfile::KeyValues::Form::Legacy)
            continue;
        const Dockerfile::KeyValue &pair = values.pairs.constFirst();
        if (!pair.value)
            continue; // an error
        Finding one = findingIn(
            subject, rule, index, pair.range,
            Messages::tr("This is the old form of %1: write %1 %2=value.").arg(instruction.keyword, pair.key));
        one.fix = fixOf(subject, instruction, pair);
        if (one.isFixable())
            one.fixTitle = Messages::tr("Write it with =");
        result.append(one);
    }
    return result;
}

} // namespace Stagecraft::Advice

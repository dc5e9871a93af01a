// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/keyvalues.h"

namespace Stagecraft::Dockerfile {

namespace {

KeyValue pairOf(const Word &word)
{
    KeyValue pair;
    pair.range = word.range;
    pair.keyRange = word.range;
    pair.valueRange = {word.range.end, word.range.end};
    const QByteArrayView written = word.written.bytes();
    const qsizetype equals = written.indexOf('=');
    pair.key = QString::fromUtf8(equals < 0 ? written : written.first(equals));
    if (equals < 0)
        return pair;
    pair.value = QString::fromUtf8(written.sliced(equals + 1));
    pair.valueRange = word.range;
    if (written.size() == word.range.length()) { // else it goes on in a further line
        pair.keyRange.end = word.range.start + equals;
        pair.valueRange.start = pair.keyRange.end + 1;
    }
    return pair;
}

/// `KEY rest of line`. Only white space separates the two; quotes have no meaning here.
KeyValue legacyPairOf(const Instruction &instruction)
{
    static constexpr auto separates = [](QChar character) {
        return character == u' ' || (character >= u'\t' && character <= u'\r' && character != u'\n');
    };
    const QString text = instruction.argumentsText();
    qsizetype keyEnd = 0;
    while (keyEnd < text.size() && !separates(text.at(keyEnd)))
        ++keyEnd;
    qsizetype valueStart = keyEnd;
    while (valueStart < text.size() && separates(text.at(valueStart)))
        ++valueStart;
    KeyValue pair;
    pair.key = text.first(keyEnd);
    pair.range = instruction.argumentsRange;
    pair.keyRange = instruction.arguments.constFirst().range;
    pair.valueRange = {pair.range.end, pair.range.end};
    if (keyEnd < text.size()) {
        pair.value = text.sliced(valueStart);
        if (instruction.arguments.size() > 1)
            pair.valueRange.start = instruction.arguments.at(1).range.start;
    }
    return pair;
}

} // namespace

bool isLegacyPair(const Instruction &instruction)
{
    const InstructionKind kind = instruction.effectiveKind();
    return (kind == InstructionKind::Env || kind == InstructionKind::Label) && !instruction.arguments.isEmpty()
        && !instruction.arguments.constFirst().written.bytes().contains('=');
}

KeyValues keyValues(const Instruction &instruction)
{
    const InstructionKind kind = instruction.effectiveKind();
    const bool isArg = kind == InstructionKind::Arg;
    if ((!isArg && kind != InstructionKind::Env && kind != InstructionKind::Label) || instruction.arguments.isEmpty())
        return {};
    KeyValues result;
    if (isLegacyPair(instruction)) {
        result.form = KeyValues::Form::Legacy;
        result.pairs.append(legacyPairOf(instruction));
        return result;
    }
    result.pairs.reserve(instruction.arguments.size());
    for (const Word &word : instruction.arguments)
        result.pairs.append(pairOf(word));
    return result;
}

} // namespace Stagecraft::Dockerfile

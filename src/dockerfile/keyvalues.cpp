// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/keyvalues.h"

namespace Stagecraft::Dockerfile {

namespace {

/// How many bytes \a part of \a word takes in the file, where nothing but the word stands in its range; else none.
std::optional<qsizetype> writtenLength(QStringView part, const Word &word)
{
    if (word.text.size() == word.range.length())
        return part.size(); // as many bytes as units: all of it is ASCII
    if (word.text.toUtf8().size() != word.range.length())
        return std::nullopt; // continued on a further line, or not UTF-8
    return part.toUtf8().size();
}

KeyValue pairOf(const Word &word)
{
    KeyValue pair;
    pair.range = word.range;
    const qsizetype equals = word.text.indexOf(u'=');
    pair.key = equals < 0 ? word.text : word.text.first(equals);
    pair.keyRange = word.range;
    pair.valueRange = {word.range.end, word.range.end};
    if (equals < 0)
        return pair;
    pair.value = word.text.sliced(equals + 1);
    pair.valueRange = word.range;
    if (const std::optional<qsizetype> keyLength = writtenLength(pair.key, word)) {
        pair.keyRange.end = word.range.start + *keyLength;
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
    const QString &text = instruction.argumentsText;
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

KeyValues keyValues(const Instruction &instruction)
{
    const InstructionKind kind = instruction.effectiveKind();
    const bool isArg = kind == InstructionKind::Arg;
    if ((!isArg && kind != InstructionKind::Env && kind != InstructionKind::Label) || instruction.arguments.isEmpty())
        return {};
    KeyValues result;
    if (!isArg && !instruction.arguments.constFirst().text.contains(u'=')) {
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

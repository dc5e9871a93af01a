// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/instructionparts.h"

#include "dockerfile/argumentwords.h"
#include "dockerfile/instructionflags.h"
#include "dockerfile/jsonarray.h"
#include "dockerfile/messages.h"

#include <span>

namespace Stagecraft::Dockerfile {

namespace {

/// Reads one logical line. The reader of an ONBUILD goes on with its trigger as if it were a line of its own.
class PartReader
{
public:
    PartReader(const LogicalLine &line, char escape, Instruction &instruction, LogicalSpans &spans,
               Diagnostics &diagnostics)
        : m_line(line)
        , m_text(line.text())
        , m_escape(escape)
        , m_instruction(instruction)
        , m_spans(spans)
        , m_diagnostics(diagnostics)
        , m_rest(trimmedRange(m_text, {0, m_text.size()}))
    { }

    void read();

private:
    struct Keyword
    {
        TextRange range;
        InstructionKind kind = InstructionKind::Unknown;
    };
    [[nodiscard]] Keyword takeKeyword();
    void readFlags();
    void readTrigger();
    void readArguments(InstructionKind kind);
    [[nodiscard]] bool readJson(TextRange range);
    void readHealthcheck();
    void readWhole(TextRange range);
    void readWords(TextRange range);
    void readQuotedWords();
    void addWords(std::span<const TextRange> words);
    [[nodiscard]] TextRange source(TextRange range) const { return m_line.sourceRange(range.start, range.end); }
    [[nodiscard]] QByteArrayView bytes(TextRange range) const { return m_text.sliced(range.start, range.length()); }
    [[nodiscard]] Word word(TextRange range) const { return {m_line.part(range), source(range)}; }
    [[nodiscard]] Word jsonWord(TextRange quoted, bool hasEscapes) const;

    const LogicalLine &m_line;
    const QByteArrayView m_text;
    const char m_escape;
    Instruction &m_instruction;
    LogicalSpans &m_spans;
    Diagnostics &m_diagnostics;
    TextRange m_rest; // what is not read yet, white space at its end taken off
};

QString keywordText(QByteArrayView written, InstructionKind kind)
{
    return kind == InstructionKind::Unknown ? QString::fromUtf8(written).toUpper() : keywordOf(kind);
}

void PartReader::read()
{
    const auto [keyword, kind] = takeKeyword();
    m_instruction.kind = kind;
    m_instruction.keyword = keywordText(bytes(keyword), kind);
    m_instruction.keywordRange = source(keyword);
    readFlags();
    if (kind == InstructionKind::Onbuild && !m_rest.isEmpty()) {
        readTrigger();
        return;
    }
    readArguments(kind);
    m_instruction.triggerRange = {m_instruction.argumentsRange.start, m_instruction.argumentsRange.start};
}

PartReader::Keyword PartReader::takeKeyword()
{
    const TextRange keyword{m_rest.start, wordEnd(m_text, m_rest.start, m_rest.end)};
    const InstructionKind kind = instructionKind(bytes(keyword));
    const bool known = kind != InstructionKind::Unknown;
    m_spans.push_back({keyword.start, keyword.end, known ? Token::Kind::Keyword : Token::Kind::Unknown});
    m_rest.start = spaceEnd(m_text, keyword.end, m_rest.end);
    return {keyword, kind};
}

void PartReader::readFlags()
{
    if (m_rest.length() < 2 || m_text[m_rest.start] != '-')
        return;
    const auto words = takeFlags(m_text, m_rest);
    m_instruction.flags.reserve(words.size());
    for (const FlagWord &word : words) {
        m_spans.push_back({word.range.start, word.range.end, Token::Kind::Flag});
        Flag flag;
        flag.range = source(word.range);
        const qsizetype equals = word.text.indexOf('=');
        flag.name = flagName(QByteArrayView(word.text).sliced(2, (equals < 0 ? word.text.size() : equals) - 2));
        flag.valueRange = {flag.range.end, flag.range.end};
        if (equals >= 0) {
            flag.value = QString::fromUtf8(QByteArrayView(word.text).sliced(equals + 1));
            const qsizetype written = m_text.indexOf('=', word.range.start);
            flag.valueRange = source({written + 1, word.range.end});
        }
        m_instruction.flags.append(std::move(flag));
    }
    m_rest = trimmedRange(m_text, m_rest);
}

void PartReader::readTrigger()
{
    const auto [keyword, kind] = takeKeyword();
    m_instruction.triggerKind = kind;
    m_instruction.trigger = keywordText(bytes(keyword), kind);
    m_instruction.triggerRange = source(keyword);
    readFlags();
    readArguments(kind);
}

void PartReader::readArguments(InstructionKind kind)
{
    m_instruction.argumentsRange = source(m_rest);
    if (m_rest.isEmpty())
        return;
    m_instruction.writtenArguments = m_line.part(m_rest);
    switch (kind) {
    case InstructionKind::Add:
    case InstructionKind::Copy:
    case InstructionKind::Volume:
        if (!readJson(m_rest))
            readWords(m_rest);
        break;
    case InstructionKind::From:
    case InstructionKind::Expose:
    case InstructionKind::Unknown:
        readWords(m_rest);
        break;
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
    case InstructionKind::Run:
    case InstructionKind::Shell:
        if (!readJson(m_rest))
            readWhole(m_rest);
        break;
    case InstructionKind::Healthcheck:
        readHealthcheck();
        break;
    case InstructionKind::Arg:
    case InstructionKind::Env:
    case InstructionKind::Label:
        readQuotedWords();
        break;
    default:
        readWhole(m_rest);
        break;
    }
}

void PartReader::readHealthcheck()
{
    const qsizetype typeEnd = wordEnd(m_text, m_rest.start, m_rest.end);
    const TextRange command{spaceEnd(m_text, typeEnd, m_rest.end), m_rest.end};
    if (command.isEmpty() || !readJson(command)) {
        readWords({m_rest.start, typeEnd});
        if (!command.isEmpty())
            readWhole(command);
    }
}

/// Reads \a range in JSON form; words before it stay words. \return false when it is of shell form.
bool PartReader::readJson(TextRange range)
{
    const JsonArray array = jsonArray(m_text.sliced(range.start, range.length()));
    if (array.form == JsonArray::Form::NotStrings) {
        const TextRange wrong{range.start + array.wrongElement.start, range.start + array.wrongElement.end};
        m_diagnostics.append({source(wrong), Severity::Error, Layer::Syntax,
                              Messages::tr("Only strings may stand in the JSON form: put this in double quotes.")});
    }
    if (array.form != JsonArray::Form::Strings)
        return false;
    m_instruction.jsonForm = true;
    readWords({m_rest.start, range.start});
    m_instruction.arguments.reserve(m_instruction.arguments.size() + array.elements.size());
    for (const JsonArray::Element &element : array.elements) {
        const TextRange place{range.start + element.range.start, range.start + element.range.end};
        m_spans.push_back({place.start, place.end, Token::Kind::Word});
        m_instruction.arguments.append(jsonWord(place, element.hasEscapes));
    }
    return true;
}

Word PartReader::jsonWord(TextRange quoted, bool hasEscapes) const
{
    if (!hasEscapes)
        return {m_line.part({quoted.start + 1, quoted.end - 1}), source(quoted)};
    return {TextPart(decodedString(bytes(quoted))), source(quoted)};
}

/// Takes \a range as one argument, but its words as tokens.
void PartReader::readWhole(TextRange range)
{
    for (qsizetype at = range.start; at < range.end;) {
        const qsizetype end = wordEnd(m_text, at, range.end);
        m_spans.push_back({at, end, Token::Kind::Word});
        at = spaceEnd(m_text, end, range.end);
    }
    m_instruction.arguments.append(word(range));
}

void PartReader::readWords(TextRange range)
{
    addWords(plainWords(m_text, range));
}

void PartReader::readQuotedWords()
{
    addWords(quotedWords(m_text, m_rest, m_escape));
}

void PartReader::addWords(std::span<const TextRange> words)
{
    m_instruction.arguments.reserve(m_instruction.arguments.size() + std::ssize(words));
    for (const TextRange range : words) {
        m_spans.push_back({range.start, range.end, Token::Kind::Word});
        m_instruction.arguments.append(word(range));
    }
}

} // namespace

void readParts(const LogicalLine &line, char escape, Instruction &instruction, LogicalSpans &spans,
               Diagnostics &diagnostics)
{
    PartReader(line, escape, instruction, spans, diagnostics).read();
}

} // namespace Stagecraft::Dockerfile

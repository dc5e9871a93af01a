// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/instructionformatting.h"

#include "assist/typing.h"
#include "dockerfile/frominstruction.h"
#include "dockerfile/healthcheckinstruction.h"
#include "dockerfile/keyvalues.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::Flag;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

bool isSpace(char character)
{
    return character == ' ' || character == '\t';
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, isSpace);
}

/// Whether white space between its words, and so at the start of its lines, means nothing.
bool hasFreeSpace(const Instruction &instruction)
{
    switch (instruction.effectiveKind()) {
    case InstructionKind::Env:
    case InstructionKind::Label:
        return !Dockerfile::isLegacyPair(instruction);
    case InstructionKind::Arg:
    case InstructionKind::Add:
    case InstructionKind::Copy:
    case InstructionKind::Expose:
    case InstructionKind::From:
    case InstructionKind::Run:
    case InstructionKind::Volume:
        return true;
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
    case InstructionKind::Shell:
        return instruction.jsonForm;
    default:
        return false;
    }
}

/// Formats one instruction.
class InstructionFormatting
{
public:
    InstructionFormatting(const SyntaxTree &tree, const Instruction &instruction, const Edit::EditStyle &style,
                          TextEdits &edits)
        : m_tree(tree)
        , m_instruction(instruction)
        , m_style(style)
        , m_edits(edits)
    { }

    void run()
    {
        formatKeywords();
        formatStart();
        formatGaps();
        if (hasFreeSpace(m_instruction))
            formatContinuedLines();
    }

private:
    void replace(TextRange range, const QByteArray &text)
    {
        if (m_tree.textAt(range) != text)
            m_edits.append({range, text});
    }

    void formatKeyword(TextRange range)
    {
        if (!range.isEmpty())
            replace(range, m_style.keyword(m_tree.textAt(range).toByteArray().toUpper()));
    }

    void formatKeywords()
    {
        formatKeyword(m_instruction.keywordRange);
        formatKeyword(m_instruction.triggerRange);
        if (const auto from = Dockerfile::fromInstruction(m_instruction); from && from->name)
            formatKeyword(from->as->range);
        const auto healthcheck = Dockerfile::healthcheckInstruction(m_instruction);
        if (healthcheck && healthcheck->type != Dockerfile::HealthcheckInstruction::Type::Unknown)
            formatKeyword(healthcheck->typeWord->range);
    }

    /// An escape character alone may stand on lines above it.
    [[nodiscard]] int keywordLine() const { return m_tree.lines().lineAt(m_instruction.keywordRange.start); }

    /// White space in front of the keyword.
    void formatStart()
    {
        const qsizetype lineStart = m_tree.lines().lineStart(keywordLine());
        const TextRange indent{lineStart, m_instruction.keywordRange.start};
        if (isBlank(m_tree.textAt(indent)))
            replace(indent, {});
    }

    /// A gap of white space alone is one space; one with a line end or a comment in it is the author's.
    void formatGap(TextRange gap, const QByteArray &text = " ")
    {
        const QByteArray written = m_tree.textAt(gap).toByteArray();
        const bool isPlain = std::ranges::all_of(written, [](char each) { return isSpace(each) || each == ','; });
        if (gap.start < gap.end && isPlain)
            replace(gap, text);
    }

    void formatGaps()
    {
        qsizetype end = m_instruction.keywordRange.end;
        if (!m_instruction.triggerRange.isEmpty()) {
            formatGap({end, m_instruction.triggerRange.start});
            end = m_instruction.triggerRange.end;
        }
        for (const Flag &flag : m_instruction.flags) {
            formatGap({end, flag.range.start});
            end = flag.range.end;
        }
        if (m_instruction.argumentsRange.isEmpty())
            return;
        formatGap({end, m_instruction.argumentsRange.start});
        if (m_instruction.jsonForm)
            formatList();
        else if (hasFreeSpace(m_instruction) && m_instruction.effectiveKind() != InstructionKind::Run)
            formatWords();
    }

    void formatWords()
    {
        const QList<Word> &words = m_instruction.arguments;
        for (qsizetype at = 1; at < words.size(); ++at)
            formatGap({words.at(at - 1).range.end, words.at(at).range.start});
    }

    /// `["a", "b"]`
    void formatList()
    {
        const QList<Word> &words = m_instruction.arguments;
        // HEALTHCHECK CMD and the like have a word in front of the list.
        const qsizetype open = m_tree.text().indexOf('[', m_instruction.argumentsRange.start);
        const bool isList = !words.isEmpty() && open >= 0 && open < words.constFirst().range.start
            && m_instruction.argumentsRange.start == open;
        if (!isList)
            return;
        formatEdge({open + 1, words.constFirst().range.start});
        for (qsizetype at = 1; at < words.size(); ++at)
            formatComma({words.at(at - 1).range.end, words.at(at).range.start});
        formatEdge({words.constLast().range.end, m_instruction.argumentsRange.end - 1});
    }

    void formatEdge(TextRange gap)
    {
        if (isBlank(m_tree.textAt(gap)))
            replace(gap, {});
    }

    void formatComma(TextRange gap)
    {
        const QByteArray written = m_tree.textAt(gap).toByteArray();
        if (written.trimmed() == "," && !written.contains('\n'))
            replace(gap, ", ");
    }

    /// Lines that continue the instruction, as deep as the first of them is put, and deeper as they were deeper.
    void formatContinuedLines()
    {
        int depth = -1;
        const qsizetype end = m_instruction.argumentsRange.end;
        const int last = m_tree.lines().lineAt(std::max(end, m_instruction.keywordRange.end));
        for (int line = keywordLine() + 1; line <= last; ++line) {
            const TextRange indent = indentOf(line);
            const bool isEmpty = indent.end == m_tree.lines().lineEnd(line);
            if (isEmpty || isInQuotes(indent.start) || continuesWord(line, indent))
                continue;
            const int own = columns(indent);
            const bool isComment = m_tree.text().at(indent.end) == '#';
            if (depth < 0 && !isComment)
                depth = own;
            const int further = isComment || depth < 0 ? 0 : std::max(0, own - depth);
            replace(indent, QByteArray(indentWidth + further, ' '));
        }
    }

    /// Whether a line goes on with the word that the line above ends in: `wh\` and `at` are one.
    [[nodiscard]] bool continuesWord(int line, TextRange indent) const
    {
        if (!indent.isEmpty() || isNote(line))
            return false;
        int above = line - 1;
        while (above > m_instruction.startLine && (isNote(above) || lineText(above).trimmed() == escape()))
            --above;
        const QByteArrayView text = lineText(above);
        const qsizetype end = text.lastIndexOf(m_tree.escape());
        if (end < 1)
            return false;
        const bool isEscapedSpace = end > 1 && text.at(end - 2) == m_tree.escape();
        return !isSpace(text.at(end - 1)) || isEscapedSpace;
    }

    [[nodiscard]] QByteArrayView lineText(int line) const
    {
        return m_tree.textAt({m_tree.lines().lineStart(line), m_tree.lines().lineEnd(line)});
    }

    [[nodiscard]] QByteArray escape() const { return QByteArray(1, m_tree.escape()); }

    [[nodiscard]] TextRange indentOf(int line) const
    {
        TextRange indent{m_tree.lines().lineStart(line), m_tree.lines().lineStart(line)};
        while (indent.end < m_tree.lines().lineEnd(line) && isSpace(m_tree.text().at(indent.end)))
            ++indent.end;
        return indent;
    }

    [[nodiscard]] int columns(TextRange indent) const
    {
        int width = 0;
        for (const char character : m_tree.textAt(indent))
            width += character == '\t' ? indentWidth - width % indentWidth : 1;
        return width;
    }

    /// Whether a place lies in quotes that were opened on a line above: its white space is part of a text.
    [[nodiscard]] bool isInQuotes(qsizetype offset) const
    {
        char quote = '\0';
        for (qsizetype at = m_instruction.argumentsRange.start; at < offset; ++at) {
            const char character = m_tree.text().at(at);
            if (character == '\\' && quote != '\'')
                ++at;
            else if (quote == '\0' && character == '#' && isCommentAt(at))
                at = m_tree.lines().lineEnd(m_tree.lines().lineAt(at));
            else if (quote == character)
                quote = '\0';
            else if (quote == '\0' && (character == '"' || character == '\''))
                quote = character;
        }
        return quote != '\0';
    }

    /// Whether a line between continued ones is blank or a comment.
    [[nodiscard]] bool isNote(int line) const
    {
        const TextRange indent = indentOf(line);
        return indent.end == m_tree.lines().lineEnd(line) || m_tree.text().at(indent.end) == '#';
    }

    [[nodiscard]] bool isCommentAt(qsizetype offset) const
    {
        const qsizetype start = m_tree.lines().lineStart(m_tree.lines().lineAt(offset));
        return isBlank(m_tree.textAt({start, offset}));
    }

    const SyntaxTree &m_tree;
    const Instruction &m_instruction;
    const Edit::EditStyle &m_style;
    TextEdits &m_edits;
};

} // namespace

void formatInstruction(const SyntaxTree &tree, const Instruction &instruction, const Edit::EditStyle &style,
                       TextEdits &edits)
{
    InstructionFormatting(tree, instruction, style, edits).run();
}

} // namespace Stagecraft::Assist

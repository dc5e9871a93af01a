// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/formatting.h"

#include "assist/instructionformatting.h"
#include "dockerfile/stages.h"
#include "edit/editstyle.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;

namespace {

bool isSpace(char character)
{
    return QByteArrayView(" \t\v\f").contains(character);
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, isSpace);
}

/// White space at line ends, but of heredocs and comments.
void formatLineEnds(const SyntaxTree &tree, TextRange part, TextEdits &edits)
{
    const QList<Token> &tokens = tree.tokens();
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const Token &token = tokens.at(at);
        const bool endsLine = at + 1 == tokens.size() || tokens.at(at + 1).kind == Token::Kind::LineEnd;
        if (token.kind == Token::Kind::Whitespace && endsLine && part.contains(token.range()))
            edits.append(TextEdit{token.range(), {}});
    }
}

/// Whether a line holds nothing, and is no part of an instruction.
bool isFree(const SyntaxTree &tree, int line)
{
    const TextRange range{tree.lines().lineStart(line), tree.lines().lineEnd(line)};
    if (!isBlank(tree.textAt(range)))
        return false;
    const qsizetype index = tree.instructionAt(range.start);
    return index < 0 || line > tree.instructions().at(index).endLine || line < tree.instructions().at(index).startLine;
}

/// The first line of the comments that belong to a stage, or its FROM.
int firstLineOf(const SyntaxTree &tree, const Dockerfile::Stage &stage)
{
    const Instruction &from = tree.instructions().at(stage.firstInstruction);
    return from.leadingCommentRange.isEmpty() ? stage.line : tree.lines().lineAt(from.leadingCommentRange.start);
}

class BlankLines
{
public:
    BlankLines(const SyntaxTree &tree, const Edit::EditStyle &style, TextEdits &edits)
        : m_tree(tree)
        , m_style(style)
        , m_edits(edits)
    { }

    void run(const QList<Dockerfile::Stage> &stages)
    {
        formatEnd();
        shorten();
        for (const Dockerfile::Stage &stage : stages) {
            const int line = firstLineOf(m_tree, stage);
            const bool isFirst = stage.index == 0 && stage.firstInstruction == 0;
            if (!isFirst && line > 1 && !isFree(m_tree, line - 1))
                insertAt(m_tree.lines().lineEnd(line - 1)); // where no edit of the line itself begins
        }
    }

private:
    void insertAt(qsizetype offset) { m_edits.append({{offset, offset}, m_style.lineEnd}); }

    /// Of more than two blank lines the first two stay.
    void shorten()
    {
        int count = 0;
        for (int line = 1; line <= m_lastLine; ++line) {
            count = isFree(m_tree, line) ? count + 1 : 0;
            if (count > 2)
                m_edits.append(TextEdit{m_tree.lines().wholeLines(line, line), {}});
        }
    }

    /// One without its end has all that follows for its body.
    [[nodiscard]] bool endsInHeredoc() const
    {
        if (m_tree.instructions().isEmpty())
            return false;
        const QList<Dockerfile::Heredoc> &heredocs = m_tree.instructions().constLast().heredocs;
        return std::ranges::any_of(heredocs, [](const auto &heredoc) { return heredoc.terminatorRange.isEmpty(); });
    }

    void formatEnd()
    {
        m_lastLine = m_tree.lines().lineCount();
        while (m_lastLine > 0 && isFree(m_tree, m_lastLine))
            --m_lastLine;
        if (m_lastLine == 0 || endsInHeredoc())
            return;
        const qsizetype end = m_tree.lines().lineEnd(m_lastLine);
        const qsizetype size = m_tree.text().size();
        const qsizetype wanted =
            m_lastLine < m_tree.lines().lineCount() ? m_tree.lines().lineStart(m_lastLine + 1) : size;
        if (end == size)
            m_edits.append({{size, size}, m_style.lineEnd});
        else if (wanted < size)
            m_edits.append(TextEdit{{wanted, size}, {}});
    }

    const SyntaxTree &m_tree;
    const Edit::EditStyle &m_style;
    TextEdits &m_edits;
    int m_lastLine = 0; ///< That is not blank.
};

} // namespace

TextEdits formatted(const SyntaxTree &tree, std::optional<TextRange> part)
{
    TextEdits edits;
    const Dockerfile::StageList stages = Dockerfile::stagesOf(tree);
    const Edit::EditStyle style = Edit::styleOf(tree, stages);
    for (const Instruction &instruction : tree.instructions()) {
        const bool isMeant = !part || (instruction.range.start <= part->end && part->start <= instruction.range.end);
        const bool isWell = instruction.kind != InstructionKind::Unknown && !tree.hasErrorAt(instruction.range);
        if (!isMeant || !isWell)
            continue;
        formatInstruction(tree, instruction, style, edits);
        if (part)
            formatLineEnds(tree, instruction.range, edits);
    }
    if (!part) {
        formatLineEnds(tree, {0, tree.text().size()}, edits);
        BlankLines(tree, style, edits).run(stages.stages);
    }
    return Edit::arranged(edits);
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/commenttoken.h"
#include "assist/typing.h"

#include <algorithm>

namespace Stagecraft::Assist {

using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::SyntaxTree;

namespace {

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char character) { return character == ' ' || character == '\t'; });
}

/// Whether what comes is an instruction or a comment of its own, in front of which an instruction was written.
bool startsLine(QByteArrayView text)
{
    const QByteArray word = text.toByteArray().simplified().split(' ').constFirst();
    if (word.startsWith('#'))
        return true;
    return word == word.toUpper() && Dockerfile::instructionKind(word) != Dockerfile::InstructionKind::Unknown;
}

class NewLine
{
public:
    NewLine(const SyntaxTree &tree, TextRange selection)
        : m_tree(tree)
        , m_selection(selection)
        , m_line(tree.lines().lineAt(selection.start))
        , m_before(tree.textAt({std::min(lineStart(), selection.start), selection.start}))
        , m_after(tree.textAt(
              {selection.end, std::max(selection.end, tree.lines().lineEnd(tree.lines().lineAt(selection.end)))}))
    { }

    [[nodiscard]] TypingEdit edit() const
    {
        if (isInComment() && !isBlank(m_after))
            return with(indent() + "# ");
        const qsizetype index = m_tree.instructionAt(m_selection.start);
        if (index < 0)
            return with(indent());
        const Instruction &instruction = m_tree.instructions().at(index);
        if (m_line > instruction.endLine || m_selection.start < instruction.range.start)
            return with(indent());
        if (const Heredoc *open = openHeredoc(instruction))
            return withEnd(*open);
        return isInBody(instruction) ? with(indent()) : inInstruction(instruction);
    }

private:
    [[nodiscard]] qsizetype lineStart() const
    {
        const qsizetype start = m_tree.lines().lineStart(m_line);
        return start == 0 && m_tree.text().startsWith("\xEF\xBB\xBF") ? 3 : start;
    }

    [[nodiscard]] QByteArray indent() const
    {
        const auto end =
            std::ranges::find_if(m_before, [](char character) { return character != ' ' && character != '\t'; });
        return m_before.first(end - m_before.begin()).toByteArray();
    }

    /// That of the file's first line.
    [[nodiscard]] QByteArray lineEnd() const
    {
        const qsizetype first = m_tree.text().indexOf('\n');
        return first > 0 && m_tree.text().at(first - 1) == '\r' ? "\r\n" : "\n";
    }

    [[nodiscard]] bool isInComment() const
    {
        return m_before.sliced(indent().size()).startsWith('#') && commentAt(m_tree, m_selection.start);
    }

    [[nodiscard]] bool isInBody(const Instruction &instruction) const
    {
        return std::ranges::any_of(instruction.heredocs, [this](const Heredoc &heredoc) {
            return heredoc.bodyRange.start <= m_selection.start
                && m_selection.start <= std::max(heredoc.bodyRange.end, heredoc.terminatorRange.end);
        });
    }

    /// One whose end is missing, where its line is being ended.
    [[nodiscard]] const Heredoc *openHeredoc(const Instruction &instruction) const
    {
        if (!isBlank(m_after))
            return nullptr;
        const auto isOpen = [this](const Heredoc &heredoc) {
            return heredoc.terminatorRange.isEmpty() && heredoc.introducerRange.end <= m_selection.start
                && m_tree.lines().lineAt(heredoc.introducerRange.start) == m_line;
        };
        const auto found = std::ranges::find_if(instruction.heredocs, isOpen);
        return found == instruction.heredocs.cend() ? nullptr : &*found;
    }

    [[nodiscard]] TypingEdit withEnd(const Heredoc &heredoc) const
    {
        TypingEdit edit = with({});
        edit.edits.last().replacement += lineEnd() + heredoc.name.toUtf8();
        return edit;
    }

    [[nodiscard]] TypingEdit inInstruction(const Instruction &instruction) const
    {
        const QByteArray further = m_line == instruction.startLine ? QByteArray(indentWidth, ' ') : QByteArray();
        const QByteArray trimmed = m_before.toByteArray().trimmed();
        if (trimmed.endsWith(m_tree.escape()))
            return with(indent() + further);
        const bool cutsInTwo = m_selection.start > instruction.keywordRange.end
            && m_selection.end < instruction.range.end && !isBlank(m_after) && !startsLine(m_after);
        return cutsInTwo ? continued(indent() + further) : with(indent());
    }

    /// The escape character, and the rest without the space it began with.
    [[nodiscard]] TypingEdit continued(const QByteArray &indent) const
    {
        const bool hasSpace = m_before.endsWith(' ') || m_before.endsWith('\t');
        TypingEdit edit = with(indent, (hasSpace ? "" : " ") + QByteArray(1, m_tree.escape()));
        const auto rest =
            std::ranges::find_if(m_after, [](char character) { return character != ' ' && character != '\t'; });
        edit.edits.last().range.end += rest - m_after.begin();
        return edit;
    }

    [[nodiscard]] TypingEdit with(const QByteArray &indent, const QByteArray &front = {}) const
    {
        const QByteArray text = front + lineEnd() + indent;
        const qsizetype cursor = m_selection.start + text.size();
        return {{{m_selection, text}}, {cursor, cursor}};
    }

    const SyntaxTree &m_tree;
    TextRange m_selection;
    int m_line;
    QByteArrayView m_before; // of the line, in front of the selection
    QByteArrayView m_after; // of the line, behind it
};

} // namespace

TypingEdit newLineAt(const SyntaxTree &tree, TextRange selection)
{
    return NewLine(tree, selection).edit();
}

} // namespace Stagecraft::Assist

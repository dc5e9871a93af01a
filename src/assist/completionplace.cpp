// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/completionplace.h"

#include "assist/commenttoken.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;
using Kind = CompletionPlace::Kind;

namespace {

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isNamePart(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9') || character == '_';
}

class PlaceFinder
{
public:
    PlaceFinder(const SyntaxTree &tree, qsizetype offset)
        : m_tree(tree)
        , m_text(tree.text())
    {
        // A byte order mark is no place for anything.
        const qsizetype first = m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
        m_place.offset = std::clamp<qsizetype>(offset, first, m_text.size());
        m_place.word = wordAt(m_place.offset);
    }

    [[nodiscard]] CompletionPlace find()
    {
        if (const Token *note = commentAt(m_tree, m_place.offset))
            findInComment(*note);
        else if (findInstruction())
            findInInstruction(m_tree.instructions().at(m_place.instruction));
        else
            m_place.kind = isFirstOfLine() ? Kind::Keyword : Kind::None;
        m_place.typed = textOf({m_place.word.start, m_place.offset});
        return m_place;
    }

private:
    [[nodiscard]] QString textOf(TextRange range) const { return QString::fromUtf8(m_tree.textAt(range)); }

    [[nodiscard]] TextRange wordAt(qsizetype offset) const
    {
        TextRange word{offset, offset};
        while (word.start > 0 && !isSpace(m_text.at(word.start - 1)))
            --word.start;
        while (word.end < m_text.size() && !isSpace(m_text.at(word.end)))
            ++word.end;
        // A byte order mark is no part of the first word.
        if (word.start == 0 && m_text.startsWith("\xEF\xBB\xBF"))
            word.start = std::min<qsizetype>(3, word.end);
        return word;
    }

    void findInComment(const Token &note)
    {
        const bool isAtTop =
            m_tree.instructions().isEmpty() || note.start < m_tree.instructions().constFirst().range.start;
        const bool isShort = textOf({note.start, m_place.offset}).count(u' ') <= 1;
        if (!isAtTop || !isShort || m_tree.lines().lineAt(note.start) > m_tree.directives().size() + 1)
            return;
        m_place.kind = Kind::Directive;
        m_place.word = {note.start, note.end};
    }

    [[nodiscard]] bool isFirstOfLine() const
    {
        const qsizetype start = m_tree.lines().lineStart(m_tree.lines().lineAt(m_place.offset));
        const QByteArrayView before = m_tree.textAt({start, m_place.word.start});
        return std::ranges::all_of(before,
                                   [](char character) { return isSpace(character) || (character & 0x80) != 0; });
    }

    [[nodiscard]] bool findInstruction()
    {
        m_place.instruction = m_tree.instructionAt(m_place.offset);
        if (m_place.instruction < 0)
            return false;
        const Instruction &instruction = m_tree.instructions().at(m_place.instruction);
        const int line = m_tree.lines().lineAt(m_place.offset);
        const bool isIn =
            instruction.startLine <= line && line <= instruction.endLine && m_place.offset >= instruction.range.start;
        if (!isIn)
            m_place.instruction = -1;
        else
            m_place.instructionKind = instruction.effectiveKind();
        return isIn;
    }

    void findInInstruction(const Instruction &instruction)
    {
        for (const Heredoc &heredoc : instruction.heredocs) {
            if (heredoc.bodyRange.start <= m_place.offset && m_place.offset <= heredoc.bodyRange.end) {
                findVariable();
                return;
            }
        }
        if (m_place.offset <= instruction.keywordRange.end) {
            m_place.kind = Kind::Keyword;
            m_place.word = instruction.keywordRange;
            return;
        }
        if (instruction.kind == InstructionKind::Onbuild && m_place.offset <= instruction.triggerRange.end) {
            m_place.kind = Kind::Keyword;
            return;
        }
        if (!findVariable() && !findFlag(instruction))
            findArgument(instruction);
    }

    bool findVariable()
    {
        qsizetype start = m_place.offset;
        while (start > m_place.word.start && isNamePart(m_text.at(start - 1)))
            --start;
        m_place.hasBrace = start >= 2 && m_text.at(start - 1) == '{' && m_text.at(start - 2) == '$';
        const bool isVariable = m_place.hasBrace || (start >= 1 && m_text.at(start - 1) == '$');
        if (!isVariable || start <= m_place.word.start)
            return false;
        m_place.kind = Kind::Variable;
        qsizetype end = m_place.offset;
        while (end < m_place.word.end && isNamePart(m_text.at(end)))
            ++end;
        m_place.word = {start, end};
        return true;
    }

    bool findFlag(const Instruction &instruction)
    {
        const bool isAmongFlags =
            instruction.argumentsRange.isEmpty() || m_place.word.start <= instruction.argumentsRange.start;
        const QString typed = textOf({m_place.word.start, m_place.offset});
        if (!isAmongFlags || !typed.startsWith(u'-'))
            return false;
        const qsizetype equals = typed.indexOf(u'=');
        if (equals < 0 || !typed.startsWith("--"_L1)) {
            m_place.kind = Kind::FlagName;
            return true;
        }
        m_place.flag = typed.sliced(2, equals - 2);
        m_place.kind = m_place.flag == "mount"_L1 ? Kind::MountField : Kind::FlagValue;
        m_place.word.start += m_tree.textAt({m_place.word.start, m_place.offset}).indexOf('=') + 1;
        if (m_place.kind == Kind::MountField)
            findMountField();
        return true;
    }

    void findMountField()
    {
        const QByteArrayView before = m_tree.textAt({m_place.word.start, m_place.offset});
        const qsizetype comma = before.lastIndexOf(',');
        const qsizetype start = m_place.word.start + comma + 1;
        const qsizetype nextComma = m_text.indexOf(',', m_place.offset);
        const qsizetype end = nextComma < 0 ? m_place.word.end : std::min(nextComma, m_place.word.end);
        const qsizetype equals = m_tree.textAt({start, m_place.offset}).indexOf('=');
        if (equals >= 0)
            m_place.key = textOf({start, start + equals});
        m_place.word = {equals < 0 ? start : start + equals + 1, end};
    }

    void findArgument(const Instruction &instruction)
    {
        m_place.kind = Kind::Argument;
        const TextRange before{std::min(instruction.argumentsRange.start, m_place.word.start), m_place.word.start};
        m_place.isJson = m_tree.textAt(instruction.argumentsRange).startsWith('[');
        if (m_place.isJson)
            narrowToString();
        else
            m_place.before = wordsIn(before);
    }

    [[nodiscard]] QStringList wordsIn(TextRange range) const
    {
        QStringList words = textOf(range).simplified().split(u' ', Qt::SkipEmptyParts);
        words.removeAll(QString(QLatin1Char(m_tree.escape())));
        words.removeIf([](const QString &word) { return word.startsWith("--"_L1); });
        return words;
    }

    /// In JSON form words end at quotes.
    void narrowToString()
    {
        const auto isEnd = [](char character) { return character == '"' || character == '[' || character == ','; };
        qsizetype start = m_place.offset;
        while (start > m_place.word.start && !isEnd(m_text.at(start - 1)))
            --start;
        qsizetype end = m_place.offset;
        while (end < m_place.word.end && m_text.at(end) != '"' && m_text.at(end) != ']')
            ++end;
        m_place.word = {start, end};
    }

    const SyntaxTree &m_tree;
    const QByteArray &m_text;
    CompletionPlace m_place;
};

} // namespace

CompletionPlace completionPlace(const SyntaxTree &tree, qsizetype offset)
{
    return PlaceFinder(tree, offset).find();
}

} // namespace Stagecraft::Assist

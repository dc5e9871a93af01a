// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/shellcommands.h"

#include "dockerfile/commandinstruction.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

// What may stand before a program without being one.
constexpr std::array shellKeywords{"then"_L1,  "do"_L1, "else"_L1, "if"_L1, "elif"_L1, "while"_L1,
                                   "until"_L1, "!"_L1,  "{"_L1,    "}"_L1,  "fi"_L1,   "done"_L1};
constexpr std::array wrappers{"exec"_L1, "time"_L1, "env"_L1, "sudo"_L1, "command"_L1, "nice"_L1};

template <typename List>
bool contains(const List &list, QStringView text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool isAssignment(const QString &word)
{
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    return assignment.match(word).hasMatch();
}

class CommandReader
{
public:
    CommandReader(const Dockerfile::SyntaxTree &tree, QList<ShellCommand> &into)
        : m_tree(tree)
        , m_into(into)
    { }

    void read(TextRange part, bool inHeredoc)
    {
        m_end = part.end;
        m_inHeredoc = inHeredoc;
        for (m_at = part.start; m_at < m_end;)
            step();
        endCommand(u"\n"_s);
    }

private:
    char at(qsizetype offset) const { return offset < m_end ? m_tree.text().at(offset) : '\0'; }

    void step()
    {
        const char c = at(m_at);
        if (isContinuation(m_at))
            skipContinuation();
        else if (c == ' ' || c == '\t' || c == '\r')
            endWord(), ++m_at;
        else if (c == '#' && m_word.range.isEmpty())
            skipLine();
        else if (c == '\n' || c == ';' || c == '(' || c == ')')
            separate(1);
        else if (c == '|' || (c == '&' && !isRedirection()))
            separate(at(m_at + 1) == c ? 2 : 1);
        else
            wordByte(c);
    }

    /// `2>&1` and `&>file` are no ends of a command.
    bool isRedirection() const { return at(m_at + 1) == '>' || (m_at > 0 && m_tree.text().at(m_at - 1) == '>'); }

    bool isContinuation(qsizetype offset) const
    {
        const char escape = m_inHeredoc ? '\\' : m_tree.escape();
        if (at(offset) != escape)
            return false;
        qsizetype next = offset + 1;
        while (at(next) == ' ' || at(next) == '\t' || at(next) == '\r')
            ++next;
        return at(next) == '\n' || next >= m_end;
    }

    void skipContinuation()
    {
        skipLine();
        ++m_at;
        // Comment and empty lines inside an instruction are none of the shell's.
        while (!m_inHeredoc && m_at < m_end && isCommentOrBlank(m_at)) {
            skipLine();
            ++m_at;
        }
    }

    bool isCommentOrBlank(qsizetype offset) const
    {
        while (at(offset) == ' ' || at(offset) == '\t' || at(offset) == '\r')
            ++offset;
        return at(offset) == '#' || at(offset) == '\n';
    }

    void skipLine()
    {
        while (m_at < m_end && at(m_at) != '\n')
            ++m_at;
    }

    void wordByte(char c)
    {
        if (m_word.range.isEmpty())
            m_word.range = {m_at, m_at};
        if (c == '\'' || c == '"')
            quoted(c);
        else if (c == '\\' && m_at + 1 < m_end)
            m_bytes += at(++m_at), ++m_at;
        else
            m_bytes += c, ++m_at;
        m_word.range.end = m_at;
    }

    void quoted(char quote)
    {
        for (++m_at; m_at < m_end && at(m_at) != quote; ++m_at) {
            if (quote == '"' && at(m_at) == '\\' && m_at + 1 < m_end)
                ++m_at;
            m_bytes += at(m_at);
        }
        m_at = qMin(m_at + 1, m_end);
    }

    void endWord()
    {
        if (m_word.range.isEmpty())
            return;
        m_word.text = QString::fromUtf8(m_bytes);
        takeWord();
        m_word = {};
        m_bytes.clear();
    }

    void takeWord()
    {
        const bool isFirst = m_command.words.isEmpty();
        if (isFirst && isAssignment(m_word.text))
            m_command.assignments.append(m_word.text);
        else if (isFirst && contains(wrappers, m_word.text))
            m_command.wrapped = true;
        else if (!isFirst || !contains(shellKeywords, m_word.text))
            m_command.words.append(m_word);
    }

    void separate(qsizetype length)
    {
        const QString separator = QString::fromLatin1(m_tree.text().sliced(m_at, length));
        m_at += length;
        endCommand(separator);
    }

    void endCommand(const QString &separator)
    {
        endWord();
        const bool anything = !m_command.words.isEmpty();
        if (anything)
            m_into.append(std::exchange(m_command, {}));
        // Of several separators in a row the first says how the commands hang together.
        if (!m_into.isEmpty() && (anything || m_command.separator.isEmpty()))
            m_command.separator = separator;
    }

    const Dockerfile::SyntaxTree &m_tree;
    QList<ShellCommand> &m_into;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_inHeredoc = false;
    CommandWord m_word;
    QByteArray m_bytes;
    ShellCommand m_command;
};

} // namespace

QStringView ShellCommand::program() const
{
    const QStringView path = words.first().text;
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

bool ShellCommand::hasWord(QStringView text) const
{
    return std::any_of(words.begin(), words.end(), [&](const CommandWord &word) { return word.text == text; });
}

QStringView ShellCommand::subCommand() const
{
    const auto isWord = [](const CommandWord &word) { return !word.text.startsWith(u'-'); };
    const auto found = std::find_if(words.begin() + 1, words.end(), isWord);
    return found == words.end() ? QStringView() : QStringView(found->text);
}

bool ShellCommand::is(QStringView name, std::initializer_list<QStringView> subCommands) const
{
    return program() == name && contains(subCommands, subCommand());
}

QList<ShellCommand> shellCommands(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction)
{
    QList<ShellCommand> result;
    if (instruction.kind != Dockerfile::InstructionKind::Run)
        return result;
    const auto run = Dockerfile::commandOf(instruction);
    if (run->form == Dockerfile::Command::Form::Exec) {
        ShellCommand command;
        for (const Dockerfile::Word &word : run->words)
            command.words.append({word.text(), word.range});
        if (!command.words.isEmpty())
            result.append(command);
        return result;
    }
    CommandReader reader(tree, result);
    reader.read(instruction.argumentsRange, false);
    for (const Dockerfile::Heredoc &heredoc : instruction.heredocs)
        reader.read(heredoc.bodyRange, true);
    return result;
}

} // namespace Stagecraft::Advice

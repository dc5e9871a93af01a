// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/variablereads.h"

#include "assist/commenttoken.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using By = VariableRead::By;
using Dockerfile::Flag;
using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;

namespace {

bool isNameStart(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character == '_';
}

bool isNamePart(char character)
{
    return isNameStart(character) || (character >= '0' && character <= '9');
}

/// Whether the builder replaces variables in the value of a flag.
bool isReplaced(const Flag &flag)
{
    return flag.name == "chown"_L1 || flag.name == "chmod"_L1 || flag.name == "checksum"_L1 || flag.name == "mount"_L1
        || flag.name == "platform"_L1;
}

class Reader
{
public:
    Reader(const SyntaxTree &tree, bool readsShells)
        : m_tree(tree)
        , m_text(tree.text())
        , m_readsShells(readsShells)
    { }

    [[nodiscard]] QList<VariableRead> reads(qsizetype first, qsizetype end)
    {
        for (m_instruction = first; m_instruction < end; ++m_instruction)
            readInstruction(m_tree.instructions().at(m_instruction));
        std::ranges::stable_sort(m_reads, {}, [](const VariableRead &read) { return read.range.start; });
        return m_reads;
    }

private:
    void readInstruction(const Instruction &instruction)
    {
        for (const Flag &flag : instruction.flags) {
            if (flag.value && isReplaced(flag))
                scan(flag.valueRange, By::Builder, true);
        }
        switch (instruction.effectiveKind()) {
        case InstructionKind::Run:
            scan(instruction.argumentsRange, By::Shell, !instruction.jsonForm);
            readHeredocs(instruction, By::Shell, true);
            break;
        case InstructionKind::Cmd:
        case InstructionKind::Entrypoint:
        case InstructionKind::Healthcheck:
            scan(instruction.argumentsRange, By::Container, !instruction.jsonForm);
            break;
        case InstructionKind::Copy:
        case InstructionKind::Add:
            scan(instruction.argumentsRange, By::Builder, !instruction.jsonForm);
            readHeredocs(instruction, By::Builder, false);
            break;
        case InstructionKind::Maintainer:
        case InstructionKind::Shell:
        case InstructionKind::Unknown:
            break;
        default:
            scan(instruction.argumentsRange, By::Builder, !instruction.jsonForm);
        }
    }

    void readHeredocs(const Instruction &instruction, By by, bool heedsQuotes)
    {
        for (const Heredoc &heredoc : instruction.heredocs) {
            if (heredoc.expand)
                scan(heredoc.bodyRange, by, heedsQuotes);
        }
    }

    void scan(TextRange range, By by, bool heedsQuotes)
    {
        if (by != By::Builder && !m_readsShells)
            return;
        const bool isBody = by != By::Container && !heedsQuotes;
        const char escape = isBody || by == By::Shell ? '\\' : m_tree.escape();
        bool isInDoubleQuotes = false;
        for (qsizetype at = range.start; at < range.end; ++at) {
            const char character = m_text.at(at);
            if (character == escape)
                ++at;
            else if (character == '#' && commentAt(m_tree, at + 1))
                at = lineEnd(at) - 1;
            else if (heedsQuotes && character == '"')
                isInDoubleQuotes = !isInDoubleQuotes;
            else if (heedsQuotes && character == '\'' && !isInDoubleQuotes)
                at = closingQuote(at, range.end);
            else if (character == '$')
                at = readAt(at, range.end, by);
        }
    }

    [[nodiscard]] qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf('\n', at);
        return end < 0 ? m_text.size() : end;
    }

    /// An open quote goes on to the end.
    [[nodiscard]] qsizetype closingQuote(qsizetype at, qsizetype end) const
    {
        const qsizetype closing = m_text.indexOf('\'', at + 1);
        return closing < 0 || closing >= end ? end : closing;
    }

    /// Returns the last byte that was read.
    qsizetype readAt(qsizetype at, qsizetype end, By by)
    {
        const bool hasBrace = at + 1 < end && m_text.at(at + 1) == '{';
        const qsizetype start = at + (hasBrace ? 2 : 1);
        qsizetype stop = start;
        while (stop < end && (stop == start ? isNameStart(m_text.at(stop)) : isNamePart(m_text.at(stop))))
            ++stop;
        if (stop == start)
            return at;
        m_reads.append(
            {{at, stop}, {start, stop}, QString::fromUtf8(m_text.sliced(start, stop - start)), m_instruction, by});
        return stop - 1;
    }

    const SyntaxTree &m_tree;
    const QByteArray &m_text;
    const bool m_readsShells;
    QList<VariableRead> m_reads;
    qsizetype m_instruction = 0;
};

} // namespace

QList<VariableRead> variableReads(const SyntaxTree &tree)
{
    return Reader(tree, true).reads(0, tree.instructions().size());
}

QList<VariableRead> builderReads(const SyntaxTree &tree, qsizetype first, qsizetype end)
{
    return Reader(tree, false).reads(first, end);
}

} // namespace Stagecraft::Assist

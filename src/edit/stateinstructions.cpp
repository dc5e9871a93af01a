// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stateinstructions.h"

#include "dockerfile/keyvalues.h"
#include "dockerfile/lineinstructions.h"
#include "edit/variables.h"

#include <QSet>

#include <algorithm>

namespace Stagecraft::Edit {

using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::SyntaxTree;

namespace {

/// Reads a stage upwards and keeps what is in force for what was read before.
class StateReader
{
public:
    explicit StateReader(const SyntaxTree &tree)
        : m_tree(tree)
    { }

    void use(qsizetype instruction)
    {
        m_readers.append(instruction);
        m_isSet.clear();
    }

    void read(qsizetype index)
    {
        const Instruction &instruction = m_tree.instructions().at(index);
        if (isState(instruction) && isNeeded(instruction)) {
            m_kept.prepend(index);
            m_readers.append(index);
        }
    }

    [[nodiscard]] QList<qsizetype> kept() const { return m_kept; }

private:
    bool isNeeded(const Instruction &instruction)
    {
        switch (instruction.kind) {
        case InstructionKind::Env:
            return true;
        case InstructionKind::Arg:
            return isNamed(instruction);
        default:
            return isInForce(instruction);
        }
    }

    [[nodiscard]] bool isNamed(const Instruction &argument) const
    {
        const auto isRead = [this](const Dockerfile::KeyValue &pair) {
            return std::ranges::any_of(m_readers, [&](qsizetype reader) { return mentions(m_tree, reader, pair.key); });
        };
        return std::ranges::any_of(Dockerfile::keyValues(argument).pairs, isRead);
    }

    /// A WORKDIR that is relative needs those above it, too.
    bool isInForce(const Instruction &instruction)
    {
        const bool isNeeded = !m_isSet.contains(instruction.kind);
        const auto directory = Dockerfile::workdirInstruction(instruction);
        if (!directory || directory->path.text().startsWith(u'/')) {
            m_isSet.insert(instruction.kind);
        }
        return isNeeded;
    }

    const SyntaxTree &m_tree;
    QList<qsizetype> m_kept;
    QList<qsizetype> m_readers;
    QSet<InstructionKind> m_isSet;
};

} // namespace

bool isState(const Instruction &instruction)
{
    switch (instruction.kind) {
    case InstructionKind::Arg:
    case InstructionKind::Env:
    case InstructionKind::Shell:
    case InstructionKind::User:
    case InstructionKind::Workdir:
        return true;
    default:
        return false;
    }
}

bool isImageConfiguration(const Instruction &instruction)
{
    switch (instruction.kind) {
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
    case InstructionKind::Expose:
    case InstructionKind::Healthcheck:
    case InstructionKind::Label:
    case InstructionKind::Maintainer:
    case InstructionKind::Stopsignal:
    case InstructionKind::Volume:
        return true;
    default:
        return false;
    }
}

QList<qsizetype> stateFor(const SyntaxTree &tree, qsizetype first, qsizetype end, const QList<qsizetype> &users)
{
    StateReader reader(tree);
    for (const qsizetype user : users) {
        if (user >= end) {
            reader.use(user);
        }
    }
    for (qsizetype i = end - 1; i >= first; --i) {
        if (users.contains(i)) {
            reader.use(i);
        } else {
            reader.read(i);
        }
    }
    return reader.kept();
}

} // namespace Stagecraft::Edit

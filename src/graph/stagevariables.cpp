// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stagevariables.h"

#include "dockerfile/expansion.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Argument;
using Dockerfile::Instruction;
using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;
using Dockerfile::Word;

namespace {

/// Runs through ARG and ENV of one stage after the other.
class VariableReader
{
public:
    VariableReader(const SyntaxTree &tree, const StageList &stages)
        : m_tree(tree)
        , m_stages(stages)
    { }

    void readStage(const Stage &stage, qsizetype endInstruction)
    {
        for (qsizetype i = stage.firstInstruction; i < endInstruction; ++i) {
            const Instruction &instruction = m_tree.instructions().at(i);
            if (instruction.keyword == "ENV"_L1) {
                readEnvironment(instruction);
            } else if (instruction.keyword == "ARG"_L1) {
                readArguments(stage.index, instruction);
            }
        }
    }

    [[nodiscard]] QHash<QString, QString> result() const { return m_values; }

private:
    void readArguments(int stage, const Instruction &instruction)
    {
        for (const Argument &argument : m_stages.arguments) {
            // ENV wins over ARG of the same name wherever it stands.
            if (argument.stage == stage && instruction.range.contains(argument.range) && argument.value
                && !m_environment.contains(argument.name)) {
                m_values.insert(argument.name, *argument.value);
            }
        }
    }

    void readEnvironment(const Instruction &instruction)
    {
        const QHash<QString, QString> before = m_values;
        const bool legacy = !instruction.arguments.isEmpty() && !instruction.arguments.constFirst().text.contains(u'=');
        for (const Word &word : instruction.arguments) {
            const qsizetype equals = word.text.indexOf(u'=');
            if (legacy) {
                const QString rest =
                    instruction.argumentsText.mid(instruction.argumentsText.indexOf(word.text) + word.text.size());
                set(word.text, rest.trimmed(), before);
                return;
            }
            if (equals > 0) {
                set(word.text.left(equals), word.text.mid(equals + 1), before);
            }
        }
    }

    void set(const QString &name, const QString &written, const QHash<QString, QString> &before)
    {
        const auto lookup = [&before](const QString &variable) -> std::optional<QString> {
            return before.contains(variable) ? std::optional(before.value(variable)) : std::nullopt;
        };
        m_values.insert(name, Dockerfile::expanded(written, lookup, m_tree.escape()).text);
        m_environment.insert(name, true);
    }

    const SyntaxTree &m_tree;
    const StageList &m_stages;
    QHash<QString, QString> m_values;
    QHash<QString, bool> m_environment;
};

} // namespace

QHash<QString, QString> variablesBefore(const SyntaxTree &tree, const StageList &stages, qsizetype instruction)
{
    QList<int> chain;
    for (int stage = stages.stageOfInstruction(instruction); stage >= 0; stage = stages.stages.at(stage).baseStage) {
        chain.prepend(stage);
    }
    VariableReader reader(tree, stages);
    for (const int index : std::as_const(chain)) {
        const Stage &stage = stages.stages.at(index);
        reader.readStage(stage, index == chain.constLast() ? instruction : stage.endInstruction);
    }
    return reader.result();
}

} // namespace Stagecraft::Graph

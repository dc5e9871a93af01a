// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/variables.h"

#include "dockerfile/keyvalues.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::KeyValue;
using Dockerfile::Stage;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;

namespace {

/// Which variable a name means, as an index, and whether an ENV has set it: then it is still there when the image runs.
struct Binding
{
    qsizetype variable = 0;
    bool isEnvironment = false;
};

using Bindings = QHash<QString, Binding>;

/// A name as ARG or ENV gives it. ENV takes quotes off; a name with a variable in it is none here.
struct GivenName
{
    QString text; ///< Empty where it is no name.
    TextRange range;
};

GivenName givenName(const KeyValue &pair, bool isEnvironment)
{
    static const QRegularExpression names(uR"(\A[A-Za-z_][A-Za-z0-9_.-]*\z)"_s);
    GivenName name{pair.key, pair.keyRange};
    const bool isQuoted = isEnvironment && name.text.size() > 2 && name.text.front() == name.text.back()
        && (name.text.front() == u'"' || name.text.front() == u'\'');
    if (isQuoted)
        name = {name.text.sliced(1, name.text.size() - 2), {name.range.start + 1, name.range.end - 1}};
    const bool isName = names.match(name.text).hasMatch() && name.range.length() == name.text.size();
    return isName ? name : GivenName();
}

class Binder
{
public:
    Binder(const SyntaxTree &tree, const StageList &stages)
        : m_tree(tree)
        , m_stages(stages)
        , m_reads(variableReads(tree))
    { }

    [[nodiscard]] QList<FileVariable> variables()
    {
        const QList<Stage> &stages = m_stages.stages;
        const qsizetype end = stages.isEmpty() ? m_tree.instructions().size() : stages.constFirst().firstInstruction;
        for (qsizetype at = 0; at < end; ++at)
            bind(at, m_globals, true);
        for (const Stage &stage : stages)
            bindStage(stage);
        return m_variables;
    }

private:
    void bindStage(const Stage &stage)
    {
        read(stage.firstInstruction, m_globals);
        Bindings bindings = stage.baseStage >= 0 ? m_ofStages.value(stage.baseStage) : Bindings();
        for (qsizetype at = stage.firstInstruction + 1; at < stage.endInstruction; ++at)
            bind(at, bindings, false);
        m_ofStages.append(bindings);
    }

    void bind(qsizetype at, Bindings &bindings, bool isGlobal)
    {
        const Instruction &instruction = m_tree.instructions().at(at);
        const InstructionKind kind = instruction.effectiveKind();
        if (kind == InstructionKind::Arg) {
            bindArguments(at, bindings, isGlobal);
            return;
        }
        read(at, bindings);
        if (kind != InstructionKind::Env)
            return;
        const auto values = Dockerfile::keyValues(instruction);
        for (const KeyValue &pair : values.pairs)
            set(pair, bindings, true, false);
    }

    /// Each default may ask for the arguments before it.
    void bindArguments(qsizetype at, Bindings &bindings, bool isGlobal)
    {
        const auto values = Dockerfile::keyValues(m_tree.instructions().at(at));
        for (const KeyValue &pair : values.pairs) {
            readUpTo(pair.range.end, bindings);
            set(pair, bindings, false, isGlobal);
        }
        read(at, bindings);
    }

    void set(const KeyValue &pair, Bindings &bindings, bool isEnvironment, bool isGlobal)
    {
        const GivenName name = givenName(pair, isEnvironment);
        if (name.text.isEmpty())
            return;
        const auto known = bindings.constFind(name.text);
        const auto global = m_globals.constFind(name.text);
        Binding binding;
        if (known != bindings.cend())
            binding = *known;
        else if (!isEnvironment && global != m_globals.cend())
            binding = *global;
        else
            binding.variable = add(name.text, !isEnvironment, isGlobal);
        binding.isEnvironment = binding.isEnvironment || isEnvironment;
        m_variables[binding.variable].definitions.append(name.range);
        bindings.insert(name.text, binding);
    }

    qsizetype add(const QString &name, bool isArgument, bool isGlobal)
    {
        m_variables.append({name, isArgument, isGlobal, {}, {}});
        return m_variables.size() - 1;
    }

    void read(qsizetype instruction, const Bindings &bindings)
    {
        for (; m_read < m_reads.size() && m_reads.at(m_read).instruction <= instruction; ++m_read)
            note(m_reads.at(m_read), bindings);
    }

    void readUpTo(qsizetype offset, const Bindings &bindings)
    {
        for (; m_read < m_reads.size() && m_reads.at(m_read).range.start < offset; ++m_read)
            note(m_reads.at(m_read), bindings);
    }

    void note(const VariableRead &read, const Bindings &bindings)
    {
        const auto binding = bindings.constFind(read.name);
        if (binding == bindings.cend() || (read.by == VariableRead::By::Container && !binding->isEnvironment))
            return;
        m_variables[binding->variable].reads.append(read.nameRange);
    }

    const SyntaxTree &m_tree;
    const StageList &m_stages;
    const QList<VariableRead> m_reads;
    qsizetype m_read = 0; // the first that was not noted yet
    QList<FileVariable> m_variables;
    Bindings m_globals;
    QList<Bindings> m_ofStages;
};

/// Sets what one instruction sets, over what was set before it.
void collect(const Instruction &instruction, QList<VariableInScope> &scope)
{
    const auto values = Dockerfile::keyValues(instruction);
    const bool isArgument = instruction.effectiveKind() == InstructionKind::Arg;
    for (const KeyValue &pair : values.pairs) {
        const QString name = givenName(pair, !isArgument).text;
        const auto known = std::ranges::find(scope, name, &VariableInScope::name);
        if (name.isEmpty())
            continue;
        if (known == scope.end())
            scope.append({name, pair.value.value_or(QString())});
        else if (pair.value || !isArgument)
            known->value = pair.value.value_or(QString());
    }
}

bool setsVariables(const Instruction &instruction)
{
    return instruction.kind == InstructionKind::Arg || instruction.kind == InstructionKind::Env;
}

} // namespace

QList<VariableInScope> variablesInScope(const SyntaxTree &tree, const StageList &stages, qsizetype instruction)
{
    const QList<Instruction> &instructions = tree.instructions();
    QList<VariableInScope> globals;
    const qsizetype firstStage =
        stages.stages.isEmpty() ? instructions.size() : stages.stages.constFirst().firstInstruction;
    for (qsizetype at = 0; at < std::min(firstStage, instruction < 0 ? firstStage : instruction); ++at) {
        if (instructions.at(at).kind == InstructionKind::Arg)
            collect(instructions.at(at), globals);
    }
    const int own = instruction < 0 ? -1 : stages.stageOfInstruction(instruction);
    if (own < 0 || instruction == stages.stages.at(own).firstInstruction)
        return globals;
    QList<int> chain;
    for (int stage = own; stage >= 0; stage = stages.stages.at(stage).baseStage)
        chain.prepend(stage);
    QList<VariableInScope> scope;
    for (const int stage : std::as_const(chain)) {
        const qsizetype end = stage == own ? instruction : stages.stages.at(stage).endInstruction;
        for (qsizetype at = stages.stages.at(stage).firstInstruction; at < end; ++at) {
            if (setsVariables(instructions.at(at)))
                collect(instructions.at(at), scope);
        }
    }
    for (VariableInScope &variable : scope) {
        const auto global = std::ranges::find(globals, variable.name, &VariableInScope::name);
        if (variable.value.isEmpty() && global != globals.end())
            variable.value = global->value;
    }
    return scope;
}

QList<FileVariable> variablesOf(const SyntaxTree &tree, const StageList &stages)
{
    return Binder(tree, stages).variables();
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/stageevaluation.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/instructionkind.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/messages.h"
#include "dockerfile/mounts.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

class StageEvaluation
{
public:
    StageEvaluation(const SyntaxTree &tree, const BuildParameters &parameters, const Scope &globals, StageList &stages)
        : m_tree(tree)
        , m_parameters(parameters)
        , m_globals(globals)
        , m_stages(stages)
    { }

    void run();

private:
    void visit(qsizetype index, int stage);
    void visitArg(const Instruction &instruction, int stage);
    void visitEnv(const Instruction &instruction);
    void visitLabel(const Instruction &instruction);
    void visitCopy(const Instruction &instruction);
    void visitMounts(const Instruction &instruction);
    void visitVolume(const Instruction &instruction);
    void visitFlag(const Instruction &instruction, QStringView name);
    QString expandWord(const QString &word, TextRange range);

    const SyntaxTree &m_tree;
    const BuildParameters &m_parameters;
    const Scope &m_globals;
    StageList &m_stages;
    QList<Scope> m_finalScopes; // of each stage, for those built from it
    Scope m_scope;
    qsizetype m_instruction = 0;
};

void StageEvaluation::run()
{
    m_finalScopes.reserve(m_stages.stages.size());
    for (qsizetype stage = 0; stage < m_stages.stages.size(); ++stage) {
        const Stage &current = m_stages.stages.at(stage);
        m_scope = current.baseStage >= 0 ? m_finalScopes.at(current.baseStage) : Scope();
        for (qsizetype at = current.firstInstruction + 1; at < current.endInstruction; ++at)
            visit(at, static_cast<int>(stage));
        m_finalScopes.append(m_scope);
    }
}

void StageEvaluation::visit(qsizetype index, int stage)
{
    const Instruction &instruction = m_tree.instructions().at(index);
    m_instruction = index;
    switch (instruction.kind) {
    case InstructionKind::Arg:
        visitArg(instruction, stage);
        break;
    case InstructionKind::Env:
        visitEnv(instruction);
        break;
    case InstructionKind::Label:
        visitLabel(instruction);
        break;
    case InstructionKind::Copy:
    case InstructionKind::Add:
        visitCopy(instruction);
        break;
    case InstructionKind::Run:
        visitMounts(instruction);
        break;
    case InstructionKind::Workdir:
    case InstructionKind::User:
    case InstructionKind::Stopsignal:
        expandWord(instruction.argumentsText, instruction.argumentsRange);
        break;
    case InstructionKind::Expose:
        for (const Word &word : instruction.arguments)
            expandWord(word.text, word.range);
        break;
    case InstructionKind::Volume:
        visitVolume(instruction);
        break;
    default: // what a shell or the started container reads is not touched
        break;
    }
}

QString StageEvaluation::expandWord(const QString &word, TextRange range)
{
    if (Scope::isPlain(word, m_tree.escape()))
        return word;
    Expansion expansion = m_scope.expand(word, m_tree.escape());
    const QString text = expansion.text;
    if (!expansion.error.isEmpty()) {
        m_stages.diagnostics.append({range, Severity::Error, Layer::Meaning,
                                     Messages::tr("The variables here cannot be replaced: %1.").arg(expansion.error)});
    }
    if (!expansion.error.isEmpty() || word.contains(u'$'))
        m_stages.expandedWords.append({m_instruction, range, word, std::move(expansion)});
    return text;
}

void StageEvaluation::visitArg(const Instruction &instruction, int stage)
{
    const KeyValues values = keyValues(instruction);
    for (const KeyValue &pair : values.pairs) {
        Argument argument;
        argument.name = expandWord(pair.key, pair.keyRange);
        argument.defaultValue = pair.value;
        argument.stage = stage;
        argument.line = m_tree.lines().lineAt(pair.range.start);
        argument.range = pair.range;
        if (pair.value)
            argument.value = expandWord(*pair.value, pair.valueRange);
        const auto given = m_parameters.arguments.constFind(argument.name);
        if (given != m_parameters.arguments.cend())
            argument.value = *given;
        else if (!pair.value)
            argument.value = m_globals.value(argument.name);
        m_scope.declare(argument.name);
        if (argument.value)
            m_scope.set(argument.name, *argument.value);
        m_stages.arguments.append(argument);
    }
}

/// All values of one ENV are expanded with what was set before it.
void StageEvaluation::visitEnv(const Instruction &instruction)
{
    const KeyValues values = keyValues(instruction);
    Scope after = m_scope;
    for (const KeyValue &pair : values.pairs) {
        const QString key = expandWord(pair.key, pair.keyRange);
        if (pair.value)
            after.set(key, expandWord(*pair.value, pair.valueRange));
    }
    m_scope = after;
}

void StageEvaluation::visitLabel(const Instruction &instruction)
{
    const KeyValues values = keyValues(instruction);
    for (const KeyValue &pair : values.pairs) {
        expandWord(pair.key, pair.keyRange);
        if (pair.value)
            expandWord(*pair.value, pair.valueRange);
    }
}

void StageEvaluation::visitCopy(const Instruction &instruction)
{
    visitFlag(instruction, u"chown");
    visitFlag(instruction, u"chmod");
    visitFlag(instruction, u"checksum");
    const std::optional<CopyInstruction> copy = copyInstruction(instruction);
    if (!copy)
        return;
    for (const Word &source : copy->sources)
        expandWord(source.text, source.range);
    expandWord(copy->destination.text, copy->destination.range);
}

void StageEvaluation::visitFlag(const Instruction &instruction, QStringView name)
{
    if (const Flag *flag = instruction.flag(name); flag && flag->value)
        expandWord(*flag->value, flag->valueRange);
}

void StageEvaluation::visitMounts(const Instruction &instruction)
{
    const bool hasVariables = std::any_of(instruction.flags.cbegin(), instruction.flags.cend(),
                                          [](const Flag &flag) { return flag.value && flag.value->contains(u'$'); });
    if (!hasVariables)
        return;
    const QList<Mount> mounts = mountsOf(instruction, m_tree.text());
    for (const Mount &mount : mounts) {
        for (const MountField &field : mount.fields) {
            if (field.value && field.key != "from"_L1)
                expandWord(*field.value, field.valueRange);
        }
    }
}

void StageEvaluation::visitVolume(const Instruction &instruction)
{
    for (const Word &word : instruction.arguments) {
        const qsizetype before = m_stages.diagnostics.size();
        const QString path = expandWord(word.text, word.range);
        if (path.isEmpty() && !word.text.isEmpty() && m_stages.diagnostics.size() == before)
            m_stages.diagnostics.append(
                {word.range, Severity::Error, Layer::Meaning,
                 Messages::tr("The path of this volume is empty once %1 is replaced.").arg(word.text)});
    }
}

} // namespace

void evaluateStages(const SyntaxTree &tree, const BuildParameters &parameters, const Scope &globals, StageList &stages)
{
    StageEvaluation(tree, parameters, globals, stages).run();
}

} // namespace Stagecraft::Dockerfile

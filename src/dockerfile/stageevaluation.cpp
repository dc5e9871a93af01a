// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/stageevaluation.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/exposedport.h"
#include "dockerfile/exposeinstruction.h"
#include "dockerfile/imagereference.h"
#include "dockerfile/instructionkind.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/lineinstructions.h"
#include "dockerfile/messages.h"
#include "dockerfile/mounts.h"
#include "dockerfile/stopsignal.h"
#include "dockerfile/volumeinstruction.h"

#include <QRegularExpression>

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
    void runTriggers(const Stage &base, int stage);
    void visit(qsizetype index, InstructionKind kind, int stage);
    void visitArg(const Instruction &instruction, int stage);
    void visitEnv(const Instruction &instruction);
    void visitLabel(const Instruction &instruction);
    void visitCopy(const Instruction &instruction);
    void visitMounts(const Instruction &instruction);
    void visitHeredoc(const Heredoc &heredoc);
    void checkChecksum(const Flag &checksum, const CopyInstruction &add);
    void checkChmod(const Flag &chmod);
    void visitVolume(const VolumeInstruction &volume);
    void visitExpose(const ExposeInstruction &expose);
    void visitPort(const Word &word);
    void visitStopsignal(const StopsignalInstruction &stopsignal);
    void refuse(TextRange range, const QString &message);
    void visitFlag(const std::optional<Flag> &flag);
    void visitWord(const Word &word) { expandWord(word.text(), word.range); }
    QString expandWord(const QString &word, TextRange range);

    const SyntaxTree &m_tree;
    const BuildParameters &m_parameters;
    const Scope &m_globals;
    StageList &m_stages;
    QList<Scope> m_finalScopes; // of each stage, for those built from it
    Scope m_scope;
    int m_stage = 0;
    qsizetype m_instruction = 0;
    bool m_isTrigger = false; // of the base, at work in the stage that is read
};

void StageEvaluation::run()
{
    m_finalScopes.reserve(m_stages.stages.size());
    for (qsizetype stage = 0; stage < m_stages.stages.size(); ++stage) {
        const Stage &current = m_stages.stages.at(stage);
        m_stage = current.index;
        m_scope = current.baseStage >= 0 ? m_finalScopes.at(current.baseStage) : Scope();
        if (current.baseStage >= 0)
            runTriggers(m_stages.stages.at(current.baseStage), static_cast<int>(stage));
        for (qsizetype at = current.firstInstruction + 1; at < current.endInstruction; ++at)
            visit(at, m_tree.instructions().at(at).kind, static_cast<int>(stage));
        m_finalScopes.append(m_scope);
    }
}

/// What ONBUILD of \a base leaves to a stage built on it comes first there. Its words stand in another stage, so that
/// they are not kept as this one's.
void StageEvaluation::runTriggers(const Stage &base, int stage)
{
    m_isTrigger = true;
    for (qsizetype at = base.firstInstruction + 1; at < base.endInstruction; ++at) {
        const Instruction &instruction = m_tree.instructions().at(at);
        if (instruction.kind == InstructionKind::Onbuild)
            visit(at, instruction.triggerKind, stage);
    }
    m_isTrigger = false;
}

void StageEvaluation::visit(qsizetype index, InstructionKind kind, int stage)
{
    const Instruction &instruction = m_tree.instructions().at(index);
    m_instruction = index;
    switch (kind) {
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
        visitWord(workdirInstruction(instruction)->path);
        break;
    case InstructionKind::User:
        visitWord(userInstruction(instruction)->user);
        break;
    case InstructionKind::Stopsignal:
        visitStopsignal(*stopsignalInstruction(instruction));
        break;
    case InstructionKind::Expose:
        visitExpose(*exposeInstruction(instruction));
        break;
    case InstructionKind::Volume:
        visitVolume(*volumeInstruction(instruction));
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
    if (!expansion.error.isEmpty())
        refuse(range, Messages::tr("The variables here cannot be replaced: %1.").arg(expansion.error));
    if (!m_isTrigger && (!expansion.error.isEmpty() || word.contains(u'$')))
        m_stages.expandedWords.append({m_instruction, range, word, std::move(expansion)});
    return text;
}

void StageEvaluation::visitArg(const Instruction &instruction, int stage)
{
    const KeyValues values = keyValues(instruction);
    for (const KeyValue &pair : values.pairs) {
        Argument argument;
        argument.name = pair.key; // as it is written: variables and quotes mean nothing there
        argument.defaultValue = pair.value;
        argument.stage = stage;
        argument.line = m_tree.lines().lineAt(pair.range.start);
        argument.range = pair.range;
        const auto given = m_parameters.arguments.constFind(argument.name);
        if (given != m_parameters.arguments.cend())
            argument.value = *given; // and what its default asks for does not matter
        else if (pair.value)
            argument.value = expandWord(*pair.value, pair.valueRange);
        else
            argument.value = m_globals.value(argument.name);
        m_scope.declare(argument.name);
        if (argument.value)
            m_scope.set(argument.name, *argument.value);
        if (!m_isTrigger)
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
    const CopyFlags flags = copyFlags(instruction);
    visitFlag(flags.chown);
    visitFlag(flags.chmod);
    visitFlag(flags.checksum);
    const std::optional<CopyInstruction> copy = copyInstruction(instruction);
    if (!copy)
        return;
    for (const Word &source : copy->sources)
        visitWord(source);
    visitWord(copy->destination);
    for (const Heredoc &heredoc : instruction.heredocs)
        visitHeredoc(heredoc);
    if (flags.checksum && instruction.effectiveKind() == InstructionKind::Add)
        checkChecksum(*flags.checksum, *copy);
    if (flags.chmod && flags.chmod->value)
        checkChmod(*flags.chmod);
}

/// The body of a file of COPY and ADD, in which quotes mean nothing and the escape character is always a backslash.
void StageEvaluation::visitHeredoc(const Heredoc &heredoc)
{
    const QByteArrayView body = m_tree.textAt(heredoc.bodyRange);
    if (!heredoc.expand || !body.contains('$'))
        return;
    const auto lookup = [this](const QString &name) { return m_scope.value(name); };
    const QString error = expandedBody(QString::fromUtf8(body), lookup).error;
    if (!error.isEmpty())
        refuse(heredoc.introducerRange, Messages::tr("The variables here cannot be replaced: %1.").arg(error));
}

void StageEvaluation::checkChecksum(const Flag &checksum, const CopyInstruction &add)
{
    if (!checksum.value)
        return;
    const Expansion value = m_scope.expand(*checksum.value, m_tree.escape());
    if (!value.isComplete() || value.text.isEmpty())
        return;
    const qsizetype count = add.sources.size() + add.heredocSources.size();
    if (count != 1) {
        refuse(checksum.range, Messages::tr("A checksum is for one source, not for %1.").arg(count));
        return;
    }
    const QString source =
        add.sources.isEmpty() ? QString() : m_scope.expand(add.sources.constFirst().text(), m_tree.escape()).text;
    const AddSource kind = addSourceOf(source);
    if (kind == AddSource::Path)
        refuse(checksum.range, Messages::tr("Only a source with an address has a checksum."));
    else if (kind == AddSource::Url && !isSha2Digest(value.text))
        refuse(checksum.valueRange,
               Messages::tr("\"%1\" is no checksum such as sha256:… of 64 digits.").arg(value.text));
}

void StageEvaluation::visitFlag(const std::optional<Flag> &flag)
{
    if (flag && flag->value)
        expandWord(*flag->value, flag->valueRange);
}

void StageEvaluation::visitMounts(const Instruction &instruction)
{
    const MountValue valueOf = [this](const MountField &field) {
        const QString value = expandWord(*field.value, field.valueRange);
        const bool isKnown = !field.value->contains(u'$') || m_scope.expand(*field.value, m_tree.escape()).isComplete();
        return isKnown ? value : *field.value;
    };
    const QList<Mount> mounts = mountsOf(instruction, m_tree.text(), valueOf);
    for (const Mount &mount : mounts) {
        for (const Diagnostic &problem : mount.buildDiagnostics)
            refuse(problem.range, problem.message);
    }
}

/// Octal, or symbolic as chmod(1) has it.
void StageEvaluation::checkChmod(const Flag &chmod)
{
    static const QRegularExpression symbolic(
        u"\\A[ugoa]*(?:[-+=](?:[ugo]|[rwxXst]*))+(?:,[ugoa]*(?:[-+=](?:[ugo]|[rwxXst]*))+)*\\z"_s);
    const Expansion mode = m_scope.expand(*chmod.value, m_tree.escape());
    bool isOctal = false;
    const uint number = mode.text.toUInt(&isOctal, 8);
    const bool isMode = (isOctal && number <= 07777) || symbolic.match(mode.text).hasMatch();
    if (mode.isComplete() && !mode.text.isEmpty() && !isMode)
        refuse(
            chmod.valueRange,
            Messages::tr("The mode %1 is neither an octal number up to 7777 nor symbolic such as u+x.").arg(mode.text));
}

void StageEvaluation::visitVolume(const VolumeInstruction &volume)
{
    for (const Word &word : volume.paths) {
        const qsizetype before = m_stages.stageDiagnostics.size();
        const QString path = expandWord(word.text(), word.range);
        if (path.isEmpty() && !word.text().isEmpty() && m_stages.stageDiagnostics.size() == before)
            refuse(word.range, Messages::tr("The path of this volume is empty once %1 is replaced.").arg(word.text()));
    }
}

void StageEvaluation::visitExpose(const ExposeInstruction &expose)
{
    for (const Word &port : expose.ports)
        visitPort(port);
}

void StageEvaluation::visitPort(const Word &word)
{
    const QStringList ports = expandWord(word.text(), word.range).split(u' ', Qt::SkipEmptyParts);
    for (const QString &port : ports) {
        const QString problem = ExposedPort::parse(port).problem;
        if (!problem.isEmpty() && m_scope.expand(word.text(), m_tree.escape()).isComplete())
            refuse(word.range, problem);
    }
}

void StageEvaluation::visitStopsignal(const StopsignalInstruction &stopsignal)
{
    const Word &word = stopsignal.signal;
    const QString signal = expandWord(word.text(), word.range);
    if (!word.text().isEmpty() && !isSignal(signal) && m_scope.expand(word.text(), m_tree.escape()).isComplete())
        refuse(word.range, Messages::tr("\"%1\" is no signal such as SIGTERM, SIGINT or 9.").arg(signal));
}

void StageEvaluation::refuse(TextRange range, const QString &message)
{
    m_stages.stageDiagnostics.append({m_stage, {range, Severity::Error, Layer::Meaning, message}});
}

} // namespace

void evaluateStages(const SyntaxTree &tree, const BuildParameters &parameters, const Scope &globals, StageList &stages)
{
    StageEvaluation(tree, parameters, globals, stages).run();
}

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/commandinstruction.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool isInShellForm(const Dockerfile::Instruction &instruction)
{
    if (instruction.kind != Dockerfile::InstructionKind::Cmd
        && instruction.kind != Dockerfile::InstructionKind::Entrypoint)
        return false;
    return Dockerfile::commandOf(instruction)->form == Dockerfile::Command::Form::Shell;
}

/// For each stage whether one that it builds on, or that builds on it, has an instruction of this kind.
QList<bool> stagesBeside(const Subject &subject, Dockerfile::InstructionKind kind)
{
    QList<bool> result = chainsWith(subject, kind);
    const QList<Dockerfile::Stage> &stages = subject.graph.stages();
    for (qsizetype stage = stages.size() - 1; stage >= 0; --stage) {
        if (result.at(stage) && stages.at(stage).baseStage >= 0)
            result[stages.at(stage).baseStage] = true;
    }
    return result;
}

/// Whether running \a word needs a shell: it is one of its own commands.
bool isBuiltIn(const QString &word)
{
    static const QSet<QString> builtIns{u"cd"_s,   u"exec"_s, u"export"_s, u"set"_s,   u"source"_s, u"."_s,
                                        u"eval"_s, u"exit"_s, u"trap"_s,   u"umask"_s, u"ulimit"_s, u"unset"_s,
                                        u"read"_s, u"wait"_s, u"alias"_s,  u"type"_s,  u"command"_s};
    return builtIns.contains(word);
}

/// The words of a command that no shell would change, or none.
QStringList plainWords(const Dockerfile::Instruction &instruction)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:@%+,=-]+\\z"_s);
    static const QRegularExpression blanks(u"[ \\t]+"_s);
    const auto command = Dockerfile::commandOf(instruction);
    QStringList words = command ? command->line().split(blanks, Qt::SkipEmptyParts) : QStringList();
    const bool onOneLine = instruction.startLine == instruction.endLine;
    const bool arePlain = std::ranges::all_of(words, [](const QString &word) { return plain.match(word).hasMatch(); });
    if (!onOneLine || !arePlain || words.isEmpty() || words.constFirst().contains(u'=')
        || isBuiltIn(words.constFirst()))
        return {};
    return words;
}

class ShellForms
{
public:
    ShellForms(const Subject &subject, const Rule &rule)
        : m_subject(subject)
        , m_rule(rule)
        , m_shells(chainsWith(subject, Dockerfile::InstructionKind::Shell))
        , m_besideCommands(stagesBeside(subject, Dockerfile::InstructionKind::Cmd))
        , m_besideEntrypoints(stagesBeside(subject, Dockerfile::InstructionKind::Entrypoint))
    { }

    [[nodiscard]] Findings find()
    {
        for (const Dockerfile::Stage &stage : m_subject.graph.stages())
            look(stage);
        return m_result;
    }

private:
    void look(const Dockerfile::Stage &stage)
    {
        bool hasShell = stage.baseStage >= 0 && m_shells.at(stage.baseStage);
        for (qsizetype index = stage.firstInstruction; index < stage.endInstruction && !hasShell; ++index) {
            const Dockerfile::Instruction &instruction = m_subject.tree.instructions().at(index);
            hasShell = instruction.kind == Dockerfile::InstructionKind::Shell;
            if (isInShellForm(instruction) && !m_subject.tree.hasErrorAt(instruction.range))
                report(stage, index, instruction);
        }
    }

    void report(const Dockerfile::Stage &stage, qsizetype index, const Dockerfile::Instruction &instruction)
    {
        Finding one =
            findingIn(m_subject, m_rule, index, instruction.keywordRange,
                      Messages::tr("%1 runs in a shell here, which passes no signals on: the JSON form does not.")
                          .arg(instruction.keyword));
        const QStringList words = plainWords(instruction);
        if (!words.isEmpty() && !hasOther(stage, instruction.kind)) {
            one.fixTitle = Messages::tr("Write it in JSON form");
            one.fix = {{instruction.argumentsRange, ("[\""_L1 + words.join("\", \""_L1) + "\"]"_L1).toUtf8()}};
        }
        m_result.append(one);
    }

    /// What ENTRYPOINT and CMD make together depends on the form of both, so that neither is changed alone.
    [[nodiscard]] bool hasOther(const Dockerfile::Stage &stage, Dockerfile::InstructionKind kind) const
    {
        const bool isCommand = kind == Dockerfile::InstructionKind::Cmd;
        return (isCommand ? m_besideEntrypoints : m_besideCommands).at(stage.index);
    }

    const Subject &m_subject;
    const Rule &m_rule;
    const QList<bool> m_shells;
    const QList<bool> m_besideCommands;
    const QList<bool> m_besideEntrypoints;
    Findings m_result;
};

} // namespace

Findings findJsonArgsRecommended(const Subject &subject, const Rule &rule)
{
    return ShellForms(subject, rule).find();
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/commandinstruction.h"
#include "dockerfile/shelllexer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// A RUN that is one shell command line and nothing more.
bool isPlain(const Dockerfile::Instruction &instruction)
{
    if (instruction.kind != Dockerfile::InstructionKind::Run || !instruction.flags.isEmpty()
        || !instruction.heredocs.isEmpty())
        return false;
    const auto command = Dockerfile::commandOf(instruction);
    return command->form == Dockerfile::Command::Form::Shell && !command->words.isEmpty();
}

/// Whether it ends all its quotes. Joined to a further line one that does not says something else, even a heredoc.
bool closesQuotes(const Dockerfile::Instruction &instruction)
{
    const Dockerfile::ShellLexerOptions asWritten{.keepQuotes = true, .keepEscapes = true, .keepUnset = true};
    return Dockerfile::lexed(instruction.writtenArguments.bytes(), {}, asWritten).error.isEmpty();
}

/// What joining with && would change: the folder or settings of the shell, or when a command runs.
bool canFollow(const Subject &subject, const Dockerfile::Instruction &instruction)
{
    const QList<ShellCommand> commands = shellCommands(subject.tree, instruction);
    return !commands.isEmpty() && std::all_of(commands.begin(), commands.end(), [](const ShellCommand &command) {
        return command.separator.isEmpty() || command.separator == "&&"_L1 || command.separator == "|"_L1;
    });
}

bool canPrecede(const Subject &subject, const Dockerfile::Instruction &instruction)
{
    static const QStringList lasting{u"cd"_s,    u"export"_s, u"set"_s,  u"unset"_s, u"source"_s, u"."_s,    u"trap"_s,
                                     u"umask"_s, u"alias"_s,  u"exit"_s, u"exec"_s,  u"pushd"_s,  u"shopt"_s};
    const QByteArrayView text = subject.tree.textAt(instruction.argumentsRange);
    if (text.contains('#') || text.trimmed().endsWith('&') || text.trimmed().endsWith(';') || text.contains('('))
        return false;
    const QList<ShellCommand> commands = shellCommands(subject.tree, instruction);
    return !commands.isEmpty() && std::none_of(commands.begin(), commands.end(), [](const ShellCommand &command) {
        return lasting.contains(command.words.first().text) || command.wrapped;
    });
}

bool usesOwnShell(const Subject &subject, const StageChain &chain)
{
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    return std::any_of(instructions.begin(), instructions.end(), [&](qsizetype index) {
        return subject.tree.instructions().at(index).kind == Dockerfile::InstructionKind::Shell;
    });
}

/// The comment lines between two instructions, each with its line end.
QByteArray commentsIn(const Dockerfile::SyntaxTree &tree, TextRange gap)
{
    QByteArray result;
    const QList<QByteArray> lines = tree.textAt(gap).toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        if (line.trimmed().startsWith('#'))
            result += line + '\n';
    }
    return result;
}

/// Ends \a first with && and makes \a second its continuation. Blank lines between them go, because a continued instruction has none.
TextEdit joint(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &first,
               const Dockerfile::Instruction &second)
{
    const TextRange gap{first.range.end, second.range.start};
    const QByteArray lineEnd = tree.textAt(gap).startsWith("\r\n") ? "\r\n" : "\n";
    const QByteArray replacement = QByteArray(" && ") + tree.escape() + lineEnd + commentsIn(tree, gap) + "    ";
    return {{first.range.end, second.argumentsRange.start}, replacement};
}

TextEdits fixOf(const Subject &subject, const StageChain &chain, const QList<qsizetype> &group)
{
    TextEdits edits;
    const auto isOpen = [&](qsizetype index) { return !closesQuotes(subject.tree.instructions().at(index)); };
    if (usesOwnShell(subject, chain) || std::ranges::any_of(group, isOpen))
        return edits;
    for (qsizetype i = 1; i < group.size(); ++i) {
        const Dockerfile::Instruction &first = subject.tree.instructions().at(group.at(i - 1));
        const Dockerfile::Instruction &second = subject.tree.instructions().at(group.at(i));
        if (!canPrecede(subject, first) || !canFollow(subject, second))
            return {};
        edits.append(joint(subject.tree, first, second));
    }
    return edits;
}

Finding findingOf(const Subject &subject, const Rule &rule, const StageChain &chain, const QList<qsizetype> &group)
{
    const Dockerfile::Instruction &first = subject.tree.instructions().at(group.first());
    const int count = static_cast<int>(group.size());
    const QString message = QCoreApplication::translate(
        "Advice", "%n RUN instructions follow each other and make a layer each: joined with && they make one.", nullptr,
        count);
    Finding result =
        finding(rule, first.keywordRange, subject.graph.stageList.stageOfInstruction(group.first()), message);
    result.fix = fixOf(subject, chain, group);
    if (result.isFixable())
        result.fixTitle = QCoreApplication::translate("Advice", "Join them with &&");
    return result;
}

} // namespace

Findings findMergeableRuns(const Subject &subject, const Rule &rule)
{
    const StageChain chain = chainOf(subject.graph, subject.graph.target);
    Findings result;
    QList<qsizetype> group;
    const auto finish = [&] {
        if (group.size() > 1)
            result.append(findingOf(subject, rule, chain, group));
        group.clear();
    };
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    for (const qsizetype index : instructions) {
        if (isPlain(subject.tree.instructions().at(index)))
            group.append(index);
        else
            finish();
    }
    finish();
    return result;
}

} // namespace Stagecraft::Advice

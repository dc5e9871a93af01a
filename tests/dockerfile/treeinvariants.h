// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/stages.h"
#include "dockerfile/syntaxtree.h"

#include <QString>

// What holds for the tree of every text, valid or not. Each gives an empty text, or what is wrong.

inline QString tokensProblem(const Stagecraft::Dockerfile::SyntaxTree &tree)
{
    qsizetype at = 0;
    for (const auto &token : tree.tokens()) {
        if (token.start != at || token.range().isEmpty())
            return QStringLiteral("token at %1 to %2 does not follow %3").arg(token.start).arg(token.end).arg(at);
        at = token.end;
    }
    return at == tree.text().size() ? QString() : QStringLiteral("tokens end at %1").arg(at);
}

class RangeCheck
{
public:
    void ascending(Stagecraft::TextRange range, const char *what)
    {
        within(range, what);
        if (range.start < m_at && m_problem.isEmpty())
            m_problem =
                QStringLiteral("%1 at %2 starts before %3").arg(QLatin1StringView(what)).arg(range.start).arg(m_at);
        m_at = range.end;
    }
    void within(Stagecraft::TextRange range, const char *what)
    {
        if ((range.start > range.end || range.start < m_outer.start || range.end > m_outer.end) && m_problem.isEmpty())
            m_problem = QStringLiteral("%1 %2 to %3 is not in %4 to %5")
                            .arg(QLatin1StringView(what))
                            .arg(range.start)
                            .arg(range.end)
                            .arg(m_outer.start)
                            .arg(m_outer.end);
    }
    void enter(Stagecraft::TextRange outer)
    {
        m_outer = outer;
        m_at = outer.start;
    }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    Stagecraft::TextRange m_outer;
    qsizetype m_at = 0;
    QString m_problem;
};

inline void checkInstructionRanges(const Stagecraft::Dockerfile::Instruction &instruction, RangeCheck &check)
{
    check.enter(instruction.range);
    check.ascending(instruction.keywordRange, "keyword");
    if (instruction.trigger.isEmpty()) {
        for (const auto &flag : instruction.flags)
            check.ascending(flag.range, "flag");
    }
    check.within(instruction.argumentsRange, "arguments");
    check.within(instruction.triggerRange, "trigger");
    for (const auto &flag : instruction.flags) {
        check.within(flag.range, "flag");
        check.within(flag.valueRange, "flag value");
    }
    check.enter(instruction.argumentsRange);
    for (const auto &word : instruction.arguments)
        check.ascending(word.range, "argument");
    check.enter(instruction.range);
    for (const auto &heredoc : instruction.heredocs)
        check.within(heredoc.introducerRange, "introducer");
    for (const auto &heredoc : instruction.heredocs) {
        if (heredoc.terminatorRange.isEmpty())
            break; // it takes the rest of the text, its last line end included
        check.ascending(heredoc.bodyRange, "body");
        check.ascending(heredoc.terminatorRange, "terminator");
    }
}

inline QString rangesProblem(const Stagecraft::Dockerfile::SyntaxTree &tree)
{
    RangeCheck check;
    const Stagecraft::TextRange whole{0, tree.text().size()};
    check.enter(whole);
    for (const auto &instruction : tree.instructions()) {
        check.ascending({instruction.leadingCommentRange.start, instruction.leadingCommentRange.end}, "comment");
        check.ascending(instruction.range, "instruction");
    }
    qsizetype index = 0;
    for (const auto &instruction : tree.instructions()) {
        checkInstructionRanges(instruction, check);
        const bool startsRight = tree.instructionAt(instruction.range.start) == index;
        const bool endsRight = tree.instructionAt(instruction.range.end) == index;
        if (!startsRight || !endsRight)
            return QStringLiteral("instruction %1 is not found at its own place").arg(index);
        ++index;
    }
    check.enter(whole);
    for (const auto &diagnostic : tree.diagnostics()) {
        check.within(diagnostic.range, "diagnostic");
        if (diagnostic.message.isEmpty())
            return QStringLiteral("a diagnostic says nothing");
    }
    return check.problem();
}

inline QString stagesProblem(const Stagecraft::Dockerfile::SyntaxTree &tree,
                             const Stagecraft::Dockerfile::StageList &list)
{
    RangeCheck check;
    check.enter({0, tree.text().size()});
    for (const auto &stage : list.stages) {
        check.ascending(stage.range, "stage");
        check.within(stage.baseRange, "base");
        check.within(stage.nameRange, "name");
        if (stage.baseStage >= stage.index)
            return QStringLiteral("stage %1 is built from a later one").arg(stage.index);
        if (stage.endInstruction <= stage.firstInstruction)
            return QStringLiteral("stage %1 holds no instruction").arg(stage.index);
    }
    for (const auto &found : list.stageDiagnostics)
        check.within(found.diagnostic.range, "diagnostic of a stage");
    for (const auto &diagnostic : list.diagnostics)
        check.within(diagnostic.range, "diagnostic");
    for (const auto &argument : list.arguments)
        check.within(argument.range, "argument");
    for (const auto &word : list.expandedWords)
        check.within(word.range, "expanded word");
    return check.problem();
}

/// What does not hold of \a tree and its stages \a list, or nothing.
inline QString treeProblem(const Stagecraft::Dockerfile::SyntaxTree &tree,
                           const Stagecraft::Dockerfile::StageList &list)
{
    for (const QString &problem : {tokensProblem(tree), rangesProblem(tree), stagesProblem(tree, list)}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

/// Parses \a text; what does not hold of its tree, or nothing.
inline QString treeProblem(const QByteArray &text)
{
    const auto tree = Stagecraft::Dockerfile::SyntaxTree::parse(text);
    return treeProblem(tree, stagesOf(tree));
}

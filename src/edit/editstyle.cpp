// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/editstyle.h"

#include "dockerfile/keywordcase.h"

#include <QMap>

#include <algorithm>

namespace Stagecraft::Edit {

using Dockerfile::Instruction;
using Dockerfile::StageList;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;

namespace {

bool isBlank(const SyntaxTree &tree, int line)
{
    const LineIndex &lines = tree.lines();
    return tree.textAt({lines.lineStart(line), lines.lineEnd(line)}).trimmed().isEmpty();
}

/// The number of the last line that holds anything; the empty one after a final line end does not count.
int lastLine(const SyntaxTree &tree)
{
    const int count = tree.lines().lineCount();
    return count > 1 && tree.lines().lineStart(count) == tree.text().size() ? count - 1 : count;
}

QByteArray dominantLineEnd(const QByteArray &text)
{
    const qsizetype all = text.count('\n');
    const qsizetype withReturn = text.count("\r\n");
    return withReturn > all - withReturn ? "\r\n" : "\n";
}

bool isLowerCase(const SyntaxTree &tree, const Instruction &instruction)
{
    return Dockerfile::letterCaseOf(Dockerfile::writtenKeyword(tree, instruction)) == Dockerfile::LetterCase::Lower;
}

bool mostlyLowerCase(const SyntaxTree &tree)
{
    qsizetype lower = 0;
    for (const Instruction &instruction : tree.instructions()) {
        lower += isLowerCase(tree, instruction) ? 1 : 0;
    }
    return lower * 2 > tree.instructions().size();
}

int usualBlankLines(const SyntaxTree &tree, const StageList &stages)
{
    QMap<int, int> counts;
    for (qsizetype i = 1; i < stages.stages.size(); ++i) {
        const int start = tree.lines().lineAt(stages.stages.at(i).range.start);
        int blank = 0;
        while (start - blank - 1 >= 1 && isBlank(tree, start - blank - 1)) {
            ++blank;
        }
        ++counts[blank];
    }
    int usual = 1;
    int most = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > most) {
            most = count.value();
            usual = count.key();
        }
    }
    return usual;
}

} // namespace

QByteArray EditStyle::keyword(const QByteArray &word) const
{
    return lowerCase ? word.toLower() : word.toUpper();
}

EditStyle styleOf(const SyntaxTree &tree, const StageList &stages)
{
    return {dominantLineEnd(tree.text()), mostlyLowerCase(tree), usualBlankLines(tree, stages)};
}

QByteArray indentAt(const SyntaxTree &tree, qsizetype offset)
{
    const LineIndex &lines = tree.lines();
    const int line = lines.lineAt(offset);
    const QByteArrayView text = tree.textAt({lines.lineStart(line), lines.lineEnd(line)});
    const auto end = std::ranges::find_if(text, [](char byte) { return byte != ' ' && byte != '\t'; });
    return text.first(end - text.begin()).toByteArray();
}

qsizetype placeAbove(const SyntaxTree &tree, qsizetype offset)
{
    const qsizetype start = tree.lines().lineStart(tree.lines().lineAt(offset));
    const bool isBehindMark = start == 0 && tree.tokens().value(0).kind == Token::Kind::ByteOrderMark;
    return isBehindMark ? tree.tokens().constFirst().end : start;
}

TextEdit removalOfLines(const SyntaxTree &tree, TextRange range)
{
    const LineIndex &lines = tree.lines();
    int first = lines.lineAt(range.start);
    int last = lines.lineAt(std::max(range.start, range.end - 1));
    const int end = lastLine(tree);
    if (first == 1 || isBlank(tree, first - 1) || last == end) {
        while (last < end && isBlank(tree, last + 1)) {
            ++last;
        }
    }
    if (last >= end) {
        while (first > 1 && isBlank(tree, first - 1)) {
            --first;
        }
        const bool endsOpen = lines.lineCount() == end;
        const qsizetype start =
            endsOpen && first > 1 ? lines.lineEnd(first - 1) : placeAbove(tree, lines.lineStart(first));
        return {{start, tree.text().size()}, {}};
    }
    return {{placeAbove(tree, lines.lineStart(first)), lines.wholeLines(first, last).end}, {}};
}

TextRange withComments(const Instruction &instruction)
{
    const TextRange comments = instruction.leadingCommentRange;
    return {comments.isEmpty() ? instruction.range.start : comments.start, instruction.range.end};
}

TextEdit removalOfInstruction(const SyntaxTree &tree, qsizetype instruction)
{
    return removalOfLines(tree, withComments(tree.instructions().at(instruction)));
}

TextEdit removalOfFlag(const SyntaxTree &tree, TextRange flag)
{
    const QList<Token> &tokens = tree.tokens();
    const auto next = std::ranges::lower_bound(tokens, flag.end, {}, [](const Token &t) { return t.start; });
    qsizetype end = flag.end;
    for (auto token = next; token != tokens.cend(); ++token) {
        if (token->kind == Token::Kind::Comment || token->kind == Token::Kind::LineEnd) {
            // What follows does not move up: the blanks before the flag go instead of those after it.
            qsizetype start = flag.start;
            while (start > 0 && (tree.text().at(start - 1) == ' ' || tree.text().at(start - 1) == '\t')) {
                --start;
            }
            return {{start, flag.end}, {}};
        }
        if (token->kind != Token::Kind::Whitespace && token->kind != Token::Kind::Continuation) {
            break;
        }
        end = token->end;
    }
    return {{flag.start, end}, {}};
}

TextEdit argumentImport(const SyntaxTree &tree, qsizetype instruction, const QString &name)
{
    const Instruction &user = tree.instructions().at(instruction);
    const qsizetype start = placeAbove(tree, withComments(user).start);
    return {{start, start},
            indentAt(tree, user.range.start) + (isLowerCase(tree, user) ? "arg " : "ARG ") + name.toUtf8()
                + dominantLineEnd(tree.text())};
}

QByteArray editedText(const SyntaxTree &tree, TextRange range, const TextEdits &edits)
{
    TextEdits own;
    for (const TextEdit &edit : edits) {
        if (range.contains(edit.range)) {
            own.append({{edit.range.start - range.start, edit.range.end - range.start}, edit.replacement});
        }
    }
    return applied(tree.textAt(range).toByteArray(), arranged(own));
}

TextEdits arranged(TextEdits edits)
{
    std::ranges::stable_sort(edits, {}, [](const TextEdit &edit) { return edit.range.start; });
    TextEdits result;
    for (const TextEdit &edit : std::as_const(edits)) {
        if (!result.isEmpty() && edit.range.start < result.constLast().range.end) {
            TextRange &last = result.last().range;
            last.end = std::max(last.end, edit.range.end);
        } else {
            result.append(edit);
        }
    }
    return result;
}

} // namespace Stagecraft::Edit

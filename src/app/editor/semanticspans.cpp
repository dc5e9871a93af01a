// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/semanticspans.h"

#include "assist/variablereads.h"
#include "dockerfile/frominstruction.h"
#include "dockerfile/healthcheckinstruction.h"
#include "dockerfile/treechange.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace Stagecraft::App {

using namespace Qt::StringLiterals;
using Dockerfile::Instruction;
using Dockerfile::SyntaxTree;
using Dockerfile::Token;
using Kind = SemanticSpan::Kind;

namespace {

bool isBefore(const SemanticSpan &a, const SemanticSpan &b)
{
    return std::tuple(a.line, a.start, -a.length) < std::tuple(b.line, b.start, -b.length);
}

class SpanList
{
public:
    SpanList(const SyntaxTree &tree, const Document::ViewText &view, const QSet<QString> &stageNames)
        : m_tree(tree)
        , m_view(view)
        , m_stageNames(stageNames)
    { }

    /// Those of \a part, which is of the tree and some tree before.
    [[nodiscard]] SemanticSpans spans(const Dockerfile::TreeChange &part)
    {
        // Three runs, each in order, are merged; sorting them would take most of the time that a text has to open.
        const auto [firstToken, endToken] = tokensOf(part);
        for (auto token = firstToken; token != endToken; ++token)
            addToken(*token);
        const qsizetype tokens = endRun(0);
        for (qsizetype index = part.firstInstruction; index < part.afterEndInstruction; ++index) {
            const Instruction &instruction = m_tree.instructions().at(index);
            if (instruction.kind == Dockerfile::InstructionKind::From)
                addFrom(*Dockerfile::fromInstruction(instruction));
            else if (instruction.effectiveKind() == Dockerfile::InstructionKind::Healthcheck)
                addHealthcheck(*Dockerfile::healthcheckInstruction(instruction));
            for (const Dockerfile::Flag &flag : instruction.flags)
                addFlag(flag);
        }
        const qsizetype instructions = endRun(tokens);
        const QList<Assist::VariableRead> reads =
            Assist::builderReads(m_tree, part.firstInstruction, part.afterEndInstruction);
        for (const Assist::VariableRead &read : reads)
            addVariable(read);
        endRun(instructions);
        std::inplace_merge(m_spans.begin(), m_spans.begin() + tokens, m_spans.begin() + instructions, isBefore);
        std::inplace_merge(m_spans.begin(), m_spans.begin() + instructions, m_spans.end(), isBefore);
        return m_spans;
    }

private:
    using Tokens = QList<Token>::ConstIterator;

    [[nodiscard]] std::pair<Tokens, Tokens> tokensOf(const Dockerfile::TreeChange &part) const
    {
        const QList<Token> &tokens = m_tree.tokens();
        const LineIndex &lines = m_tree.lines();
        const auto from = [&](int line) {
            const qsizetype start = line > lines.lineCount() ? m_tree.text().size() : lines.lineStart(line);
            return std::ranges::lower_bound(tokens, start, {},
                                            [](const Token &token) { return qsizetype(token.start); });
        };
        return {from(part.firstLine), from(part.afterEndLine)};
    }

    /// Brings what was added from \a first on into order, which it mostly is; gives where the next run begins.
    qsizetype endRun(qsizetype first)
    {
        if (!std::is_sorted(m_spans.cbegin() + first, m_spans.cend(), isBefore))
            std::stable_sort(m_spans.begin() + first, m_spans.end(), isBefore);
        m_line = 1;
        return m_spans.size();
    }

    void addToken(const Token &token)
    {
        if (token.kind == Token::Kind::Keyword)
            add(token.range(), Kind::Keyword);
        else if (token.kind == Token::Kind::Comment || token.kind == Token::Kind::Directive)
            add(token.range(), Kind::Comment);
    }

    void addFrom(const Dockerfile::FromInstruction &from)
    {
        if (from.base && isStageName(from.base->text()))
            add(from.base->range, Kind::StageName);
        if (!from.name)
            return;
        add(from.as->range, Kind::Keyword);
        add(from.name->range, Kind::StageName);
    }

    void addHealthcheck(const Dockerfile::HealthcheckInstruction &healthcheck)
    {
        if (healthcheck.type != Dockerfile::HealthcheckInstruction::Type::Unknown)
            add(healthcheck.typeWord->range, Kind::Keyword);
    }

    void addFlag(const Dockerfile::Flag &flag)
    {
        if (!flag.value) {
            add(flag.range, Kind::Flag);
            return;
        }
        add({flag.range.start, flag.valueRange.start}, Kind::Flag);
        if (flag.name == "from"_L1)
            addReference(flag.valueRange);
        else if (flag.name == "mount"_L1)
            addMountSource(flag.valueRange);
    }

    /// What the builder replaces; those of shells are coloured with the shell's text.
    void addVariable(const Assist::VariableRead &read)
    {
        const bool isClosed = m_tree.textAt({read.range.start, read.nameRange.start}).endsWith('{')
            && m_tree.textAt({read.range.end, std::min(read.range.end + 1, m_tree.text().size())}).startsWith('}');
        add({read.range.start, read.range.end + (isClosed ? 1 : 0)}, Kind::Variable);
    }

    void addMountSource(TextRange value)
    {
        const QByteArrayView text = m_tree.textAt(value);
        const qsizetype found = text.startsWith("from=") ? 0 : text.indexOf(",from=") + 1;
        if (found == 0 && !text.startsWith("from="))
            return;
        const qsizetype start = found + 5;
        const qsizetype comma = text.indexOf(',', start);
        addReference({value.start + start, comma < 0 ? value.end : value.start + comma});
    }

    void addReference(TextRange range)
    {
        if (isStageName(QString::fromUtf8(m_tree.textAt(range))))
            add(range, Kind::StageName);
    }

    [[nodiscard]] bool isStageName(const QString &text) const { return m_stageNames.contains(text.toLower()); }

    /// A range over several lines (by continuations) is one span a line.
    void add(TextRange range, Kind kind)
    {
        const LineIndex &lines = m_tree.lines();
        m_line = lineNear(range.start);
        for (int line = m_line; range.start < range.end; ++line) {
            const qsizetype lineStart = m_view.fromByteOffset(lines.lineStart(line));
            const qsizetype start = m_view.fromByteOffset(range.start);
            const qsizetype end = m_view.fromByteOffset(std::min(range.end, lines.lineEnd(line)));
            if (end > start)
                m_spans.append({line - 1, static_cast<int>(start - lineStart), static_cast<int>(end - start), kind});
            if (line == lines.lineCount())
                break;
            range.start = std::max(range.start, lines.lineStart(line + 1));
        }
    }

    /// The line of \a offset, which mostly is that of the last one or one of the next.
    [[nodiscard]] int lineNear(qsizetype offset) const
    {
        constexpr int mostSteps = 8;
        const LineIndex &lines = m_tree.lines();
        if (lines.lineStart(m_line) > offset)
            return lines.lineAt(offset);
        for (int line = m_line; line < m_line + mostSteps; ++line) {
            if (line >= lines.lineCount() || lines.lineStart(line + 1) > offset)
                return std::min(line, lines.lineCount());
        }
        return lines.lineAt(offset);
    }

    const SyntaxTree &m_tree;
    const Document::ViewText &m_view;
    const QSet<QString> &m_stageNames;
    SemanticSpans m_spans;
    int m_line = 1; ///< Where the last one was: the next is near.
};

bool areEqualShifted(SemanticSpan before, const SemanticSpan &after, int lineDelta)
{
    before.line += lineDelta;
    return before == after;
}

} // namespace

void sortByPlace(SemanticSpans &spans)
{
    std::ranges::stable_sort(spans, isBefore);
}

SemanticSpans semanticSpans(const SyntaxTree &tree, const Document::ViewText &view, const QSet<QString> &stageNames)
{
    return SpanList(tree, view, stageNames).spans(Dockerfile::changeBetween(SyntaxTree(), tree));
}

const SemanticSpans &SpanKeeper::update(const SyntaxTree &tree, const Document::ViewText &view,
                                        const QSet<QString> &stageNames)
{
    const bool areOthers = stageNames != m_stageNames;
    const auto part = Dockerfile::changeBetween(areOthers ? SyntaxTree() : std::exchange(m_tree, {}), tree);
    if (areOthers)
        m_spans.clear();
    const auto from = [this](int line) {
        const auto first = std::ranges::lower_bound(std::as_const(m_spans), line - 1, {}, &SemanticSpan::line);
        return first - m_spans.cbegin();
    };
    SemanticSpans below = m_spans.sliced(from(part.beforeEndLine));
    for (SemanticSpan &span : below)
        span.line += part.lineDelta();
    m_spans.resize(from(part.firstLine));
    m_spans += SpanList(tree, view, stageNames).spans(part);
    m_spans += below;
    m_tree = tree;
    m_stageNames = stageNames;
    return m_spans;
}

LineSpan changedLines(const SemanticSpans &before, const SemanticSpans &after, int lineDelta)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
           && areEqualShifted(before.at(before.size() - suffix - 1), after.at(after.size() - suffix - 1), lineDelta))
        ++suffix;

    LineSpan lines{std::numeric_limits<int>::max(), -1};
    const auto include = [&lines](int line) { lines = {std::min(lines.first, line), std::max(lines.last, line)}; };
    if (prefix < before.size() - suffix) {
        include(before.at(prefix).line);
        include(before.at(before.size() - suffix - 1).line + std::max(lineDelta, 0));
    }
    if (prefix < after.size() - suffix) {
        include(after.at(prefix).line);
        include(after.at(after.size() - suffix - 1).line);
    }
    return lines;
}

} // namespace Stagecraft::App

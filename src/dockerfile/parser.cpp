// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/parser.h"

#include "base/utf8.h"
#include "dockerfile/directiveblock.h"
#include "dockerfile/heredocwords.h"
#include "dockerfile/instructioncheck.h"
#include "dockerfile/instructionparts.h"
#include "dockerfile/logicalline.h"
#include "dockerfile/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

constexpr qsizetype longestLine = 65535; // what BuildKit's line scanner takes

/// One line of the file. Carriage returns at its end belong to no content, a single one before LF to the line end.
struct PhysicalLine
{
    int number = 0; ///< From 1.
    qsizetype start = 0;
    qsizetype contentEnd = 0;
    qsizetype lineEnd = 0; ///< Where the line end starts.
    qsizetype end = 0;
};

class Parser
{
public:
    explicit Parser(const QByteArray &text);
    [[nodiscard]] ParsedText run();

private:
    [[nodiscard]] bool hasLine() const { return m_at < m_text.size(); }
    [[nodiscard]] PhysicalLine takeLine();
    [[nodiscard]] qsizetype spaceEndIn(qsizetype start, qsizetype end) const;
    [[nodiscard]] qsizetype continuationAt(qsizetype start, qsizetype end) const;

    void readLine();
    void readBlankLine(const PhysicalLine &line);
    void readComment(const PhysicalLine &line, qsizetype start);
    void readInstruction(const PhysicalLine &first, qsizetype start);
    [[nodiscard]] PhysicalLine readContinuedLines(const PhysicalLine &first, qsizetype start, Instruction &instruction);
    [[nodiscard]] bool readBetweenLines(const PhysicalLine &line, Instruction &instruction);
    void readHeredocs(Instruction &instruction, PhysicalLine &last);
    [[nodiscard]] bool readHeredocBody(Heredoc &heredoc, const QByteArray &terminator, PhysicalLine &last);
    void reportUnterminated(const Heredoc &heredoc, const QByteArray &terminator);
    void takeLeadingComment(Instruction &instruction);

    void addToken(Token::Kind kind, qsizetype start, qsizetype end);
    void addGap(Token::Kind kind, qsizetype start, qsizetype end);
    void addInstructionTokens();
    void addPieceTokens(const LogicalLine::Piece &piece, qsizetype logicalEnd, qsizetype &span);
    void addSpaceOrWords(qsizetype start, qsizetype end);
    void report(TextRange range, Severity severity, const QString &message);
    void reportMissingInstructions();

    const QByteArrayView m_text;
    ParsedText m_result;
    LogicalLine m_logical;
    LogicalSpans m_spans;
    QVarLengthArray<Token, 32> m_gaps; // what stands between and behind the pieces of the instruction
    QVarLengthArray<qsizetype, 16> m_gapEnds; // for each piece: the end of the gaps behind it
    qsizetype m_at = 0;
    int m_lineNumber = 0;
    DirectiveBlock m_directives{m_result};
    TextRange m_comments; // the comment block that may belong to the next instruction
    bool m_hasComments = false;
};

Parser::Parser(const QByteArray &text)
    : m_text(text)
    , m_result{text, LineIndex(text), {}, {}, {}, {}}
    , m_logical(text)
{
    m_result.tokens.reserve(text.size() / 3); // a word and the blank behind it
    m_result.instructions.reserve(
        std::min(m_result.lines.lineCount(), 16)); // in a long file most lines continue others
}

ParsedText Parser::run()
{
    if (m_text.startsWith("\xEF\xBB\xBF")) {
        addToken(Token::Kind::ByteOrderMark, 0, 3);
        m_at = 3;
    }
    while (hasLine())
        readLine();
    reportMissingInstructions();
    std::stable_sort(m_result.diagnostics.begin(), m_result.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.start < b.range.start; });
    return std::move(m_result);
}

void Parser::reportMissingInstructions()
{
    if (!m_result.instructions.isEmpty())
        return;
    const qsizetype end = m_text.size() - (m_text.endsWith('\n') ? 1 : 0); // of the last line there is
    report({end, end}, Severity::Error,
           m_text.isEmpty() ? Messages::tr("The Dockerfile is empty: it needs at least a FROM instruction.")
                            : Messages::tr("The Dockerfile has no instructions: it needs at least a FROM."));
}

PhysicalLine Parser::takeLine()
{
    PhysicalLine line;
    line.number = ++m_lineNumber;
    line.start = m_at;
    const bool isLast = line.number >= m_result.lines.lineCount();
    line.end = isLast ? m_text.size() : m_result.lines.lineStart(line.number + 1);
    line.lineEnd = line.end;
    if (!isLast)
        --line.lineEnd;
    const qsizetype length = line.lineEnd - line.start;
    line.contentEnd = line.lineEnd;
    while (line.contentEnd > line.start && m_text[line.contentEnd - 1] == '\r')
        --line.contentEnd;
    if (!isLast && line.contentEnd < line.lineEnd)
        --line.lineEnd; // the last CR is part of the line end
    if (length > longestLine) {
        report({line.start, line.lineEnd}, Severity::Error,
               Messages::tr("This line is %1 bytes long; BuildKit reads no line longer than %2.")
                   .arg(length)
                   .arg(longestLine));
    }
    m_at = line.end;
    return line;
}

/// Where the escape character stands that continues a line of \a start to \a end, or -1.
qsizetype Parser::continuationAt(qsizetype start, qsizetype end) const
{
    while (end > start && (m_text[end - 1] == ' ' || m_text[end - 1] == '\t'))
        --end;
    const qsizetype at = end - 1;
    if (at < start || m_text[at] != m_result.escape)
        return -1;
    // two of them are one that is escaped; so are three, as BuildKit reads it
    return at == start || m_text[at - 1] != m_result.escape ? at : -1;
}

void Parser::readLine()
{
    const PhysicalLine line = takeLine();
    const qsizetype start = spaceEndIn(line.start, line.contentEnd);
    if (start >= line.contentEnd)
        readBlankLine(line);
    else if (m_text[start] == '#')
        readComment(line, start);
    else
        readInstruction(line, start);
}

void Parser::readBlankLine(const PhysicalLine &line)
{
    addToken(Token::Kind::Whitespace, line.start, line.lineEnd);
    addToken(Token::Kind::LineEnd, line.lineEnd, line.end);
    m_directives.end();
    m_hasComments = false;
}

void Parser::readComment(const PhysicalLine &line, qsizetype start)
{
    addToken(Token::Kind::Whitespace, line.start, start);
    const QByteArrayView comment = m_text.sliced(start, line.contentEnd - start);
    if (m_directives.read(comment, start, line.number)) {
        addToken(Token::Kind::Directive, start, line.lineEnd);
    } else {
        addToken(Token::Kind::Comment, start, line.lineEnd);
        m_comments = {m_hasComments ? m_comments.start : line.start, line.lineEnd};
        m_hasComments = true;
        if (m_result.instructions.isEmpty())
            m_directives.warnOfLate(comment, start);
    }
    addToken(Token::Kind::LineEnd, line.lineEnd, line.end);
}

void Parser::readInstruction(const PhysicalLine &first, qsizetype start)
{
    m_directives.end();
    m_logical.clear();
    m_spans.clear();
    m_gaps.clear();
    m_gapEnds.clear();
    Instruction instruction;
    addToken(Token::Kind::Whitespace, first.start, start);
    PhysicalLine last = readContinuedLines(first, start, instruction);
    readParts(m_logical, m_result.escape, instruction, m_spans, m_result.diagnostics);
    addInstructionTokens();
    readHeredocs(instruction, last);
    instruction.startLine = first.number;
    instruction.endLine = last.number;
    instruction.range = {instruction.keywordRange.start, std::max(last.lineEnd, instruction.keywordRange.end)};
    takeLeadingComment(instruction);
    checkForm(instruction, m_text, m_result.diagnostics);
    m_result.instructions.append(std::move(instruction));
}

void Parser::takeLeadingComment(Instruction &instruction)
{
    instruction.leadingCommentRange =
        m_hasComments ? m_comments : TextRange{instruction.range.start, instruction.range.start};
    m_hasComments = false;
}

/// Collects the pieces of an instruction and what stands between them. \return the last line that is part of it.
PhysicalLine Parser::readContinuedLines(const PhysicalLine &first, qsizetype start, Instruction &instruction)
{
    PhysicalLine line = first;
    while (true) {
        const qsizetype escape = continuationAt(start, line.contentEnd);
        m_logical.append({start, escape < 0 ? line.contentEnd : escape});
        if (escape < 0) {
            addGap(Token::Kind::Whitespace, line.contentEnd, line.lineEnd);
            addGap(Token::Kind::LineEnd, line.lineEnd, line.end);
        } else {
            addGap(Token::Kind::Continuation, escape, line.end);
        }
        bool found = false;
        while (escape >= 0 && !found && hasLine()) {
            line = takeLine();
            found = !readBetweenLines(line, instruction);
        }
        m_gapEnds.push_back(m_gaps.size());
        if (!found)
            return line;
        start = line.start;
    }
}

/// Takes \a line when it is a comment or blank: such lines are dropped from a continued instruction.
bool Parser::readBetweenLines(const PhysicalLine &line, Instruction &instruction)
{
    const qsizetype start = spaceEndIn(line.start, line.contentEnd);
    const bool isBlank = start >= line.contentEnd;
    if (!isBlank && m_text[start] != '#')
        return false;
    if (isBlank)
        instruction.blankLines.append({line.start, line.lineEnd});
    addGap(Token::Kind::Whitespace, line.start, isBlank ? line.lineEnd : start);
    if (!isBlank)
        addGap(Token::Kind::Comment, start, line.lineEnd);
    addGap(Token::Kind::LineEnd, line.lineEnd, line.end);
    return true;
}

void Parser::readHeredocs(Instruction &instruction, PhysicalLine &last)
{
    const InstructionKind kind = instruction.effectiveKind();
    const bool canHave = kind == InstructionKind::Run || kind == InstructionKind::Copy || kind == InstructionKind::Add;
    if (!canHave || instruction.jsonForm || !m_logical.text().contains('<')) // one byte is found faster than two
        return;
    for (const HeredocWord &word : heredocWords(m_logical.text())) {
        Heredoc heredoc;
        heredoc.name = QString::fromUtf8(word.name);
        heredoc.expand = word.expand;
        heredoc.chompTabs = word.chompTabs;
        heredoc.introducerRange = m_logical.sourceRange(word.range.start, word.range.end);
        const bool atEnd = !hasLine() && !instruction.heredocs.isEmpty();
        if (!readHeredocBody(heredoc, word.name, last) && !atEnd)
            reportUnterminated(heredoc, word.name); // but not those after one that took everything
        instruction.heredocs.append(std::move(heredoc));
    }
}

/// \return whether it ends. One that does not takes all the rest of the file.
bool Parser::readHeredocBody(Heredoc &heredoc, const QByteArray &terminator, PhysicalLine &last)
{
    const qsizetype bodyStart = m_at;
    while (hasLine()) {
        last = takeLine();
        qsizetype start = last.start;
        while (heredoc.chompTabs && start < last.contentEnd && m_text[start] == '\t')
            ++start;
        if (m_text.sliced(start, last.contentEnd - start) != terminator)
            continue;
        heredoc.bodyRange = {bodyStart, last.start};
        heredoc.terminatorRange = {last.start, last.lineEnd};
        addToken(Token::Kind::HeredocBody, bodyStart, last.start);
        addToken(Token::Kind::HeredocTerminator, last.start, last.lineEnd);
        addToken(Token::Kind::LineEnd, last.lineEnd, last.end);
        return true;
    }
    heredoc.bodyRange = {bodyStart, m_text.size()};
    heredoc.terminatorRange = {m_text.size(), m_text.size()};
    addToken(Token::Kind::HeredocBody, bodyStart, m_text.size());
    return false;
}

void Parser::reportUnterminated(const Heredoc &heredoc, const QByteArray &terminator)
{
    QString message =
        Messages::tr("The heredoc does not end: a line that is only \"%1\" is missing.").arg(heredoc.name);
    const int firstLine = m_result.lines.lineAt(heredoc.bodyRange.start);
    for (int number = firstLine; number <= m_result.lines.lineCount() && !heredoc.bodyRange.isEmpty(); ++number) {
        const qsizetype start = m_result.lines.lineStart(number);
        const QByteArrayView line = m_text.sliced(start, m_result.lines.lineEnd(number) - start);
        if (line.trimmed() != terminator)
            continue;
        const bool tabsOnly = line.endsWith(terminator)
            && line.first(line.size() - terminator.size()).count('\t') == line.size() - terminator.size();
        message += u' '
            + (tabsOnly
                   ? Messages::tr("Line %1 has it behind tabs, which only <<- allows.").arg(number)
                   : Messages::tr("Line %1 has white space beside it, which makes it part of the text.").arg(number));
        break;
    }
    report(heredoc.introducerRange, Severity::Error, message);
}

void Parser::addToken(Token::Kind kind, qsizetype start, qsizetype end)
{
    if (start < end)
        m_result.tokens.append({kind, static_cast<quint32>(start), static_cast<quint32>(end)});
}

void Parser::addGap(Token::Kind kind, qsizetype start, qsizetype end)
{
    if (start < end)
        m_gaps.push_back({kind, static_cast<quint32>(start), static_cast<quint32>(end)});
}

/// Tokens of the pieces and of what stands between them, in the order of the file.
void Parser::addInstructionTokens()
{
    qsizetype span = 0;
    qsizetype gap = 0;
    qsizetype piece = -1;
    for (const LogicalLine::Piece &source : m_logical.pieces()) {
        addPieceTokens(source, m_logical.pieceEnd(++piece), span);
        for (; gap < m_gapEnds[piece]; ++gap)
            m_result.tokens.append(m_gaps[gap]);
    }
}

void Parser::addPieceTokens(const LogicalLine::Piece &piece, qsizetype logicalEnd, qsizetype &span)
{
    const qsizetype shift = piece.source.start - piece.logicalStart;
    qsizetype at = piece.logicalStart;
    while (at < logicalEnd) {
        while (span < m_spans.size() && m_spans[span].end <= at)
            ++span;
        const bool hasSpan = span < m_spans.size() && m_spans[span].start < logicalEnd;
        const qsizetype start = hasSpan ? std::max(at, m_spans[span].start) : logicalEnd;
        addSpaceOrWords(at + shift, start + shift);
        if (!hasSpan)
            return;
        at = std::min(m_spans[span].end, logicalEnd);
        addToken(m_spans[span].kind, start + shift, at + shift);
    }
}

/// What no part covers: white space, and between strings in JSON form also brackets and commas.
void Parser::addSpaceOrWords(qsizetype start, qsizetype end)
{
    while (start < end) {
        qsizetype at = spaceEndIn(start, end);
        addToken(Token::Kind::Whitespace, start, at);
        start = at;
        while (at < end && whitespaceLength(m_text, at) == 0)
            ++at;
        addToken(Token::Kind::Word, start, at);
        start = at;
    }
}

qsizetype Parser::spaceEndIn(qsizetype start, qsizetype end) const
{
    while (start < end) {
        const qsizetype space = whitespaceLength(m_text, start);
        if (space == 0)
            return start;
        start += space;
    }
    return end;
}

void Parser::report(TextRange range, Severity severity, const QString &message)
{
    m_result.diagnostics.append({range, severity, Layer::Syntax, message});
}

} // namespace

ParsedText parsedText(const QByteArray &text)
{
    return Parser(text).run();
}

} // namespace Stagecraft::Dockerfile

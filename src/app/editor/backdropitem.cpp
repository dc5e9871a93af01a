// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/backdropitem.h"

#include "app/editor/stagehint.h"
#include "assist/pairs.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Stagecraft::App {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal hintGap = 16;
constexpr qreal foldGap = 8;
constexpr qreal foldPadding = 6;
constexpr qreal waveHeight = 2.5;
constexpr qreal waveStep = 2;
constexpr qreal waveBottom = 2; // above the bottom of the line
constexpr int indentationStep = 4; // columns; a tab goes as far

/// By how many columns a line is indented; 0 for one that is empty.
int indentationOf(QStringView line)
{
    int columns = 0;
    for (const QChar character : line) {
        if (character == u'\t')
            columns += indentationStep - columns % indentationStep;
        else if (character == u' ')
            ++columns;
        else
            return columns;
    }
    return 0;
}

} // namespace

void BackdropItem::setFinder(Finder *finder)
{
    if (finder == m_finder)
        return;
    if (m_finder)
        m_finder->disconnect(this);
    m_finder = finder;
    if (finder)
        connect(finder, &Finder::matchesChanged, this, &LineItem::look);
    Q_EMIT finderChanged();
    look();
}

void BackdropItem::setSymbols(SymbolController *symbols)
{
    if (symbols == m_symbols)
        return;
    if (m_symbols)
        m_symbols->disconnect(this);
    m_symbols = symbols;
    if (symbols)
        connect(symbols, &SymbolController::changed, this, &LineItem::look);
    Q_EMIT symbolsChanged();
    look();
}

void BackdropItem::setContentX(qreal contentX)
{
    m_contentX = contentX;
    Q_EMIT contentXChanged();
    look();
}

void BackdropItem::setTextLeft(qreal textLeft)
{
    m_textLeft = textLeft;
    Q_EMIT textLeftChanged();
    look();
}

void BackdropItem::setSpaceWidth(qreal width)
{
    m_spaceWidth = width;
    Q_EMIT spaceWidthChanged();
    look();
}

void BackdropItem::setFlashOpacity(qreal opacity)
{
    m_flashOpacity = opacity;
    Q_EMIT flashOpacityChanged();
    look();
}

void BackdropItem::setFlashedLines(int first, int last)
{
    m_flashed = {first, last};
    look();
}

void BackdropItem::paintLines(QPainter &painter, Lines visible)
{
    paintSeparators(painter, visible);
    paintFlash(painter, visible);
    paintPair(painter, visible);
    paintMatches(painter, visible);
    paintOccurrences(painter, visible);
    paintProblems(painter, visible);
    paintIndentation(painter, visible);
    paintSpaces(painter, visible);
    paintFolds(painter, visible);
    paintHints(painter, visible);
}

void BackdropItem::paintFlash(QPainter &painter, Lines visible) const
{
    const int first = std::max(m_flashed.first, visible.first);
    const int last = std::min(m_flashed.last, visible.last);
    if (first > last || m_flashOpacity <= 0)
        return;
    painter.setOpacity(m_flashOpacity);
    painter.fillRect(QRectF(0, lineTop(first), width(), lineTop(last + 1) - lineTop(first)), colors().flash);
    painter.setOpacity(1);
}

void BackdropItem::paintMatches(QPainter &painter, Lines visible) const
{
    if (!m_finder || visible.first > visible.last)
        return;
    const int from = editor()->text()->findBlockByNumber(visible.first - 1).position();
    const QTextBlock last = editor()->text()->findBlockByNumber(visible.last - 1);
    const QList<Finder::Match> &matches = m_finder->matches();
    auto match = std::ranges::lower_bound(matches, from, {}, &Finder::Match::start);
    for (; match != matches.cend() && match->start < last.position() + last.length(); ++match) {
        if (isHidden(match->start))
            continue;
        QPainterPath path;
        const QList<QRectF> rects = rectsOf(match->start, match->start + match->length);
        for (const QRectF &rect : rects)
            path.addRoundedRect(rect.adjusted(-1, 2, 1, -2), 3, 3);
        painter.fillPath(path, colors().match);
    }
}

/// Above a stage with the comments that belong to it.
void BackdropItem::paintSeparators(QPainter &painter, Lines visible) const
{
    const Dockerfile::SyntaxTree &tree = editor()->session()->graphTree();
    painter.setPen(QPen(colors().separator, 1));
    for (const Dockerfile::Stage &stage : editor()->session()->graph().stages()) {
        const TextRange comments = tree.instructions().at(stage.firstInstruction).leadingCommentRange;
        const int first = comments.isEmpty() ? stage.line : tree.lines().lineAt(comments.start);
        const int line = editor()->places().currentLine(first);
        if (first == 1 || line < visible.first || line > visible.last || editor()->folds().isHidden(line))
            continue;
        const qreal y = std::round(lineTop(line)) + 0.5;
        painter.drawLine(QPointF(m_textLeft, y), QPointF(width(), y));
    }
}

void BackdropItem::paintPair(QPainter &painter, Lines visible) const
{
    if (!editor()->isActive())
        return;
    const auto pair = Assist::pairAt(editor()->session()->document()->tree(), editor()->cursorOffset());
    if (!pair)
        return;
    for (const qsizetype offset : {pair->opening, pair->closing}) {
        const qsizetype start = editor()->shown().fromByteOffset(offset);
        const int line = editor()->text()->findBlock(static_cast<int>(start)).blockNumber() + 1;
        if (line < visible.first || line > visible.last || editor()->folds().isHidden(line))
            continue;
        const QList<QRectF> rects = rectsOf(start, start + 1);
        for (const QRectF &rect : rects)
            painter.fillRect(rect.adjusted(0, 2, 0, -2), colors().match);
    }
}

void BackdropItem::paintOccurrences(QPainter &painter, Lines visible) const
{
    const Document::ViewText &shown = editor()->shown();
    const QList<TextRange> ranges = m_symbols ? m_symbols->occurrences() : QList<TextRange>();
    for (const TextRange range : ranges) {
        const qsizetype start = shown.fromByteOffset(range.start);
        const int line = editor()->text()->findBlock(static_cast<int>(start)).blockNumber() + 1;
        if (line < visible.first || line > visible.last || editor()->folds().isHidden(line))
            continue;
        painter.setPen(QPen(colors().occurrence, 1));
        const QList<QRectF> rects = rectsOf(start, shown.fromByteOffset(range.end));
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(rect.adjusted(-1.5, 2.5, 1.5, -2.5), 3, 3);
    }
}

void BackdropItem::paintProblems(QPainter &painter, Lines visible) const
{
    const Document::ViewText &shown = editor()->shown();
    const Problems problems = editor()->problems();
    for (const Problem &problem : problems) {
        const int line = editor()->places().currentLine(problem.line);
        if (line < visible.first || line > visible.last || editor()->folds().isHidden(line))
            continue;
        const TextRange range = editor()->places().current(problem.range);
        const QList<QRectF> rects = rectsOf(shown.fromByteOffset(range.start), shown.fromByteOffset(range.end));
        for (const QRectF &rect : rects)
            paintWave(painter, rect, problem.severity);
    }
}

void BackdropItem::paintWave(QPainter &painter, const QRectF &under, Severity severity) const
{
    const qreal bottom = under.bottom() - waveBottom;
    QPainterPath path(QPointF(under.left(), bottom));
    bool isUp = true;
    for (qreal x = under.left() + waveStep; x <= std::max(under.right(), under.left() + 4 * waveStep); x += waveStep) {
        path.lineTo(x, isUp ? bottom - waveHeight : bottom);
        isUp = !isUp;
    }
    painter.setPen(QPen(severityColor(severity), 1.2));
    painter.drawPath(path);
}

void BackdropItem::paintHints(QPainter &painter, Lines visible) const
{
    const DocumentSession &session = *editor()->session();
    painter.setPen(colors().hint);
    for (const Dockerfile::Stage &stage : session.graph().stages()) {
        const int line = editor()->places().currentLine(stage.line);
        if (line < visible.first || line > visible.last || editor()->folds().isHidden(line))
            continue;
        const QPointF end = endOf(line);
        const QRectF box(end.x() + hintGap, end.y(), 400, lineHeight());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, stageHint(session, stage.index));
    }
}

/// Thin lines at the steps a line is indented by.
void BackdropItem::paintIndentation(QPainter &painter, Lines visible) const
{
    const EditorFolds &folds = editor()->folds();
    painter.setPen(QPen(colors().separator, 1));
    for (int line = visible.first; editor()->showsIndentation() && line <= visible.last; ++line) {
        const QTextBlock block = editor()->text()->findBlockByNumber(line - 1);
        const int columns = folds.isHidden(line) ? 0 : indentationOf(block.text());
        const qreal bottom = lineTop(line) + folds.rowsOf(line) * lineHeight();
        for (int column = 0; column < columns; column += indentationStep) {
            // Half a pixel into the space, where nothing is written.
            const qreal x = std::round(m_textLeft - m_contentX + column * m_spaceWidth) + 0.5;
            painter.drawLine(QPointF(x, lineTop(line)), QPointF(x, bottom));
        }
    }
}

/// A dot for a space, an arrow for a tab.
void BackdropItem::paintSpaces(QPainter &painter, Lines visible) const
{
    painter.setPen(colors().hint);
    for (int line = visible.first; editor()->showsSpaces() && line <= visible.last; ++line) {
        if (!editor()->folds().isHidden(line))
            paintSpacesOf(painter, line);
    }
}

void BackdropItem::paintSpacesOf(QPainter &painter, int line) const
{
    const QTextBlock block = editor()->text()->findBlockByNumber(line - 1);
    const QString text = block.text();
    for (qsizetype column = 0; column < text.size(); ++column) {
        const bool isTab = text.at(column) == u'\t';
        if (!isTab && text.at(column) != u' ')
            continue;
        const QRectF box = rectsOf(block.position() + column, block.position() + column + 1).constFirst();
        if (isTab)
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, u"→"_s);
        else
            painter.drawText(box, Qt::AlignCenter, u"·"_s);
    }
}

/// Behind a line that others are folded into: how many there are.
void BackdropItem::paintFolds(QPainter &painter, Lines visible)
{
    m_foldMarks.clear();
    const EditorFolds &folds = editor()->folds();
    for (int line = visible.first; folds.hasClosed() && line <= visible.last; ++line) {
        if (!folds.isClosed(line) || folds.isHidden(line))
            continue;
        const QString text = u"\u22ef %1"_s.arg(folds.lineAtRow(folds.rowOf(line) + folds.rowsOf(line)) - line - 1);
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2 * foldPadding;
        const QPointF end = endOf(line);
        const QRectF box(end.x() + foldGap, end.y() + 3, width, lineHeight() - 6);
        painter.setPen(QPen(colors().hint, 1));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.drawText(box, Qt::AlignCenter, text);
        m_foldMarks.append({line, box});
    }
}

int BackdropItem::foldMarkAt(qreal x, qreal y) const
{
    const auto found =
        std::ranges::find_if(m_foldMarks, [x, y](const FoldMark &mark) { return mark.box.contains(x, y); });
    return found == m_foldMarks.cend() ? 0 : found->line;
}

QList<QRectF> BackdropItem::rectsOf(qsizetype start, qsizetype end) const
{
    const QTextBlock block = editor()->text()->findBlock(static_cast<int>(start));
    const int columns = block.length() - 1;
    const int from = std::min(static_cast<int>(start) - block.position(), columns);
    const int until = std::clamp(static_cast<int>(end) - block.position(), from, columns);
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return {QRectF(placeOf(block, from), QSizeF(0, lineHeight()))};
    QList<QRectF> rects;
    const int last = rowWithin(block, until);
    for (int row = rowWithin(block, from); row <= last; ++row) {
        const QTextLine line = layout->lineAt(row);
        const qreal left = line.cursorToX(std::max(from, line.textStart()));
        const qreal right = line.cursorToX(std::min(until, line.textStart() + line.textLength()));
        // Written from the right, the end stands left of the start.
        rects.append({m_textLeft - m_contentX + std::min(left, right),
                      lineTop(block.blockNumber() + 1) + row * lineHeight(), std::abs(right - left), lineHeight()});
    }
    return rects;
}

bool BackdropItem::isHidden(int position) const
{
    return editor()->folds().isHidden(editor()->text()->findBlock(position).blockNumber() + 1);
}

/// Where the text of a line ends, and what stands behind it already: the top there.
QPointF BackdropItem::endOf(int line) const
{
    const QTextBlock block = editor()->text()->findBlockByNumber(line - 1);
    const QPointF end = placeOf(block, block.length() - 1);
    const auto mark = std::ranges::find(m_foldMarks, line, &FoldMark::line);
    return mark == m_foldMarks.cend() ? end : QPointF(mark->box.right(), end.y());
}

/// In which row of its line a column stands, from 0.
int BackdropItem::rowWithin(const QTextBlock &block, int column)
{
    const QTextLayout *layout = block.layout();
    const QTextLine line = layout ? layout->lineForTextPosition(column) : QTextLine();
    return line.isValid() ? line.lineNumber() : 0;
}

QPointF BackdropItem::placeOf(const QTextBlock &block, int column) const
{
    const QTextLayout *layout = block.layout();
    const int row = rowWithin(block, column);
    const bool isLaidOut = layout && row < layout->lineCount();
    const qreal x = isLaidOut ? layout->lineAt(row).cursorToX(column) : 0;
    return {m_textLeft - m_contentX + x, lineTop(block.blockNumber() + 1) + row * lineHeight()};
}

} // namespace Stagecraft::App

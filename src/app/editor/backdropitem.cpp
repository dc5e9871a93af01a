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

} // namespace

void BackdropItem::setFinder(Finder *finder)
{
    if (finder == m_finder)
        return;
    if (m_finder)
        m_finder->disconnect(this);
    m_finder = finder;
    if (finder)
        connect(finder, &Finder::matchesChanged, this, [this] { update(); });
    Q_EMIT finderChanged();
    update();
}

void BackdropItem::setSymbols(SymbolController *symbols)
{
    if (symbols == m_symbols)
        return;
    if (m_symbols)
        m_symbols->disconnect(this);
    m_symbols = symbols;
    if (symbols)
        connect(symbols, &SymbolController::changed, this, [this] { update(); });
    Q_EMIT symbolsChanged();
    update();
}

void BackdropItem::setContentX(qreal contentX)
{
    m_contentX = contentX;
    Q_EMIT contentXChanged();
    update();
}

void BackdropItem::setTextLeft(qreal textLeft)
{
    m_textLeft = textLeft;
    Q_EMIT textLeftChanged();
    update();
}

void BackdropItem::setFlashOpacity(qreal opacity)
{
    m_flashOpacity = opacity;
    Q_EMIT flashOpacityChanged();
    update();
}

void BackdropItem::setFlashedLines(int first, int last)
{
    m_flashed = {first, last};
    update();
}

void BackdropItem::paintLines(QPainter &painter, Lines visible)
{
    paintSeparators(painter, visible);
    paintFlash(painter, visible);
    paintPair(painter, visible);
    paintMatches(painter, visible);
    paintOccurrences(painter, visible);
    paintProblems(painter, visible);
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
        path.addRoundedRect(rectOf(match->start, match->start + match->length).adjusted(-1, 2, 1, -2), 3, 3);
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
        if (line >= visible.first && line <= visible.last && !editor()->folds().isHidden(line))
            painter.fillRect(rectOf(start, start + 1).adjusted(0, 2, 0, -2), colors().match);
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
        const QRectF place = rectOf(start, shown.fromByteOffset(range.end)).adjusted(-1.5, 2.5, 1.5, -2.5);
        painter.setPen(QPen(colors().occurrence, 1));
        painter.drawRoundedRect(place, 3, 3);
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
        paintWave(painter, rectOf(shown.fromByteOffset(range.start), shown.fromByteOffset(range.end)),
                  problem.severity);
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
        const QRectF box(endOf(line) + hintGap, lineTop(line), 400, lineHeight());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, stageHint(session, stage.index));
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
        const qreal left = xOf(block, column);
        const QRectF box(left, lineTop(line), xOf(block, column + 1) - left, lineHeight());
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
        const QString text = u"\u22ef %1"_s.arg(folds.lineAtRow(folds.rowOf(line) + 1) - line - 1);
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2 * foldPadding;
        const QRectF box(endOf(line) + foldGap, lineTop(line) + 3, width, lineHeight() - 6);
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

QRectF BackdropItem::rectOf(qsizetype start, qsizetype end) const
{
    const QTextBlock block = editor()->text()->findBlock(static_cast<int>(start));
    const qsizetype columns = block.length() - 1;
    const qreal left = xOf(block, std::min(start - block.position(), columns));
    const qreal right = xOf(block, std::min(end - block.position(), columns));
    return {left, lineTop(block.blockNumber() + 1), right - left, lineHeight()};
}

bool BackdropItem::isHidden(int position) const
{
    return editor()->folds().isHidden(editor()->text()->findBlock(position).blockNumber() + 1);
}

/// Where the text of a line ends, and what stands behind it already.
qreal BackdropItem::endOf(int line) const
{
    const QTextBlock block = editor()->text()->findBlockByNumber(line - 1);
    const auto mark = std::ranges::find(m_foldMarks, line, &FoldMark::line);
    return mark == m_foldMarks.cend() ? xOf(block, block.length() - 1) : mark->box.right();
}

qreal BackdropItem::xOf(const QTextBlock &block, qsizetype column) const
{
    const QTextLayout *layout = block.layout();
    const bool isLaidOut = layout && layout->lineCount() > 0;
    return m_textLeft - m_contentX + (isLaidOut ? layout->lineAt(0).cursorToX(static_cast<int>(column)) : 0);
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/gutteritem.h"

#include <QFontMetricsF>
#include <QMap>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Stagecraft::App {

namespace {

constexpr qreal markLeft = 5;
constexpr qreal markSize = 9;
constexpr qreal numbersLeft = 16;
constexpr qreal stripWidth = 3;
constexpr qreal stripGap = 10; // between numbers and strip
constexpr qreal foldWidth = 18; // between strip and text
constexpr qreal chevronSize = 3.5;

/// A form for each severity: colour alone is not enough.
QPainterPath markPath(Severity severity, const QRectF &box)
{
    QPainterPath path;
    if (severity == Severity::Warning) {
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        path.closeSubpath();
    } else if (severity == Severity::Error) {
        path.addEllipse(box);
        path.addRect(QRectF(box.left() + 2, box.center().y() - 1, box.width() - 4, 2));
    } else {
        const QPointF center = box.center();
        path.moveTo(center.x(), box.top());
        path.lineTo(box.right(), center.y());
        path.lineTo(center.x(), box.bottom());
        path.lineTo(box.left(), center.y());
        path.closeSubpath();
    }
    return path;
}

/// Downwards where the lines below are seen, to the right where they are folded away.
QPainterPath chevronPath(QPointF center, bool isClosed)
{
    const QPointF along = isClosed ? QPointF(0, chevronSize) : QPointF(chevronSize, 0);
    const QPointF ahead = isClosed ? QPointF(chevronSize / 2, 0) : QPointF(0, chevronSize / 2);
    QPainterPath path(center - along - ahead);
    path.lineTo(center + ahead);
    path.lineTo(center + along - ahead);
    return path;
}

} // namespace

int GutterItem::lineAt(qreal y) const
{
    if (!editor() || editor()->lineHeight() <= 0)
        return 0;
    const int row = static_cast<int>(std::floor((y + contentY() - textTop()) / lineHeight()));
    return row >= 0 && row < editor()->rowCount() ? editor()->folds().lineAtRow(row) : 0;
}

int GutterItem::foldAt(qreal x, qreal y) const
{
    const int line = x >= m_gutterWidth - foldWidth - stripWidth ? lineAt(y) : 0;
    return line > 0 && editor()->folds().foldAt(line) ? line : 0;
}

void GutterItem::setShowsFolds(bool showsFolds)
{
    if (showsFolds == m_showsFolds)
        return;
    m_showsFolds = showsFolds;
    Q_EMIT showsFoldsChanged();
    look();
}

void GutterItem::followEditor()
{
    const int lineCount = editor() ? editor()->lineCount() : 1;
    const auto digits = std::max<qsizetype>(QString::number(lineCount).size(), 2);
    const qreal numbers = QFontMetricsF(font()).horizontalAdvance(QString(digits, u'0'));
    const qreal width = std::ceil(numbersLeft + numbers + stripGap + stripWidth + foldWidth);
    if (width == m_gutterWidth)
        return;
    m_gutterWidth = width;
    Q_EMIT gutterWidthChanged();
}

void GutterItem::paintLines(QPainter &painter, Lines visible)
{
    paintStages(painter, visible);
    paintNumbers(painter, visible);
    paintFolds(painter, visible);
    paintMarks(painter, visible);
}

void GutterItem::paintNumbers(QPainter &painter, Lines visible) const
{
    const qreal right = m_gutterWidth - foldWidth - stripWidth - stripGap;
    const int currentLine = editor()->cursorLine();
    for (int line = visible.first; line <= visible.last; ++line) {
        if (editor()->folds().isHidden(line))
            continue;
        painter.setPen(line == currentLine ? colors().currentLineNumber : colors().lineNumber);
        const QRectF box(0, lineTop(line), right, lineHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

void GutterItem::paintStages(QPainter &painter, Lines visible) const
{
    const qreal left = m_gutterWidth - foldWidth - stripWidth;
    for (const Dockerfile::Stage &stage : editor()->session()->graph().stages()) {
        const int first = std::max(editor()->places().currentLine(stage.line), visible.first);
        const int last = std::min(editor()->places().currentLine(stage.endLine), visible.last);
        if (first <= last)
            painter.fillRect(QRectF(left, lineTop(first), stripWidth, lineTop(last + 1) - lineTop(first)),
                             stageColor(stage.index));
    }
}

void GutterItem::paintFolds(QPainter &painter, Lines visible) const
{
    const EditorFolds &folds = editor()->folds();
    for (const Assist::Fold &fold : folds.all()) {
        const int line = fold.firstLine;
        if (line < visible.first || line > visible.last || folds.isHidden(line))
            continue;
        const bool isClosed = folds.isClosed(line);
        if (!isClosed && !m_showsFolds)
            continue;
        const QPointF center(m_gutterWidth - foldWidth / 2, lineTop(line) + lineHeight() / 2);
        painter.setPen(QPen(isClosed ? colors().currentLineNumber : colors().lineNumber, 1.4, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(chevronPath(center, isClosed));
    }
}

QColor GutterItem::stageColor(int stage) const
{
    const Graph::StageGraph &graph = editor()->session()->graph();
    if (!graph.reachable.value(stage, true))
        return colors().unneeded;
    if (stage == graph.target || colors().stages.isEmpty())
        return colors().target;
    return colors().stages.at(stage % colors().stages.size());
}

void GutterItem::paintMarks(QPainter &painter, Lines visible) const
{
    QMap<int, Severity> worst;
    const Problems problems = editor()->problems();
    for (const Problem &problem : problems) {
        const int line = editor()->places().currentLine(problem.line);
        if (line >= visible.first && line <= visible.last)
            worst[line] = std::min(worst.value(line, Severity::Hint), problem.severity);
    }
    const QList<int> failed = editor()->failedLines();
    for (const int line : failed) {
        if (line >= visible.first && line <= visible.last)
            worst[line] = Severity::Error;
    }
    for (auto mark = worst.cbegin(); mark != worst.cend(); ++mark)
        paintMark(painter, mark.key(), mark.value());
}

void GutterItem::paintMark(QPainter &painter, int line, Severity severity) const
{
    const QRectF box(markLeft, lineTop(line) + (lineHeight() - markSize) / 2, markSize, markSize);
    painter.fillPath(markPath(severity, box), severityColor(severity));
}

} // namespace Stagecraft::App

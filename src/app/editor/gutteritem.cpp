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
constexpr qreal stripGap = 12; // between numbers and strip, and strip and text

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

} // namespace

int GutterItem::lineAt(qreal y) const
{
    if (!editor() || editor()->lineHeight() <= 0)
        return 0;
    const int line = static_cast<int>(std::floor((y + contentY() - textTop()) / lineHeight())) + 1;
    return line >= 1 && line <= editor()->lineCount() ? line : 0;
}

void GutterItem::followEditor()
{
    const int lineCount = editor() ? editor()->lineCount() : 1;
    const auto digits = std::max<qsizetype>(QString::number(lineCount).size(), 2);
    const qreal numbers = QFontMetricsF(font()).horizontalAdvance(QString(digits, u'0'));
    const qreal width = std::ceil(numbersLeft + numbers + stripGap + stripWidth + stripGap);
    if (width == m_gutterWidth)
        return;
    m_gutterWidth = width;
    Q_EMIT gutterWidthChanged();
}

void GutterItem::paintLines(QPainter &painter, Lines visible)
{
    paintStages(painter, visible);
    paintNumbers(painter, visible);
    paintMarks(painter, visible);
}

void GutterItem::paintNumbers(QPainter &painter, Lines visible) const
{
    const qreal right = m_gutterWidth - stripWidth - 2 * stripGap;
    const int currentLine = editor()->cursorLine();
    for (int line = visible.first; line <= visible.last; ++line) {
        painter.setPen(line == currentLine ? colors().currentLineNumber : colors().lineNumber);
        const QRectF box(0, lineTop(line), right, lineHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
    }
}

void GutterItem::paintStages(QPainter &painter, Lines visible) const
{
    const qreal left = m_gutterWidth - stripWidth - stripGap;
    for (const Dockerfile::Stage &stage : editor()->session()->graph().stages()) {
        const int first = std::max(editor()->places().currentLine(stage.line), visible.first);
        const int last = std::min(editor()->places().currentLine(stage.endLine), visible.last);
        if (first <= last)
            painter.fillRect(QRectF(left, lineTop(first), stripWidth, lineTop(last + 1) - lineTop(first)),
                             stageColor(stage.index));
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
    for (auto mark = worst.cbegin(); mark != worst.cend(); ++mark)
        paintMark(painter, mark.key(), mark.value());
}

void GutterItem::paintMark(QPainter &painter, int line, Severity severity) const
{
    const QRectF box(markLeft, lineTop(line) + (lineHeight() - markSize) / 2, markSize, markSize);
    painter.fillPath(markPath(severity, box), severityColor(severity));
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace Stagecraft::Picture {

/// A filled rectangle with a border.
struct Box
{
    QRectF rect;
    qreal radius = 0;
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
    bool dashed = false;
};

/// A line with dashes in multiples of its width; none for a solid one. Closed shapes may be filled.
struct Line
{
    QPainterPath path;
    QColor colour;
    qreal width = 1.5;
    QList<qreal> dashes;
    QColor fill; ///< Invalid for none.
};

/// One line of text that fits its rectangle: shortened already, control characters visible.
struct Label
{
    QRectF rect;
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/*!
    A graph as shapes, in the order in which they are painted: edges, boxes,
    labels. Units are CSS pixels, the origin is the top left corner.
*/
struct DisplayList
{
    QSizeF size;
    QColor background;
    QList<Line> lines;
    QList<Box> boxes;
    QList<Label> labels;
};

/*!
    The picture of \a graph with a legend of the kinds of edges it has.

    \a positions are the top left corners of the nodes of drawingOf(graph); left
    out, or not as many, they are laid out. Needs a QGuiApplication, for fonts.
*/
[[nodiscard]] DisplayList displayListOf(const Graph::StageGraph &graph, const QList<QPointF> &positions = {});

} // namespace Stagecraft::Picture

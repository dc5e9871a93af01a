// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/edgeshape.h"
#include "picture/graphscene.h"
#include "picture/palette.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>

namespace Stagecraft::Picture {

/// A rectangle with a border inside of it. An invalid colour is none.
struct Box
{
    QRectF rect;
    qreal radius = 0;
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
    bool dashed = false;
};

/// An edge.
struct Line
{
    EdgeShape shape;
    QColor color;
};

/// One line of text that fits its rectangle: shortened already, control characters visible.
struct Label
{
    QRectF rect;
    QPointF origin; ///< Where its base line begins.
    QString text;
    QFont font;
    QColor color;
};

/// One of the program's icons, :/icons/NAME.svg; left out in a program without them.
struct Icon
{
    QRectF rect;
    QString name;
    QColor color;
};

using Item = std::variant<Box, Line, Label, Icon>;

/*!
    A graph as shapes, in the order in which they are painted. Units are CSS
    pixels, the origin is the top left corner.
*/
struct DisplayList
{
    QSizeF size;
    QColor background;
    QList<Item> items;
};

/// The picture of \a scene with its title and a legend of the kinds of edges it has. Needs a QGuiApplication, for fonts.
[[nodiscard]] DisplayList displayListOf(const GraphScene &scene, Appearance appearance = Appearance::Light);

} // namespace Stagecraft::Picture

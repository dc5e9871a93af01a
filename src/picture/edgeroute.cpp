// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgeroute.h"

#include <algorithm>

namespace Stagecraft::Picture {

namespace {

// Above this much room between two boxes an edge goes straight down.
constexpr qreal verticalRoom = 16;
// Edges that go on to an instruction leave a foot here, beside the FROM in its middle.
constexpr qreal footAnchor = 20;

constexpr EdgeTangents downwards{Qt::Vertical, Qt::Vertical};

bool isBelow(const QRectF &lower, const QRectF &upper)
{
    const qreal shared = std::min(lower.right(), upper.right()) - std::max(lower.left(), upper.left());
    return lower.top() - upper.bottom() > verticalRoom && shared > std::min(lower.width(), upper.width()) / 2;
}

QPointF foot(const QRectF &rect)
{
    return {rect.center().x(), rect.bottom()};
}

QPointF head(const QRectF &rect)
{
    return {rect.center().x(), rect.top()};
}

QPointF leftSide(const EdgeTerminal &terminal)
{
    return {terminal.rect.left(), terminal.rect.top() + terminal.anchor};
}

QPointF rightSide(const EdgeTerminal &terminal)
{
    return {terminal.rect.right(), terminal.rect.top() + terminal.anchor};
}

/// From a foot to an instruction: to the side of it that is nearer.
EdgeRoute routeToInstruction(const EdgeTerminal &source, const EdgeTerminal &sink)
{
    const bool isFromRight = source.rect.center().x() > sink.rect.center().x();
    const QPointF start = isFromRight ? source.rect.bottomRight() - QPointF(footAnchor, 0)
                                      : source.rect.bottomLeft() + QPointF(footAnchor, 0);
    return {start, isFromRight ? rightSide(sink) : leftSide(sink), {Qt::Vertical, Qt::Horizontal, isFromRight}, {}};
}

} // namespace

EdgeRoute routeBetween(const EdgeTerminal &source, const EdgeTerminal &sink, Graph::Edge::Kind kind,
                       Graph::LayoutDirection direction)
{
    const bool isBase = kind == Graph::Edge::Kind::Base;
    if (direction == Graph::LayoutDirection::TopToBottom && !isBase)
        return routeToInstruction(source, sink);
    if (direction == Graph::LayoutDirection::TopToBottom || (isBase && isBelow(sink.rect, source.rect)))
        return {foot(source.rect), head(sink.rect), downwards, {}};
    return {rightSide(source), leftSide(sink), {}, {}};
}

} // namespace Stagecraft::Picture

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/edgepath.h"

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>

/// How values are written in SVG.
namespace Stagecraft::Picture {

/// With at most two decimals, and no more than it takes.
[[nodiscard]] QByteArray digits(qreal value);
/// An attribute with a space before it.
[[nodiscard]] QByteArray number(const char *attribute, qreal value);
/// The attributes of a colour for \a attribute ("fill" or "stroke"); "none" for an invalid one.
[[nodiscard]] QByteArray paint(const QByteArray &attribute, const QColor &color);
/// Path data.
[[nodiscard]] QByteArray pathOf(const Polyline &points);
[[nodiscard]] QByteArray pathOf(const QPainterPath &path);
/// \a text as the content of an element. What XML cannot hold is replaced.
[[nodiscard]] QByteArray escaped(const QString &text);

} // namespace Stagecraft::Picture

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace Stagecraft::Picture {

/// A font with its measures, so that they are looked up once a picture.
struct Face
{
    explicit Face(const QFont &described)
        : font(described)
        , metrics(described)
    { }

    /// In whole pixels, so that a text fits where it has just its width.
    [[nodiscard]] qreal width(const QString &text) const { return std::ceil(metrics.horizontalAdvance(text)); }

    QFont font;
    QFontMetricsF metrics;
};

/// The fonts of a graph: those of the canvas, by the names that Theme.qml gives them. Needs a QGuiApplication.
struct Fonts
{
    Fonts();

    Face heading; ///< Of the picture's title.
    Face name; ///< Of a stage.
    Face text;
    Face secondary;
    Face strongSecondary;
    Face badge;
    Face caption; ///< On edges.
    Face code;
};

} // namespace Stagecraft::Picture

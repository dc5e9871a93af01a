// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

#include <array>

namespace Stagecraft::Picture {

enum class Appearance { Light, Dark };

/// The colours of a graph: those of the canvas, by the names that Theme.qml gives them.
struct Palette
{
    QColor canvas;
    QColor surface;
    QColor raised;
    QColor border;
    QColor text;
    QColor muted;
    QColor faint;
    QColor accent;
    QColor selection;
    QColor done;
    QColor cached;
    QColor target;
    QColor failed;
    QColor keyword;
    QColor shadow;
    QColor line;
    std::array<QColor, 8> stageColors;

    /// The colour of a stage by its index; the target has its own.
    [[nodiscard]] QColor stageColor(int index, bool isTarget) const;
};

[[nodiscard]] const Palette &paletteOf(Appearance appearance);

/// \a color as thin as \a opacity, 0 to 1.
[[nodiscard]] QColor withAlpha(QColor color, qreal opacity);

/// What \a color, as thin as \a opacity, looks like on \a ground; not transparent.
[[nodiscard]] QColor mixed(const QColor &color, const QColor &ground, qreal opacity);

} // namespace Stagecraft::Picture

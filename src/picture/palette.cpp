// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/palette.h"

#include <algorithm>

namespace Stagecraft::Picture {

namespace {

constexpr QColor rgb(int value)
{
    return {(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff};
}

constexpr QColor rgb(int value, int alpha)
{
    return {(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff, alpha};
}

constexpr Palette light{
    .canvas = rgb(0xf7f8fa),
    .surface = rgb(0xffffff),
    .raised = rgb(0xffffff),
    .border = rgb(0xd9dee5),
    .text = rgb(0x1b2129),
    .muted = rgb(0x586273),
    .faint = rgb(0x8b95a3),
    .accent = rgb(0x1f6feb),
    .selection = rgb(0x1f6feb, 23),
    .done = rgb(0x167a56),
    .cached = rgb(0x7453d6),
    .target = rgb(0x9a640b),
    .failed = rgb(0xcf3b30),
    .keyword = rgb(0x0d8296),
    .shadow = rgb(0x1b2129, 0x1a),
    .line = rgb(0x586273),
    .stageColors = {rgb(0x1f6feb), rgb(0x7453d6), rgb(0x0d8296), rgb(0x167a56), rgb(0xb83280), rgb(0xa8501c),
                    rgb(0x567a0d), rgb(0x4a67a1)},
};

constexpr Palette dark{
    .canvas = rgb(0x14181d),
    .surface = rgb(0x181c22),
    .raised = rgb(0x1e232b),
    .border = rgb(0x2a313b),
    .text = rgb(0xe6e9ee),
    .muted = rgb(0x98a2b1),
    .faint = rgb(0x65707f),
    .accent = rgb(0x4c8dff),
    .selection = rgb(0x4c8dff, 33),
    .done = rgb(0x3fb68b),
    .cached = rgb(0xa58bff),
    .target = rgb(0xe8a33d),
    .failed = rgb(0xf0645a),
    .keyword = rgb(0x39b6c8),
    .shadow = rgb(0x000000, 0x60),
    .line = rgb(0x98a2b1),
    .stageColors = {rgb(0x4c8dff), rgb(0xa58bff), rgb(0x39b6c8), rgb(0x3fb68b), rgb(0xe77fb3), rgb(0xd98a4e),
                    rgb(0x8fb339), rgb(0x7f9bd1)},
};

} // namespace

QColor Palette::stageColor(int index, bool isTarget) const
{
    return isTarget ? target : stageColors.at(static_cast<size_t>(std::max(0, index)) % stageColors.size());
}

const Palette &paletteOf(Appearance appearance)
{
    return appearance == Appearance::Dark ? dark : light;
}

QColor withAlpha(QColor color, qreal opacity)
{
    color.setAlphaF(color.alphaF() * static_cast<float>(opacity));
    return color;
}

QColor mixed(const QColor &color, const QColor &ground, qreal opacity)
{
    const qreal share = opacity * color.alphaF();
    const auto channel = [share](int own, int below) { return qRound(own * share + below * (1 - share)); };
    return {channel(color.red(), ground.red()), channel(color.green(), ground.green()),
            channel(color.blue(), ground.blue())};
}

} // namespace Stagecraft::Picture

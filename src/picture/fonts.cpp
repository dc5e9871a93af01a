// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/fonts.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

QFont interfaceFont(int pixelSize, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies(QStringList{u"Inter"_s} + QGuiApplication::font().families());
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

/// Figures are of one width, so that they stand below each other.
QFont figures(QFont font)
{
    font.setFeature("tnum", 1);
    return font;
}

QFont codeFont(int pixelSize)
{
    QFont font;
    font.setFamilies({u"JetBrains Mono"_s, u"Cascadia Mono"_s, u"SF Mono"_s, u"Menlo"_s, u"Consolas"_s,
                      u"DejaVu Sans Mono"_s, u"monospace"_s});
    font.setPixelSize(pixelSize);
    return font;
}

} // namespace

Fonts::Fonts()
    : heading(interfaceFont(16, QFont::DemiBold))
    , name(interfaceFont(14, QFont::DemiBold))
    , text(interfaceFont(13))
    , secondary(figures(interfaceFont(12)))
    , strongSecondary(figures(interfaceFont(12, QFont::DemiBold)))
    , badge(interfaceFont(11, QFont::DemiBold))
    , caption(figures(interfaceFont(11)))
    , code(codeFont(12))
{ }

} // namespace Stagecraft::Picture

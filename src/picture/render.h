// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "picture/displaylist.h"

#include <QByteArray>

namespace Stagecraft::Picture {

enum class Format { Svg, Pdf, Png };

enum class TextForm {
    Text, ///< Can be searched and selected; looks as the fonts of the reader make it.
    Outlines, ///< Looks the same everywhere.
};

struct RenderOptions
{
    QList<QPointF> positions; ///< As of displayListOf().
    TextForm text = TextForm::Text; ///< For SVG and PDF.
    qreal scale = 2; ///< For PNG: device pixels a unit.
};

/*!
    The picture of \a graph as a file's content. Needs a QGuiApplication, with the
    offscreen platform where there is no display. Fails where a PNG would be
    larger than 128 million pixels.
*/
[[nodiscard]] Result<QByteArray> render(const Graph::StageGraph &graph, Format format,
                                        const RenderOptions &options = {});

} // namespace Stagecraft::Picture

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "picture/graphscene.h"
#include "picture/palette.h"
#include "picture/svgwriter.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace Stagecraft::Picture {

enum class Format { Svg, Pdf, Png };

struct RenderOptions
{
    Appearance appearance = Appearance::Light;
    TextForm text = TextForm::Outlines; ///< In SVG; PDF holds the fonts it uses.
    std::optional<qreal> scale; ///< Of an image: device pixels a unit; left out, what defaultScale() says.
};

/*!
    The picture of \a scene as a file's content. Needs a QGuiApplication, with the
    offscreen platform where there is no display. Fails where a PNG would be
    larger than 128 million pixels. For any thread.
*/
[[nodiscard]] Result<QByteArray> render(const GraphScene &scene, Format format, const RenderOptions &options = {});

/// The picture of \a scene as an image; fails as a PNG does.
[[nodiscard]] Result<QImage> renderImage(const GraphScene &scene, const RenderOptions &options = {});

/// Two device pixels a unit, as sharp screens have them, and one for a page so large that it would take seconds.
[[nodiscard]] qreal defaultScale(QSizeF page);

/// The format that a file's name asks for by its ending, in any case.
[[nodiscard]] std::optional<Format> formatOfFile(const QString &path);

} // namespace Stagecraft::Picture

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/render.h"

#include "picture/displaylist.h"
#include "picture/painting.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

constexpr qreal pixelLimit = 128e6;
constexpr qreal sideLimit = 32767;
constexpr qreal sharpLimit = 16e6; ///< Pixels of a picture at two pixels a unit.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

QString titleOf(const GraphScene &scene)
{
    return scene.title.isEmpty() ? Text::tr("Stages") : scene.title;
}

QByteArray pdf(const DisplayList &list, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setTitle(title);
    writer.setPageLayout(QPageLayout(QPageSize(list.size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    paint(painter, list);
    painter.end();
    return bytes;
}

Result<QImage> imageOf(const DisplayList &list, std::optional<qreal> wanted)
{
    const qreal scale = wanted.value_or(defaultScale(list.size));
    const QSizeF size = list.size * scale;
    if (size.width() * size.height() > pixelLimit || std::max(size.width(), size.height()) > sideLimit)
        return Error{Text::tr("The picture is too large for a PNG. Take SVG or PDF, or a smaller scale."), {}};
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    if (image.isNull())
        return Error{Text::tr("There is not enough memory for the picture."), {}};
    image.fill(list.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, list);
    painter.end();
    // So that it is as large in a document as on the screen.
    const int dotsPerMeter = qRound(scale * 96 / 0.0254);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

Result<QByteArray> png(const DisplayList &list, std::optional<qreal> scale)
{
    const Result<QImage> image = imageOf(list, scale);
    if (!image)
        return image.error();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image->save(&buffer, "PNG"))
        return Error{Text::tr("There is not enough memory for the picture."), {}};
    return bytes;
}

} // namespace

Result<QByteArray> render(const GraphScene &scene, Format format, const RenderOptions &options)
{
    const DisplayList list = displayListOf(scene, options.appearance);
    switch (format) {
    case Format::Svg:
        return svgOf(list, titleOf(scene), options.text);
    case Format::Pdf:
        return pdf(list, titleOf(scene));
    case Format::Png:
        return png(list, options.scale);
    }
    return Error{Text::tr("There is no such picture format."), {}};
}

Result<QImage> renderImage(const GraphScene &scene, const RenderOptions &options)
{
    return imageOf(displayListOf(scene, options.appearance), options.scale);
}

qreal defaultScale(QSizeF page)
{
    return 4 * page.width() * page.height() > sharpLimit ? 1 : 2;
}

std::optional<Format> formatOfFile(const QString &path)
{
    if (path.endsWith(".svg"_L1, Qt::CaseInsensitive))
        return Format::Svg;
    if (path.endsWith(".pdf"_L1, Qt::CaseInsensitive))
        return Format::Pdf;
    if (path.endsWith(".png"_L1, Qt::CaseInsensitive))
        return Format::Png;
    return std::nullopt;
}

} // namespace Stagecraft::Picture

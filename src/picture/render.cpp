// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/render.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

constexpr qreal pixelLimit = 128e6;
constexpr qreal sideLimit = 32767;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

void paintLine(QPainter &painter, const Line &line)
{
    QPen pen(line.colour, line.width);
    if (!line.dashes.isEmpty()) {
        pen.setDashPattern(line.dashes);
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(line.fill.isValid() ? QBrush(line.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(line.path);
}

void paintBox(QPainter &painter, const Box &box)
{
    painter.setPen(box.borderWidth > 0 ? QPen(box.border, box.borderWidth, box.dashed ? Qt::DashLine : Qt::SolidLine)
                                       : QPen(Qt::NoPen));
    painter.setBrush(box.fill);
    painter.drawRoundedRect(box.rect, box.radius, box.radius);
}

/// Text on a base line of our own: drawing into a rectangle would set a clip, which SVG does not keep.
void paintLabel(QPainter &painter, const Label &label, TextForm form)
{
    const QFontMetricsF metrics(label.font);
    const qreal width = metrics.horizontalAdvance(label.text);
    const qreal x = label.alignment & Qt::AlignHCenter ? label.rect.center().x() - width / 2 : label.rect.left();
    const QPointF place(x, label.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    if (form == TextForm::Outlines) {
        QPainterPath path;
        path.addText(place, label.font, label.text);
        painter.fillPath(path, label.colour);
        return;
    }
    painter.setFont(label.font);
    painter.setPen(label.colour);
    painter.drawText(place, label.text);
}

void paint(QPainter &painter, const DisplayList &list, TextForm form)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), list.size), list.background);
    for (const Line &line : list.lines) {
        paintLine(painter, line);
    }
    for (const Box &box : list.boxes) {
        paintBox(painter, box);
    }
    for (const Label &label : list.labels) {
        paintLabel(painter, label, form);
    }
}

Result<QByteArray> svg(const DisplayList &list, TextForm form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(list.size.toSize());
    generator.setViewBox(QRectF(QPointF(), list.size));
    generator.setTitle(Text::tr("Stages"));
    QPainter painter(&generator);
    paint(painter, list, form);
    painter.end();
    return bytes;
}

Result<QByteArray> pdf(const DisplayList &list, TextForm form)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setTitle(Text::tr("Stages"));
    writer.setPageLayout(QPageLayout(QPageSize(list.size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    paint(painter, list, form);
    painter.end();
    return bytes;
}

Result<QByteArray> png(const DisplayList &list, qreal scale)
{
    const QSizeF size = list.size * scale;
    if (size.width() * size.height() > pixelLimit || std::max(size.width(), size.height()) > sideLimit) {
        return Error{Text::tr("The picture is too large for a PNG. Take SVG or PDF, or a smaller scale."), {}};
    }
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    if (image.isNull()) {
        return Error{Text::tr("There is not enough memory for the picture."), {}};
    }
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, list, TextForm::Text);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<QByteArray> render(const Graph::StageGraph &graph, Format format, const RenderOptions &options)
{
    const DisplayList list = displayListOf(graph, options.positions);
    switch (format) {
    case Format::Svg:
        return svg(list, options.text);
    case Format::Pdf:
        return pdf(list, options.text);
    case Format::Png:
        return png(list, options.scale);
    }
    return Error{Text::tr("There is no such picture format."), {}};
}

} // namespace Stagecraft::Picture

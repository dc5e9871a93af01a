// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/bytesize.h"
#include "compare/report.h"
#include "compare/reportjson.h"
#include "compare/reporttext.h"
#include "compare/reportvalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString downloadText(const Image::ImageContents &image)
{
    if (!image.downloadBytes)
        return unknown.toString();
    const QString size = byteSizeText(*image.downloadBytes);
    return image.downloadExact ? size : u"≈ "_s + size;
}

QList<QStringList> measureRows(const Side &side)
{
    const Image::ImageContents &image = side.image;
    QList<QStringList> rows{{Text::tr("Image size"), byteSizeText(image.contentBytes)},
                            {Text::tr("Download size"), downloadText(image)},
                            {Text::tr("Final files"), byteSizeText(image.finalBytes)},
                            {Text::tr("Wasted in layers"), wasteText(image.wasted)},
                            {Text::tr("Efficiency"), oneDecimal(image.efficiency() * 100.0) + u" %"_s},
                            {Text::tr("Platform"), visibleText(image.platform)}};
    if (side.engineBytes)
        rows.append({Text::tr("Size by the engine"), byteSizeText(*side.engineBytes)});
    return rows;
}

QString measureText(const Side &side)
{
    QString text = visibleText(side.image.displayName()) + u"\n\n"_s + alignedTable(measureRows(side)) + u'\n'
        + Text::tr("Layers") + u'\n';
    for (qsizetype index = 0; index < side.image.layers.size(); ++index) {
        const Image::Layer &layer = side.image.layers[index];
        const LayerOrigin origin = side.origins.value(index);
        const QString line = origin.line > 0 ? u" ("_s + Text::tr("line %1").arg(origin.line) + u')' : QString();
        text += byteSizeText(layer.contentBytes).rightJustified(10) + u"  "_s
            + visibleText(origin.text.isEmpty() ? layer.createdBy.simplified() : origin.text) + line + u'\n';
    }
    return text;
}

} // namespace

QByteArray measureReport(const Side &side, ReportFormat format)
{
    return format == ReportFormat::Json ? QJsonDocument(measureJson(side)).toJson() : measureText(side).toUtf8();
}

} // namespace Stagecraft::Compare

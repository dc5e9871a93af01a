// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/reportvalues.h"

#include "base/bytesize.h"
#include "compare/reporttext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

} // namespace

QString valueText(const Metric &metric, std::optional<double> value)
{
    if (!value)
        return unknown.toString();
    const QString sign = metric.estimated ? u"≈ "_s : QString();
    switch (metric.unit) {
    case Metric::Unit::Bytes:
        return sign + byteSizeText(std::llround(*value));
    case Metric::Unit::Count:
        return sign + QString::number(std::llround(*value));
    case Metric::Unit::Seconds:
        if (*value > 0 && *value < 0.1)
            return sign + Text::tr("%1 ms").arg(std::llround(*value * 1000));
        return sign + Text::tr("%1 s").arg(oneDecimal(*value));
    case Metric::Unit::Ratio:
        break;
    }
    return sign + Text::tr("%1 %").arg(oneDecimal(*value * 100.0));
}

QString reductionText(const Metric &metric)
{
    return metric.reductionPercent ? Text::tr("%1 %").arg(oneDecimal(*metric.reductionPercent)) : unknown.toString();
}

QString oneDecimal(double value)
{
    constexpr double large = 1000; // Of which a tenth says nothing.
    const double rounded = std::abs(value) < large ? std::round(value * 10.0) / 10.0 : std::round(value);
    const QString text = QString::number(std::abs(rounded), 'f', 1);
    const QString shortText = text.endsWith(".0"_L1) ? text.chopped(2) : text;
    return rounded < 0 ? u"−"_s + shortText : shortText;
}

QString signedSize(qint64 bytes)
{
    return bytes > 0 ? u'+' + byteSizeText(bytes) : byteSizeText(bytes);
}

QString basisText(const Comparison &comparison)
{
    return Text::tr("%1 → %2, measured from both image archives, %3")
        .arg(byteSizeText(comparison.before.image.contentBytes), byteSizeText(comparison.after.image.contentBytes),
             visibleText(comparison.after.image.platform));
}

QString filesText(const Image::FileComparison &files)
{
    const Image::ComparedFile all = files.nodes.value(0);
    return Text::tr("Files: %1 removed, %2 added, %3 changed").arg(all.removed).arg(all.added).arg(all.changed);
}

QString wasteText(const Image::WastedBytes &wasted)
{
    QStringList parts;
    if (wasted.deleted > 0)
        parts.append(Text::tr("%1 deleted").arg(byteSizeText(wasted.deleted)));
    if (wasted.overwritten > 0)
        parts.append(Text::tr("%1 replaced").arg(byteSizeText(wasted.overwritten)));
    if (wasted.repeated > 0)
        parts.append(Text::tr("%1 repeated unchanged").arg(byteSizeText(wasted.repeated)));
    const QString sum = byteSizeText(wasted.sum());
    return parts.isEmpty() ? sum : Text::tr("%1: %2").arg(sum, parts.join(u", "_s));
}

} // namespace Stagecraft::Compare

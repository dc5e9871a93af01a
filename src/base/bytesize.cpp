// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/bytesize.h"

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

constexpr std::array units{"B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1, "PB"_L1, "EB"_L1};

/// \a value, below 1000, in three significant digits without zeros at the end.
QString threeDigits(double value)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    QString text = QString::number(value, 'f', decimals);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

/// Whether three significant digits of \a value would be 1000.
bool roundsToThousand(double value)
{
    return std::round(value) >= 1000;
}

} // namespace

QString byteSizeText(qint64 bytes)
{
    double value = std::abs(static_cast<double>(bytes));
    size_t unit = 0;
    while (roundsToThousand(value) && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const QString text = threeDigits(value) + u' ' + units.at(unit);
    return bytes < 0 ? u'\u2212' + text : text;
}

std::optional<qint64> bytesFrom(QStringView text)
{
    static const QHash<QString, double> factors{
        {u""_s, 1},
        {u"b"_s, 1},
        {u"k"_s, 1e3},
        {u"kb"_s, 1e3},
        {u"m"_s, 1e6},
        {u"mb"_s, 1e6},
        {u"g"_s, 1e9},
        {u"gb"_s, 1e9},
        {u"tb"_s, 1e12},
        {u"kib"_s, 1024},
        {u"mib"_s, 1048576},
        {u"gib"_s, 1073741824},
        {u"tib"_s, 1099511627776.0},
    };
    const QStringView trimmed = text.trimmed();
    const auto end = std::ranges::find_if(trimmed, [](QChar unit) { return !unit.isDigit() && unit != u'.'; });
    const qsizetype length = end - trimmed.begin();
    bool isNumber = false;
    const double number = trimmed.first(length).toDouble(&isNumber);
    const auto factor = factors.constFind(trimmed.sliced(length).trimmed().toString().toLower());
    if (!isNumber || factor == factors.constEnd() || number * *factor > 9e18)
        return std::nullopt;
    return static_cast<qint64>(std::llround(number * *factor));
}

} // namespace Stagecraft

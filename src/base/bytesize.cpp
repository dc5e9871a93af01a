// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/bytesize.h"

#include <QLatin1StringView>

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

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/sizebudget.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

std::optional<qint64> bytesFrom(QStringView text)
{
    static const QHash<QString, double> units{
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
    const auto unit = units.constFind(trimmed.sliced(length).trimmed().toString().toLower());
    if (!isNumber || unit == units.constEnd() || number * *unit > 9e18)
        return std::nullopt;
    return static_cast<qint64>(std::llround(number * *unit));
}

} // namespace Stagecraft::Cli

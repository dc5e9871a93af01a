// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/duration.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

std::optional<double> secondsOf(QStringView unit)
{
    static constexpr std::array units{
        std::pair{u"ns", 1e-9}, std::pair{u"us", 1e-6}, std::pair{u"\u00B5s", 1e-6}, std::pair{u"\u03BCs", 1e-6},
        std::pair{u"ms", 1e-3}, std::pair{u"s", 1.0},   std::pair{u"m", 60.0},       std::pair{u"h", 3600.0},
    };
    for (const auto &[name, seconds] : units) {
        if (unit == QStringView(name))
            return seconds;
    }
    return std::nullopt;
}

/// Takes the characters off the front of \a text that are, or are not, of a number.
template <typename Belongs>
QStringView takeWhile(QStringView &text, Belongs belongs)
{
    qsizetype length = 0;
    while (length < text.size() && belongs(text.at(length)))
        ++length;
    const QStringView taken = text.first(length);
    text = text.sliced(length);
    return taken;
}

bool isNumeric(QChar character)
{
    return (character >= u'0' && character <= u'9') || character == u'.';
}

} // namespace

std::optional<double> durationSeconds(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.sliced(1);
    if (text == "0"_L1)
        return 0;
    if (text.isEmpty())
        return std::nullopt;
    double total = 0;
    while (!text.isEmpty()) {
        const QStringView number = takeWhile(text, isNumeric);
        const QStringView unit = takeWhile(text, [](QChar character) { return !isNumeric(character); });
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        const std::optional<double> seconds = secondsOf(unit);
        if (!isNumber || !seconds)
            return std::nullopt;
        total += value * *seconds;
    }
    return isNegative ? -total : total;
}

} // namespace Stagecraft::Dockerfile

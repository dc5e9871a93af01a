// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/svgvalues.h"

#include <cmath>
#include <cstdlib>

namespace Stagecraft::Picture {

namespace {

QByteArray place(qreal x, qreal y)
{
    return digits(x) + ' ' + digits(y);
}

} // namespace

QByteArray digits(qreal value)
{
    const qint64 hundredths = std::llround(value * 100);
    QByteArray text = QByteArray::number(hundredths / 100);
    const auto rest = static_cast<int>(std::abs(hundredths % 100));
    if (hundredths < 0 && hundredths > -100)
        text.prepend('-');
    if (rest == 0)
        return text;
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0)
        text += static_cast<char>('0' + rest % 10);
    return text;
}

QByteArray number(const char *attribute, qreal value)
{
    return QByteArray(" ") + attribute + "=\"" + digits(value) + '"';
}

QByteArray paint(const QByteArray &attribute, const QColor &color)
{
    if (!color.isValid())
        return ' ' + attribute + "=\"none\"";
    QByteArray text = ' ' + attribute + "=\"" + color.name().toLatin1() + '"';
    if (color.alpha() < 255)
        text += ' ' + attribute + "-opacity=\"" + digits(color.alphaF()) + '"';
    return text;
}

QByteArray pathOf(const Polyline &points)
{
    QByteArray data;
    for (qsizetype i = 0; i < points.size(); ++i)
        data += (i == 0 ? 'M' : 'L') + place(points.at(i).x(), points.at(i).y());
    return data;
}

QByteArray pathOf(const QPainterPath &path)
{
    QByteArray data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += 'M';
            break;
        case QPainterPath::LineToElement:
            data += 'L';
            break;
        case QPainterPath::CurveToElement:
            data += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += ' ';
            break;
        }
        data += place(element.x, element.y);
    }
    return data;
}

QByteArray escaped(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character.unicode() < 0x20 || character.isNonCharacter())
            character = QChar::ReplacementCharacter;
    }
    return result.toHtmlEscaped().toUtf8();
}

} // namespace Stagecraft::Picture

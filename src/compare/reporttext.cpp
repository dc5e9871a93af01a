// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/reporttext.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

constexpr qsizetype longestText = 300;

bool isShownAsIs(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

QString escaped(QChar character)
{
    return u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
}

} // namespace

QString visibleText(const QString &text)
{
    QString shown;
    for (const QChar character : QStringView(text).left(longestText))
        shown += isShownAsIs(character) ? QString(character) : escaped(character);
    return text.size() > longestText ? shown + u'…' : shown;
}

QString htmlText(const QString &text)
{
    return visibleText(text).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString markdownText(const QString &text)
{
    constexpr QStringView special = u"\\`*_{}[]<>()#+!|~&";
    const QString visible = visibleText(text);
    QString shown;
    for (const QChar character : visible) {
        if (special.contains(character))
            shown += u'\\';
        shown += character;
    }
    return shown;
}

QString csvText(const QString &text)
{
    QString shown = visibleText(text);
    constexpr QStringView formulaStart = u"=+-@";
    if (!shown.isEmpty() && formulaStart.contains(shown.front()))
        shown.prepend(u'\'');
    return u'"' + shown.replace(u'"', "\"\""_L1) + u'"';
}

QString alignedTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line = row[0].leftJustified(widths[0]);
        for (qsizetype column = 1; column < row.size(); ++column)
            line += u"  "_s + row[column].rightJustified(widths[column]);
        text += line + u'\n';
    }
    return text;
}

} // namespace Stagecraft::Compare

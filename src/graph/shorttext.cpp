// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/shorttext.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

namespace {

/// Control Pictures, U+2400 and on, show a character as itself that would otherwise not be seen, or move what is around it.
QChar visible(QChar character)
{
    if (character.unicode() < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + character.unicode()));
    if (character.unicode() == 0x7f)
        return QChar(u'\u2421');
    const QChar::Category category = character.category();
    const bool isHidden = category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
    return isHidden ? QChar(QChar::ReplacementCharacter) : character;
}

} // namespace

QString shownText(const QString &text, qsizetype length)
{
    QString shown = text.size() > 2 * length ? text.first(length) + text.last(length) : text;
    for (QChar &character : shown)
        character = visible(character);
    if (shown.size() <= length)
        return shown;
    const qsizetype head = length / 2;
    return shown.first(head).trimmed() + u"…"_s + shown.last(length - head - 1).trimmed();
}

QString oneLine(const QString &text, qsizetype length)
{
    QString result = text.left(length * 4).simplified();
    if (result.size() > length)
        result = result.left(length - 1) + u'\u2026';
    for (QChar &character : result)
        character = visible(character);
    return result;
}

QString shortReference(const QString &reference)
{
    QString result = reference;
    for (const QLatin1StringView usual : {"docker.io/library/"_L1, "docker.io/"_L1}) {
        if (result.startsWith(usual))
            result.remove(0, usual.size());
    }
    const qsizetype digest = result.indexOf(u'@');
    if (digest < 0)
        return result;
    const bool hasTag = result.left(digest).section(u'/', -1).contains(u':');
    return hasTag ? result.left(digest) : result.left(digest + 15) + u'\u2026'; // "sha256:" and seven digits.
}

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/shellquoting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

bool isPlain(QChar character)
{
    return character.isLetterOrNumber() || u"_@%+=:,./-"_s.contains(character);
}

} // namespace

QString shellWord(const QString &word)
{
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    QString quoted = word;
    return u'\'' + quoted.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellCommand(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellWord(word));
    return quoted.join(u' ');
}

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/secretname.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

bool hasWord(const QString &name, const QSet<QString> &words)
{
    const QStringList parts = name.toLower().split(u'_');
    return std::ranges::any_of(parts, [&](const QString &part) { return words.contains(part); });
}

} // namespace

bool isSecretName(const QString &name)
{
    static const QSet<QString> secret{u"apikey"_s,   u"auth"_s,  u"credential"_s, u"credentials"_s, u"key"_s,
                                      u"password"_s, u"pword"_s, u"passwd"_s,     u"secret"_s,      u"token"_s};
    static const QSet<QString> harmless{u"public"_s, u"file"_s, u"version"_s};
    return hasWord(name, secret) && !hasWord(name, harmless);
}

} // namespace Stagecraft::Dockerfile

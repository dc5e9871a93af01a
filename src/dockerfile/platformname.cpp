// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/platformname.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

bool isComponent(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-');
    });
}

bool isKnownOs(const QString &name)
{
    static const QStringList names{u"aix"_s,     u"android"_s, u"darwin"_s,  u"dragonfly"_s, u"freebsd"_s, u"hurd"_s,
                                   u"illumos"_s, u"ios"_s,     u"js"_s,      u"linux"_s,     u"nacl"_s,    u"netbsd"_s,
                                   u"openbsd"_s, u"plan9"_s,   u"solaris"_s, u"windows"_s,   u"zos"_s,     u"wasip1"_s};
    return names.contains(name);
}

bool isKnownArchitecture(const QString &name)
{
    static const QStringList names{u"386"_s,     u"amd64"_s,   u"amd64p32"_s, u"arm"_s,    u"armbe"_s,   u"arm64"_s,
                                   u"arm64be"_s, u"loong64"_s, u"mips"_s,     u"mipsle"_s, u"mips64"_s,  u"mips64le"_s,
                                   u"ppc"_s,     u"ppc64"_s,   u"ppc64le"_s,  u"riscv"_s,  u"riscv64"_s, u"s390"_s,
                                   u"s390x"_s,   u"sparc"_s,   u"sparc64"_s,  u"wasm"_s};
    return names.contains(name);
}

/// The names and variants that engines take for the same.
void normalise(PlatformName &platform)
{
    QString &architecture = platform.architecture;
    if (architecture == "x86_64"_L1 || architecture == "x86-64"_L1)
        architecture = u"amd64"_s;
    else if (architecture == "i386"_L1)
        architecture = u"386"_s;
    else if (architecture == "aarch64"_L1)
        architecture = u"arm64"_s;
    else if (architecture == "armhf"_L1 || architecture == "armel"_L1) {
        platform.variant = architecture == "armhf"_L1 ? u"v7"_s : u"v6"_s;
        architecture = u"arm"_s;
    }
    if (platform.os == "macos"_L1)
        platform.os = u"darwin"_s;
    const bool isDefault = (architecture == "arm64"_L1 && (platform.variant == "v8"_L1 || platform.variant == "8"_L1))
        || (architecture == "amd64"_L1 && platform.variant == "v1"_L1);
    if (isDefault)
        platform.variant.clear();
    if (architecture == "arm"_L1 && (platform.variant.isEmpty() || platform.variant == "7"_L1))
        platform.variant = u"v7"_s;
}

bool takeOs(QString text, PlatformName &platform)
{
    const qsizetype open = text.indexOf(u'(');
    if (open >= 0 && text.endsWith(u')')) {
        platform.osVersion = text.sliced(open + 1, text.size() - open - 2);
        text.truncate(open);
    }
    platform.os = text.toLower();
    return isComponent(platform.os);
}

} // namespace

std::optional<PlatformName> PlatformName::parse(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    PlatformName platform;
    if (parts.size() > 3 || !takeOs(parts.constFirst().toString(), platform))
        return std::nullopt;
    if (parts.size() == 1) {
        platform.architecture = platform.os;
        normalise(platform);
        if (isKnownArchitecture(platform.architecture)) {
            platform.os = u"linux"_s;
            return platform;
        }
        platform = {platform.os, platform.osVersion, u"amd64"_s, {}};
        return isKnownOs(platform.os) ? std::optional(platform) : std::nullopt;
    }
    if (!std::all_of(parts.cbegin() + 1, parts.cend(), isComponent))
        return std::nullopt;
    platform.architecture = parts.at(1).toString().toLower();
    if (parts.size() == 3)
        platform.variant = parts.at(2).toString().toLower();
    normalise(platform);
    return platform;
}

QString PlatformName::toString() const
{
    QString text = os + u'/' + architecture;
    if (!variant.isEmpty())
        text += u'/' + variant;
    return text;
}

} // namespace Stagecraft::Dockerfile

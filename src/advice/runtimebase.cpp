// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/runtimebase.h"

#include "advice/imagename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

constexpr QLatin1StringView smallMusl("alpine:3.21");
constexpr QLatin1StringView smallGlibc("debian:bookworm-slim");
constexpr QLatin1StringView distrolessStatic("gcr.io/distroless/static-debian12:nonroot");
constexpr QLatin1StringView distrolessC("gcr.io/distroless/cc-debian12:nonroot");

/// The release of Java an image is for, from "21", "17-jdk", "3.9-eclipse-temurin-21", "8-jdk17": the last number that can be one.
QString javaRelease(const QString &tag)
{
    static const QRegularExpression release(u"(?:^|[-a-z])(8|11|17|2[0-9])(?![0-9.])"_s);
    QString found;
    for (const QRegularExpressionMatch &match : release.globalMatch(tag))
        found = match.captured(1);
    return found;
}

QStringList javaBases(const QString &tag)
{
    const QString release = javaRelease(tag);
    if (release.isEmpty())
        return {};
    const QString jre = u"eclipse-temurin:"_s + release + u"-jre"_s;
    return tag.contains("alpine"_L1) ? QStringList{jre + u"-alpine"_s} : QStringList{jre, jre + u"-alpine"_s};
}

/// Go makes programs without a C library, unless cgo is used.
QStringList goBases(const QString &tag)
{
    QStringList bases{distrolessStatic, smallMusl};
    if (!tag.contains("alpine"_L1))
        bases.append(smallGlibc);
    return bases << u"scratch"_s;
}

QStringList nativeBases(const QString &tag)
{
    return tag.contains("alpine"_L1) ? QStringList{smallMusl} : QStringList{smallGlibc, distrolessC};
}

QStringList allBases(const QString &builder)
{
    static const QStringList java{u"maven"_s, u"gradle"_s, u"sbt"_s, u"eclipse-temurin"_s, u"openjdk"_s};
    static const QStringList native{u"rust"_s, u"gcc"_s, u"clang"_s, u"buildpack-deps"_s};
    const ImageName image = imageName(builder);
    if (image.name == "golang"_L1)
        return goBases(image.tag);
    if (native.contains(image.name))
        return nativeBases(image.tag);
    if (java.contains(image.name) && !image.tag.contains("jre"_L1))
        return javaBases(image.tag);
    if (image.repository == "mcr.microsoft.com/dotnet/sdk"_L1)
        return {u"mcr.microsoft.com/dotnet/aspnet:"_s + image.tag, u"mcr.microsoft.com/dotnet/runtime:"_s + image.tag};
    if (image.repository == "debian"_L1 && !image.tag.contains("slim"_L1))
        return {u"debian:"_s + (image.tag.isEmpty() ? u"stable"_s : image.tag) + u"-slim"_s};
    const QString sibling = smallerSibling(builder);
    return sibling.isEmpty() ? QStringList() : QStringList{sibling};
}

bool hasShell(const QString &base)
{
    return base != "scratch"_L1 && !base.contains("distroless"_L1);
}

} // namespace

QStringList runtimeBases(const QString &builder, bool needsShell)
{
    if (builder.contains(u'$'))
        return {};
    QStringList bases = allBases(builder);
    if (needsShell)
        bases.removeIf([](const QString &base) { return !hasShell(base); });
    return bases;
}

} // namespace Stagecraft::Advice

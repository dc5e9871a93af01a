// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/imagename.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool isSmallTag(const QString &tag)
{
    return tag.contains("slim"_L1) || tag.contains("alpine"_L1) || tag.contains("distroless"_L1);
}

} // namespace

ImageName imageName(const QString &reference)
{
    ImageName result;
    QString rest = reference.section(u'@', 0, 0).toLower();
    const qsizetype colon = rest.lastIndexOf(u':');
    if (colon > rest.lastIndexOf(u'/')) {
        result.tag = rest.sliced(colon + 1);
        rest = rest.first(colon);
    }
    for (const auto &prefix : {"docker.io/"_L1, "index.docker.io/"_L1, "library/"_L1}) {
        if (rest.startsWith(prefix))
            rest = rest.sliced(prefix.size());
    }
    result.repository = rest;
    result.name = rest.sliced(rest.lastIndexOf(u'/') + 1);
    return result;
}

Libc libcOf(const QString &reference)
{
    const ImageName image = imageName(reference);
    if (image.repository == "scratch"_L1)
        return Libc::None;
    if (image.repository.contains("distroless"_L1))
        return image.name.startsWith("static"_L1) ? Libc::None : Libc::Glibc;
    if (image.name == "alpine"_L1 || image.tag.contains("alpine"_L1) || image.tag.contains("musl"_L1))
        return Libc::Musl;
    static const QStringList glibc{u"debian"_s, u"ubuntu"_s, u"fedora"_s, u"golang"_s,     u"rust"_s,
                                   u"gcc"_s,    u"node"_s,   u"python"_s, u"rockylinux"_s, u"buildpack-deps"_s};
    return glibc.contains(image.repository) ? Libc::Glibc : Libc::Unknown;
}

bool isToolchain(const QString &reference)
{
    const ImageName image = imageName(reference);
    static const QStringList toolchains{u"golang"_s, u"rust"_s,   u"gcc"_s,   u"maven"_s,
                                        u"gradle"_s, u"sbt"_s,    u"swift"_s, u"buildpack-deps"_s,
                                        u"clang"_s,  u"haskell"_s};
    if (toolchains.contains(image.name))
        return !image.tag.contains("slim"_L1) || image.name != "swift"_L1;
    static const QRegularExpression part(u"(?:^|[-_.])(?:sdk|toolchain|jdk|devel)(?:$|[-_.0-9])"_s);
    if (part.match(image.name).hasMatch() || part.match(image.tag).hasMatch())
        return true;
    // The JDK is what these give when nothing is said.
    static const QStringList java{u"openjdk"_s, u"eclipse-temurin"_s, u"amazoncorretto"_s};
    return java.contains(image.name) && !image.tag.contains("jre"_L1) && !image.tag.contains("headless"_L1);
}

QString smallerSibling(const QString &reference)
{
    const ImageName image = imageName(reference);
    static const QStringList languages{u"node"_s, u"python"_s, u"ruby"_s, u"perl"_s};
    if (!languages.contains(image.repository) || isSmallTag(image.tag))
        return {};
    if (image.tag.isEmpty() || image.tag == "latest"_L1)
        return image.repository + ":slim"_L1;
    // The slim tag of a release goes by its number: 20-bookworm has 20-bookworm-slim.
    return image.repository + u':' + image.tag + "-slim"_L1;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/localimages.h"

#include "engine/clientanswer.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

constexpr qsizetype mostImages = 500;

} // namespace

QStringList imageIdsFrom(const QByteArray &listing)
{
    QStringList ids;
    const QList<QByteArray> lines = listing.split('\n');
    for (const QByteArray &line : lines) {
        const QString id = QString::fromLatin1(line.trimmed());
        if (id.startsWith("sha256:"_L1) && !ids.contains(id))
            ids.append(id);
    }
    return ids.first(std::min(ids.size(), mostImages));
}

Result<QList<ImageFacts>> localImages(const QString &program, const QProcessEnvironment &environment)
{
    const auto listing = answerOf(
        program, {u"image"_s, u"ls"_s, u"--quiet"_s, u"--no-trunc"_s, u"--filter"_s, u"dangling=false"_s}, environment);
    if (!listing)
        return listing.error();
    const QStringList ids = imageIdsFrom(*listing);
    if (ids.isEmpty())
        return QList<ImageFacts>();
    const auto answer =
        answerOf(program, QStringList{u"image"_s, u"inspect"_s, u"--format"_s, u"{{json .}}"_s} + ids, environment);
    if (!answer)
        return answer.error();
    QList<ImageFacts> images;
    const QList<QByteArray> lines = answer->split('\n');
    for (const QByteArray &line : lines) {
        if (const auto facts = imageFactsFrom(line); facts && !facts->tags.isEmpty())
            images.append(*facts);
    }
    return images;
}

} // namespace Stagecraft::Engine

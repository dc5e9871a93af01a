// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/enginereading.h"

#include "engine/imageconfiguration.h"
#include "engine/imageexport.h"
#include "image/readingstore.h"

#include <QCoreApplication>

namespace Stagecraft::Compare {

namespace {

using Image::ImageContents;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// One of the images that are asked for.
struct Asked
{
    QString name;
    Engine::ImageFacts facts; ///< Without an id where the engine did not tell.
    std::optional<ImageContents> contents;
};

/// Whether \a image tells all that is asked for.
bool suffices(const std::optional<ImageContents> &image, const Image::ReadOptions &options)
{
    return image && (image->downloadBytes || options.download == Image::ReadOptions::Download::StoredOnly);
}

Result<QList<ImageContents>> readStream(const EngineStore &store, const QStringList &images,
                                        const Image::ReadOptions &options)
{
    Engine::ImageExport exported(store.program, images, store.environment);
    const std::stop_callback cancelled(options.stop, [&exported] { exported.cancel(); });
    Result<QList<ImageContents>> read = Image::readArchive(
        [&exported](char *buffer, qint64 capacity) { return exported.read(buffer, capacity); }, options);
    // The engine's own words say more than that its data ended early.
    return exported.error().message.isEmpty() ? read : Result<QList<ImageContents>>(exported.error());
}

/// An id stands for the same bytes for ever, and so does a layer's.
std::optional<ImageContents> knownContents(const EngineStore &store, const Asked &asked,
                                           const Image::ReadOptions &options)
{
    const Image::ReadingStore readings(store.readings);
    std::optional<ImageContents> image = readings.image(asked.facts.id);
    if (!image && readings.hasLayers(asked.facts.diffIds)) {
        const auto configuration = Engine::imageConfiguration(store.program, asked.name, store.environment);
        image = configuration ? readings.assembled(asked.facts.id, *configuration) : std::nullopt;
        if (image)
            readings.keep(asked.facts.id, *image);
    }
    if (!suffices(image, options))
        return std::nullopt;
    image->references = asked.facts.tags;
    return image;
}

Asked askedFor(const EngineStore &store, const QString &name, const Image::ReadOptions &options)
{
    const auto facts = Engine::inspectedImage(store.program, name, store.environment);
    Asked asked{name, facts ? *facts : Engine::ImageFacts(), {}};
    asked.contents = knownContents(store, asked, options);
    return asked;
}

/// Which of \a images is \a asked: by its id, or by its name where the engine's ids are other ones.
const ImageContents *found(const QList<ImageContents> &images, const Asked &asked)
{
    for (const ImageContents &image : images) {
        if (image.imageId == asked.facts.id || !image.references.filter(asked.name).isEmpty())
            return &image;
    }
    return nullptr;
}

/// Reads those of \a all that are not known.
std::optional<Error> readUnknown(const EngineStore &store, QList<Asked> &all, const Image::ReadOptions &options)
{
    QStringList names;
    for (const Asked &asked : std::as_const(all)) {
        if (!asked.contents)
            names.append(asked.name);
    }
    if (names.isEmpty())
        return std::nullopt;
    const auto images = readStream(store, names, options);
    if (!images)
        return images.error();
    if (names.size() == 1 && images->size() != 1)
        return Error{Text::tr("The archive holds several images; one was expected."), {}};
    for (Asked &asked : all) {
        if (asked.contents)
            continue;
        const ImageContents *image = names.size() == 1 ? &images->constFirst() : found(*images, asked);
        if (!image)
            return Error{Text::tr("The engine gave no image of the name %1.").arg(asked.name), {}};
        asked.contents = *image;
        Image::ReadingStore(store.readings).keep(asked.facts.id, *image);
    }
    return std::nullopt;
}

} // namespace

Result<QList<EngineImage>> readFromEngine(const EngineStore &store, const QStringList &images,
                                          const Image::ReadOptions &options)
{
    QList<Asked> all;
    for (const QString &name : images)
        all.append(askedFor(store, name, options));
    if (const auto failure = readUnknown(store, all, options))
        return *failure;
    QList<EngineImage> read;
    for (const Asked &asked : std::as_const(all)) {
        const bool isSized = asked.facts.engineBytes >= 0;
        read.append({*asked.contents, isSized ? std::optional(asked.facts.engineBytes) : std::nullopt});
    }
    return read;
}

} // namespace Stagecraft::Compare

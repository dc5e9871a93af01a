// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/archivereader.h"

#include "image/archivepass.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Stagecraft::Image {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Image)
};

std::optional<Error> fillLayer(Layer &layer, const StoredLayer *stored)
{
    if (!stored)
        return Error{Text::tr("The archive does not hold every layer of the image."), layer.diffId};
    if (stored->failure)
        return stored->failure;
    if (stored->diffId != layer.diffId)
        return Error{Text::tr("The archive is damaged: a layer has another content than the image names."),
                     layer.diffId};
    layer.digest = stored->digest;
    layer.compression = stored->compression;
    layer.tarBytes = stored->tarBytes;
    layer.compressedBytes = stored->compressedBytes;
    layer.entries = stored->entries;
    return std::nullopt;
}

Result<ImageContents> imageOf(const ListedImage &listed, const ArchiveFiles &files)
{
    const std::optional<QByteArray> configuration = files.document(listed.configuration);
    if (!configuration)
        return Error{Text::tr("The archive does not hold the configuration of the image."), {}};
    Result<ImageContents> read = imageFromConfiguration(*configuration);
    if (!read)
        return read;
    ImageContents image = *std::move(read);
    image.references = listed.references;
    if (image.layers.size() != listed.layers.size())
        return Error{Text::tr("The archive is damaged: the image and its configuration disagree on its layers."), {}};
    for (qsizetype index = 0; index < image.layers.size(); ++index) {
        if (const auto failure = fillLayer(image.layers[index], files.layer(listed.layers[index])))
            return *failure;
    }
    if (!weigh(image))
        return Error{Text::tr("The image has files of impossible size."), {}};
    weighDownload(image, configuration->size());
    return image;
}

Result<QList<ImageContents>> imagesOf(const ArchiveFiles &files)
{
    const Result<QList<ListedImage>> listed = listedImages(files);
    if (!listed)
        return listed.error();
    if (listed->isEmpty())
        return Error{Text::tr("The archive holds no image."), {}};
    QList<ImageContents> images;
    for (const ListedImage &one : *listed) {
        Result<ImageContents> image = imageOf(one, files);
        if (!image)
            return image.error();
        images.append(*std::move(image));
    }
    return images;
}

} // namespace

Result<QList<ImageContents>> readArchive(const ByteSource &source, const ReadOptions &options)
{
    const Result<ArchiveFiles> files = readArchiveFiles(source, options);
    return files ? imagesOf(*files) : Result<QList<ImageContents>>(files.error());
}

Result<QList<ImageContents>> readArchive(QIODevice &device, const ReadOptions &options)
{
    return readArchive([&device](char *buffer, qint64 capacity) { return device.read(buffer, capacity); }, options);
}

Result<QList<ImageContents>> readArchiveFile(const QString &path, const ReadOptions &options)
{
    if (!QFileInfo(path).isFile())
        return Error{Text::tr("%1 is not a file.").arg(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Text::tr("%1 cannot be opened.").arg(path), file.errorString()};
    return readArchive(file, options);
}

} // namespace Stagecraft::Image

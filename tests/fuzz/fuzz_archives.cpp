// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "fuzz/demand.h"
#include "image/archivereader.h"
#include "image/filecomparison.h"
#include "image/filetree.h"
#include "support/imagearchive.h"

#include <QBuffer>

using namespace Stagecraft;
using namespace Stagecraft::Image;

namespace {

Result<QList<ImageContents>> imagesOf(QByteArray archive)
{
    QBuffer buffer(&archive);
    buffer.open(QIODevice::ReadOnly);
    return readArchive(buffer);
}

void checkSums(const ImageContents &image)
{
    demand(image.contentBytes == image.finalBytes + image.wastedBytes,
           QStringLiteral("content is not live and wasted"));
    demand(image.wasted.sum() == image.wastedBytes, QStringLiteral("the waste is not the sum of its parts"));
    const FileTree tree = fileTree(image);
    demand(tree.nodes.constFirst().liveBytes == image.finalBytes, QStringLiteral("the tree has other files"));
    for (const Layer &layer : image.layers)
        demand(layer.fates.size() == layer.entries.size(), QStringLiteral("an entry has no fate"));
    demand(fileComparison(image, image).nodes.size() == 1, QStringLiteral("an image differs from itself"));
}

/// \a bytes as two layers of an image that is whole otherwise, so that what is in layers is reached.
QByteArray archiveOf(const QByteArray &bytes, uint8_t choice)
{
    const qsizetype half = bytes.size() / 2 / 512 * 512;
    const QByteArray filter = choice & 1U ? QByteArray("gzip") : QByteArray();
    const auto shape = static_cast<Test::ArchiveShape>((choice >> 1U) % 3);
    return Test::imageArchive({{{}, {{bytes.first(half), filter}, {bytes.sliced(half), {}}}}}, shape);
}

} // namespace

/// Whatever an archive or a layer holds: an error, or images whose sums hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const bool isWhole = data[0] >= 128;
    const auto images = imagesOf(isWhole ? bytes : archiveOf(bytes, data[0]));
    if (!images)
        return 0;
    for (const ImageContents &image : *images)
        checkSums(image);
    return 0;
}

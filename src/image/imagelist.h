// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "image/imagecontents.h"

#include <QHash>

#include <optional>

namespace Stagecraft::Image {

/// What was found of one file of an archive that is not an index or configuration.
struct StoredLayer
{
    QString digest;
    QString diffId;
    Compression compression = Compression::None;
    qint64 tarBytes = 0;
    std::optional<qint64> compressedBytes;
    QList<Entry> entries;
    std::optional<Error> failure; ///< Why it is not a layer; only wrong where an image names it as one.
};

/// An archive after the pass over it.
struct ArchiveFiles
{
    QHash<QByteArray, QByteArray> documents; ///< Path to JSON text.
    QHash<QByteArray, StoredLayer> layers; ///< By path.
    QHash<QByteArray, QByteArray> links; ///< Path to path, for the links old engines use for shared layers.

    /// The path that \a path really is, after its links; \a path itself where they lead in a circle.
    [[nodiscard]] QByteArray resolved(const QByteArray &path) const;
    [[nodiscard]] std::optional<QByteArray> document(const QByteArray &path) const;
    [[nodiscard]] const StoredLayer *layer(const QByteArray &path) const;
};

/// One image as the archive's list names it: paths of its parts.
struct ListedImage
{
    QByteArray configuration;
    QList<QByteArray> layers;
    QStringList references;
};

/*!
    The images that the archive lists: those of `manifest.json`, else those of
    the OCI index. Attestations are left out, and so are manifests of an index
    that are not in the archive.
*/
[[nodiscard]] Result<QList<ListedImage>> listedImages(const ArchiveFiles &files);

/// What a configuration says about its image; layers without sizes, one for each diffID.
[[nodiscard]] Result<ImageContents> imageFromConfiguration(const QByteArray &json);

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/imagecontents.h"

#include <QString>

#include <optional>

namespace Stagecraft::Image {

/*!
    What was read of images, kept on disk so that no image is read twice: each
    layer's entries by its diffID, once for all images that have it, and each
    image by the id its engine has for it. The files are ours alone and can be
    deleted at any time; what is damaged or of another version counts as not there.
    The layers looked at longest ago go when there are more than half a gigabyte.
    May be used by several threads and programs at a time. Does nothing where
    the folder is empty.
*/
class ReadingStore
{
public:
    explicit ReadingStore(QString folder);

    /// The image with all that reading it would give. None where a part of it is not known.
    [[nodiscard]] std::optional<ImageContents> image(const QString &id) const;
    /// An image that was never read, of layers that were: \a id, and what its \a configuration says. Its download size
    /// is an estimate, where there is one. None where a layer is not known.
    [[nodiscard]] std::optional<ImageContents> assembled(const QString &id, const QByteArray &configuration) const;
    /// Whether all layers of these diffIDs are known, so that assembled() is worth asking for.
    [[nodiscard]] bool hasLayers(const QStringList &diffIds) const;
    /// A failure to write is no matter: the image is read again the next time.
    void keep(const QString &id, const ImageContents &image) const;

private:
    [[nodiscard]] QString imageFile(const QString &id) const;
    [[nodiscard]] QString layerFile(const QString &diffId) const;
    [[nodiscard]] bool fill(ImageContents &image) const;
    void prune() const;

    QString m_folder;
};

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/archivereader.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Compare {

/// Whose images are read, and what is known of them.
struct EngineStore
{
    QString program; ///< The engine's client.
    QProcessEnvironment environment;
    QString readings; ///< Folder of an Image::ReadingStore; empty: every image is read.
};

/// One image that the engine has.
struct EngineImage
{
    Image::ImageContents contents;
    std::optional<qint64> engineBytes; ///< The engine's own size of it.
};

/*!
    What is in \a images (names or ids), in their order. An image that was read before is not
    read again, nor is one all of whose layers were; the others are read as one stream of
    `docker save`, without storing it, and what they hold is kept. Blocks: for worker threads.
*/
[[nodiscard]] Result<QList<EngineImage>> readFromEngine(const EngineStore &store, const QStringList &images,
                                                        const Image::ReadOptions &options);

} // namespace Stagecraft::Compare

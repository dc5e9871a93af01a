// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "image/blocksource.h"
#include "image/imagecontents.h"

namespace Stagecraft::Image {

/// What one archive may make the program keep, in bytes; shared by all that is read from it.
struct MemoryBudget
{
    qint64 entries = qint64(2) << 30;
    qint64 documents = qint64(64) << 20;
};

/// The files of one layer, from its uncompressed tar stream, with the digests of their data. Leaves the rest of the stream
/// unread.
[[nodiscard]] Result<QList<Entry>> readLayerEntries(BlockSource &tar, MemoryBudget &budget);

/*!
    \a path without leading slash, its `.` and `..` resolved and never above the
    root; empty for the root itself. Bytes are kept as they are.
*/
[[nodiscard]] QByteArray pathInImage(QByteArrayView path);

} // namespace Stagecraft::Image

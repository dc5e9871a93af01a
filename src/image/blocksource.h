// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Stagecraft::Image {

/// A stream of bytes in pieces of the producer's choice, so that no piece is copied on its way through several readers.
class BlockSource
{
public:
    BlockSource() = default;
    virtual ~BlockSource() = default;
    BlockSource(const BlockSource &) = delete;
    BlockSource &operator=(const BlockSource &) = delete;

    /// The next piece, valid until the next call; an empty one at the end; none after a failure.
    [[nodiscard]] virtual std::optional<QByteArrayView> next() = 0;
};

/// Reads \a source to its end. False after a failure.
[[nodiscard]] inline bool drain(BlockSource &source)
{
    std::optional<QByteArrayView> block = source.next();
    while (block && !block->isEmpty())
        block = source.next();
    return block.has_value();
}

} // namespace Stagecraft::Image

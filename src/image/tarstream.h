// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/blocksource.h"

#include <QString>

#include <memory>

struct archive;
struct archive_entry;

namespace Stagecraft::Image {

/// A libarchive reader over a BlockSource. Only formats and filters whose memory is bounded and that start no program.
class TarStream
{
public:
    enum class Format {
        Tar,
        CompressedTar, ///< A tar, compressed or not.
        Compressed, ///< One compressed stream, as a single entry.
    };
    enum class Next { Entry, End, Failed };

    TarStream(BlockSource &source, Format format);
    ~TarStream();
    TarStream(const TarStream &) = delete;
    TarStream &operator=(const TarStream &) = delete;

    [[nodiscard]] Next next();
    /// The entry that next() moved to.
    [[nodiscard]] archive_entry *entry() const { return m_entry; }
    /// The next piece of the entry's data; an empty one at its end; none after a failure.
    [[nodiscard]] std::optional<QByteArrayView> data();
    /// Where in the entry the piece that data() gave last belongs: pieces leave out what is a hole.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// What libarchive says about the failure.
    [[nodiscard]] QString message() const;

private:
    static std::ptrdiff_t pull(archive *handle, void *self, const void **block);

    BlockSource &m_source;
    archive *m_handle;
    archive_entry *m_entry = nullptr;
    qint64 m_offset = 0;
    bool m_opened = false;
};

/// The data of a TarStream's present entry.
class EntryData : public BlockSource
{
public:
    explicit EntryData(TarStream &stream)
        : m_stream(stream)
    { }
    [[nodiscard]] std::optional<QByteArrayView> next() override { return m_stream.data(); }

private:
    TarStream &m_stream;
};

} // namespace Stagecraft::Image

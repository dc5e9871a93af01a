// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/backgroundhash.h"
#include "image/blocksource.h"

#include <QByteArray>

#include <memory>
#include <optional>

struct archive;

namespace Stagecraft::Image {

/// Counts what gzip level 6, which Docker and BuildKit push with, would make of a stream; keeps nothing of it.
class GzipEstimate
{
public:
    GzipEstimate();
    ~GzipEstimate();
    GzipEstimate(const GzipEstimate &) = delete;
    GzipEstimate &operator=(const GzipEstimate &) = delete;

    void add(QByteArrayView block);
    /// Ends the stream.
    [[nodiscard]] qint64 bytes();

private:
    static std::ptrdiff_t count(archive *handle, void *self, const void *block, std::size_t length);

    archive *m_handle;
    qint64 m_bytes = 0;
};

/// Passes a stream on and takes its SHA-256 and length while it goes by.
class MeasuredSource : public BlockSource
{
public:
    enum class Estimate { None, Gzip };

    explicit MeasuredSource(BlockSource &source, Estimate estimate = Estimate::None);

    [[nodiscard]] std::optional<QByteArrayView> next() override;
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Hexadecimal. Ends it.
    [[nodiscard]] QByteArray digest() { return m_hash.hexadecimal(); }
    /// The estimate, where one was asked for. Ends it.
    [[nodiscard]] std::optional<qint64> gzipBytes();

private:
    BlockSource &m_source;
    BackgroundHash m_hash;
    qint64 m_bytes = 0;
    std::unique_ptr<GzipEstimate> m_estimate;
};

/// Lets the start of a stream be looked at before the whole of it is passed on.
class PeekedSource : public BlockSource
{
public:
    explicit PeekedSource(BlockSource &source)
        : m_source(source)
    { }

    /// The first \a count bytes, or all where there are fewer. None after a failure. Once, before next().
    [[nodiscard]] std::optional<QByteArrayView> start(qsizetype count);
    [[nodiscard]] std::optional<QByteArrayView> next() override;

private:
    BlockSource &m_source;
    QByteArray m_start;
    bool m_startPassed = false;
};

} // namespace Stagecraft::Image

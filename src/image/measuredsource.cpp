// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/measuredsource.h"

#include <archive.h>
#include <archive_entry.h>

namespace Stagecraft::Image {

GzipEstimate::GzipEstimate()
    : m_handle(archive_write_new())
{
    archive_write_set_format_raw(m_handle);
    archive_write_add_filter_gzip(m_handle);
    archive_write_set_filter_option(m_handle, "gzip", "compression-level", "6");
    archive_write_set_bytes_per_block(m_handle, 0); // No padding, as on a tape.
    archive_write_open(m_handle, this, nullptr, &GzipEstimate::count, nullptr);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(m_handle, entry);
    archive_entry_free(entry);
}

GzipEstimate::~GzipEstimate()
{
    archive_write_free(m_handle);
}

void GzipEstimate::add(QByteArrayView block)
{
    archive_write_data(m_handle, block.data(), static_cast<size_t>(block.size()));
}

qint64 GzipEstimate::bytes()
{
    archive_write_close(m_handle);
    return m_bytes;
}

std::ptrdiff_t GzipEstimate::count(archive *, void *self, const void *, std::size_t length)
{
    static_cast<GzipEstimate *>(self)->m_bytes += static_cast<qint64>(length);
    return static_cast<std::ptrdiff_t>(length);
}

MeasuredSource::MeasuredSource(BlockSource &source, Estimate estimate)
    : m_source(source)
    , m_estimate(estimate == Estimate::Gzip ? std::make_unique<GzipEstimate>() : nullptr)
{ }

std::optional<QByteArrayView> MeasuredSource::next()
{
    m_hash.wait(); // The block before is no longer ours after this.
    const std::optional<QByteArrayView> block = m_source.next();
    if (block && !block->isEmpty()) {
        m_hash.add(*block);
        m_bytes += block->size();
        if (m_estimate)
            m_estimate->add(*block);
    }
    return block;
}

std::optional<qint64> MeasuredSource::gzipBytes()
{
    return m_estimate ? std::optional(m_estimate->bytes()) : std::nullopt;
}

std::optional<QByteArrayView> PeekedSource::start(qsizetype count)
{
    while (m_start.size() < count) {
        const std::optional<QByteArrayView> block = m_source.next();
        if (!block)
            return std::nullopt;
        if (block->isEmpty())
            break;
        m_start.append(*block);
    }
    return QByteArrayView(m_start).first(std::min(count, m_start.size()));
}

std::optional<QByteArrayView> PeekedSource::next()
{
    if (!m_startPassed) {
        m_startPassed = true;
        if (!m_start.isEmpty())
            return m_start;
    }
    return m_source.next();
}

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/tarstream.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>

namespace Stagecraft::Image {

namespace {

void supportCompression(archive *handle)
{
    archive_read_support_filter_gzip(handle);
    archive_read_support_filter_zstd(handle);
    archive_read_support_filter_bzip2(handle);
}

} // namespace

TarStream::TarStream(BlockSource &source, Format format)
    : m_source(source)
    , m_handle(archive_read_new())
{
    if (format != Format::Tar)
        supportCompression(m_handle);
    if (format == Format::Compressed) {
        archive_read_support_format_raw(m_handle);
    } else {
        archive_read_support_format_tar(m_handle);
        archive_read_support_format_empty(m_handle);
    }
    m_opened = archive_read_open(m_handle, this, nullptr, &TarStream::pull, nullptr) == ARCHIVE_OK;
}

TarStream::~TarStream()
{
    archive_read_free(m_handle);
}

TarStream::Next TarStream::next()
{
    if (!m_opened)
        return Next::Failed;
    const int result = archive_read_next_header(m_handle, &m_entry);
    if (result == ARCHIVE_EOF)
        return Next::End;
    // A warning is about names in other character sets or attributes, neither of which changes a size.
    return result == ARCHIVE_OK || result == ARCHIVE_WARN ? Next::Entry : Next::Failed;
}

std::optional<QByteArrayView> TarStream::data()
{
    const void *block = nullptr;
    size_t length = 0;
    la_int64_t offset = 0;
    int result = ARCHIVE_OK;
    do {
        result = archive_read_data_block(m_handle, &block, &length, &offset);
    } while (result == ARCHIVE_OK && length == 0);
    if (result == ARCHIVE_EOF)
        return QByteArrayView();
    if (result != ARCHIVE_OK)
        return std::nullopt;
    m_offset = offset;
    return QByteArrayView(static_cast<const char *>(block), static_cast<qsizetype>(length));
}

QString TarStream::message() const
{
    return QString::fromLocal8Bit(archive_error_string(m_handle));
}

std::ptrdiff_t TarStream::pull(archive *handle, void *self, const void **block)
{
    const std::optional<QByteArrayView> next = static_cast<TarStream *>(self)->m_source.next();
    if (!next) {
        archive_set_error(handle, EIO, "The data could not be read");
        return ARCHIVE_FATAL;
    }
    *block = next->data();
    return next->size();
}

} // namespace Stagecraft::Image

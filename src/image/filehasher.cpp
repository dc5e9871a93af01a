// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filehasher.h"

#include <algorithm>
#include <utility>

namespace Stagecraft::Image {

namespace {

constexpr qsizetype batchSize = 1024 * 1024;
constexpr qsizetype mostFiles = 16 * 1024; // of a batch: they may be empty

} // namespace

FileHasher::FileHasher()
{
    m_filling.bytes.reserve(batchSize);
    m_hashed.bytes.reserve(batchSize);
}

void FileHasher::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype fitting = std::min(bytes.size(), batchSize - m_filling.bytes.size());
        m_filling.bytes.append(bytes.first(fitting));
        bytes = bytes.sliced(fitting);
        if (m_filling.bytes.size() == batchSize)
            handOver();
    }
}

void FileHasher::endFile()
{
    m_filling.ends.append(m_filling.bytes.size());
    if (m_filling.ends.size() == mostFiles)
        handOver();
}

QList<ContentDigest> FileHasher::digests()
{
    // Here nobody goes on meanwhile: what is left is done at once, and a small layer needs no thread at all.
    takeFilling();
    hashBatch();
    return std::exchange(m_digests, {});
}

void FileHasher::handOver()
{
    takeFilling();
    m_worker.start();
}

void FileHasher::takeFilling()
{
    m_worker.wait();
    std::swap(m_filling, m_hashed);
    m_filling.bytes.resize(0); // keeps its memory
    m_filling.ends.clear();
}

void FileHasher::hashBatch()
{
    const QByteArrayView bytes = m_hashed.bytes;
    qsizetype start = 0;
    for (const qsizetype end : std::as_const(m_hashed.ends)) {
        m_hash.add(bytes.sliced(start, end - start));
        start = end;
        const Sha256::Digest digest = m_hash.result();
        ContentDigest content;
        std::ranges::copy_n(digest.begin(), static_cast<std::ptrdiff_t>(content.size()), content.begin());
        m_digests.append(content);
    }
    m_hash.add(bytes.sliced(start));
}

} // namespace Stagecraft::Image

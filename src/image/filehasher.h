// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/backgroundworker.h"
#include "image/imagecontents.h"
#include "image/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Stagecraft::Image {

/*!
    The digests of many files, one after another, on a thread of its own: their
    bytes are copied, so that their reader can go on, and many small files are
    handed over at a time. Keeps two megabytes at the most.
*/
class FileHasher
{
public:
    FileHasher();

    /// The next bytes of the present file.
    void add(QByteArrayView bytes);
    /// The present file is complete, and the next begins.
    void endFile();
    /// Waits. One for each complete file since the last call.
    [[nodiscard]] QList<ContentDigest> digests();

private:
    struct Batch
    {
        QByteArray bytes;
        QList<qsizetype> ends; ///< Where in the bytes files end.
    };

    void handOver();
    void takeFilling();
    void hashBatch();

    Batch m_filling;
    Batch m_hashed; ///< What the worker is at; and what is behind it is the worker's as well.
    Sha256 m_hash;
    QList<ContentDigest> m_digests;
    BackgroundWorker m_worker{[this] { hashBatch(); }};
};

} // namespace Stagecraft::Image

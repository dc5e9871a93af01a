// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/backgroundworker.h"
#include "image/sha256.h"

#include <QByteArrayView>

namespace Stagecraft::Image {

/*!
    SHA-256 of a stream on a thread of its own, so that a block is hashed while
    its reader takes it apart. Small blocks are hashed at once: handing them over
    would take longer.
*/
class BackgroundHash
{
public:
    /// The bytes have to stay until the next call of any function.
    void add(QByteArrayView bytes);
    /// Until all that was added is hashed.
    void wait() { m_worker.wait(); }
    /// Waits. Hexadecimal, of all that was added since the last call.
    [[nodiscard]] QByteArray hexadecimal();

private:
    Sha256 m_hash;
    QByteArrayView m_block; ///< What the worker is at.
    BackgroundWorker m_worker{[this] { m_hash.add(m_block); }};
};

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/sha256.h"

#include <QByteArrayView>

#include <semaphore>
#include <thread>

namespace Stagecraft::Image {

/*!
    SHA-256 of a stream on a thread of its own, so that a block is hashed while
    its reader takes it apart. Small blocks are hashed at once: handing them over
    would take longer.
*/
class BackgroundHash
{
public:
    BackgroundHash() = default;
    ~BackgroundHash();
    BackgroundHash(const BackgroundHash &) = delete;
    BackgroundHash &operator=(const BackgroundHash &) = delete;

    /// The bytes have to stay until the next call of any function.
    void add(QByteArrayView bytes);
    /// Until all that was added is hashed.
    void wait();
    /// Waits. Hexadecimal, of all that was added since the last call.
    [[nodiscard]] QByteArray hexadecimal();

private:
    [[nodiscard]] bool hasThread();
    void work();

    Sha256 m_hash;
    QByteArrayView m_block; ///< What the thread is at; an empty one ends it.
    std::binary_semaphore m_given{0};
    std::binary_semaphore m_done{1};
    std::thread m_thread;
};

} // namespace Stagecraft::Image

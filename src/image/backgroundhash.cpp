// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/backgroundhash.h"

#include <system_error>

namespace Stagecraft::Image {

BackgroundHash::~BackgroundHash()
{
    if (!m_thread.joinable())
        return;
    wait();
    m_block = {};
    m_given.release();
    m_thread.join();
}

void BackgroundHash::add(QByteArrayView bytes)
{
    constexpr qsizetype large = 16 * 1024;
    wait();
    if (bytes.size() < large || !hasThread()) {
        m_hash.add(bytes);
        return;
    }
    m_done.acquire();
    m_block = bytes;
    m_given.release();
}

bool BackgroundHash::hasThread()
{
    if (m_thread.joinable())
        return true;
    try {
        m_thread = std::thread(&BackgroundHash::work, this);
    } catch (const std::system_error &) {
        return false; // The system has no thread for us now; the caller's does as well.
    }
    return true;
}

void BackgroundHash::wait()
{
    m_done.acquire();
    m_done.release();
}

QByteArray BackgroundHash::hexadecimal()
{
    wait();
    return m_hash.hexadecimal();
}

void BackgroundHash::work()
{
    m_given.acquire();
    while (!m_block.isEmpty()) {
        m_hash.add(m_block);
        m_done.release();
        m_given.acquire();
    }
}

} // namespace Stagecraft::Image

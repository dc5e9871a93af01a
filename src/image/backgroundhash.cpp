// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/backgroundhash.h"

namespace Stagecraft::Image {

void BackgroundHash::add(QByteArrayView bytes)
{
    constexpr qsizetype large = 16 * 1024;
    wait();
    if (bytes.size() < large) {
        m_hash.add(bytes);
        return;
    }
    m_block = bytes;
    m_worker.start();
}

QByteArray BackgroundHash::hexadecimal()
{
    wait();
    return m_hash.hexadecimal();
}

} // namespace Stagecraft::Image

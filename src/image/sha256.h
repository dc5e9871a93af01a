// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace Stagecraft::Image {

/*!
    SHA-256 of a stream. By OpenSSL, which uses the processor's instructions for
    it: an archive of gigabytes is hashed twice, and QCryptographicHash takes
    several times as long.
*/
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    /// The 32 bytes of it, of all that was added since the last result.
    [[nodiscard]] QByteArray result();

private:
    struct Freeing
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    void begin();

    std::unique_ptr<evp_md_ctx_st, Freeing> m_context;
};

} // namespace Stagecraft::Image

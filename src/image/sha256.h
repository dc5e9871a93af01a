// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
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
    using Digest = std::array<quint8, 32>;

    Sha256();

    void add(QByteArrayView bytes);
    /// Of all that was added since the last result.
    [[nodiscard]] Digest result();
    /// The same in hexadecimal digits.
    [[nodiscard]] QByteArray hexadecimal();

private:
    struct Freeing
    {
        void operator()(evp_md_ctx_st *context) const;
    };

    void begin();

    std::unique_ptr<evp_md_ctx_st, Freeing> m_context;
};

} // namespace Stagecraft::Image

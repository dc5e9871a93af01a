// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/sha256.h"

#include <openssl/evp.h>

namespace Stagecraft::Image {

void Sha256::Freeing::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    Q_CHECK_PTR(m_context.get());
    begin();
}

// The algorithm is fetched once, for the whole program: that takes longer than to hash a small file.
void Sha256::begin()
{
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_DigestInit_ex2(m_context.get(), algorithm, nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Sha256::Digest Sha256::result()
{
    Digest digest{};
    EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
    begin();
    return digest;
}

QByteArray Sha256::hexadecimal()
{
    constexpr QByteArrayView digits = "0123456789abcdef";
    const Digest digest = result();
    QByteArray text;
    for (const quint8 byte : digest) {
        text += digits.at(byte >> 4U);
        text += digits.at(byte & 15U);
    }
    return text;
}

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <rapidcheck.h>

#include <string>

namespace Stagecraft::TestSupport {

/// Texts of pieces that matter to a view: line ends, text views' own separators, invalid bytes, characters of every length.
inline rc::Gen<QByteArray> anyBytes()
{
    const auto piece = rc::gen::element<std::string>(
        "a", "b", " ", "\n", "\n", "\r\n", "\r", "\t", std::string(1, '\0'), "\xC3", "\xA9", "\xC3\xA9", "\xE2\x82\xAC",
        "\xF0\x9F\x90\xB3", "\xF0\x9F", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91", "\xEF\xBF\xBC",
        "\xEF\xBB\xBF", "\xFF", "FROM x\n");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string> &pieces) {
                            QByteArray bytes;
                            for (const std::string &next : pieces)
                                bytes += QByteArray::fromStdString(next);
                            return bytes;
                        });
}

/// Valid text of LF lines only: nothing in it that could join when something between is taken out.
inline rc::Gen<QByteArray> plainBytes()
{
    const auto piece =
        rc::gen::element<std::string>("a", "b", " ", "\n", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x90\xB3");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece),
                        [](const std::vector<std::string> &pieces) {
                            QByteArray bytes;
                            for (const std::string &next : pieces)
                                bytes += QByteArray::fromStdString(next);
                            return bytes;
                        });
}

} // namespace Stagecraft::TestSupport

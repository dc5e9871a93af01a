// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Stagecraft::Dockerfile {

/// A pattern of `*` and `?` as in `${name#pattern}`. Characters are code points.
class ShellPattern
{
public:
    enum class Preference { Shortest, Longest };

    /// The pattern of \a text, or none where its escapes are not those BuildKit accepts (`\*`, `\?`, `\\`, `\}`, `\/`).
    [[nodiscard]] static std::optional<ShellPattern> parse(QByteArrayView text);

    /// \a value without the prefix that matches.
    [[nodiscard]] QByteArray withoutPrefix(const QByteArray &value, Preference preference) const;
    [[nodiscard]] QByteArray withoutSuffix(const QByteArray &value, Preference preference) const;

    enum class Occurrences { First, All };
    /// \a value with the longest match, from the left, replaced.
    [[nodiscard]] QByteArray replaced(const QByteArray &value, const QByteArray &replacement,
                                      Occurrences occurrences) const;

private:
    static constexpr char32_t anyText = 0x110000;
    static constexpr char32_t anyCharacter = 0x110001;

    std::vector<char32_t> m_elements;
};

} // namespace Stagecraft::Dockerfile

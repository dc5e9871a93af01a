// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtTypes>

#include <algorithm>

namespace Stagecraft {

/*!
    A half-open part of a text: `start` is in it, `end` is not.

    Both are UTF-8 byte offsets into the text the range was made for, with
    0 <= start <= end. An empty range is a place between two bytes.
*/
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return start == end; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return start <= other.start && other.end <= end; }

    /// True when the two share a byte. Ranges that only touch do not overlap.
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }

    friend constexpr bool operator==(TextRange, TextRange) = default;
};

/// The smallest range that holds both.
[[nodiscard]] constexpr TextRange united(TextRange first, TextRange second)
{
    return {std::min(first.start, second.start), std::max(first.end, second.end)};
}

} // namespace Stagecraft

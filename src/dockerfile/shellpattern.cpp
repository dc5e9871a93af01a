// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/shellpattern.h"

#include "base/utf8.h"

#include <algorithm>

namespace Stagecraft::Dockerfile {

namespace {

/// A value as code points, with the byte offset of each and of the end.
struct Characters
{
    std::vector<char32_t> points;
    std::vector<qsizetype> offsets;
};

Characters charactersOf(const QByteArray &value)
{
    Characters result;
    for (qsizetype at = 0; at < value.size(); at += utf8Length(value, at)) {
        result.points.push_back(utf8CodePoint(value, at));
        result.offsets.push_back(at);
    }
    result.offsets.push_back(value.size());
    return result;
}

/*!
    Follows all ways a pattern can match at once: one bit for each place that the
    elements read so far can end at. Time is pattern times value, whatever the
    pattern is, which backtracking could not promise.
*/
template <typename Matches, typename IsAnyText>
std::vector<bool> endsOf(const std::vector<char32_t> &elements, const std::vector<char32_t> &points, size_t start,
                         Matches matches, IsAnyText isAnyText)
{
    std::vector<bool> ends(points.size() + 1, false);
    ends[start] = true;
    for (const char32_t element : elements) {
        if (isAnyText(element)) {
            for (size_t at = start; at < points.size(); ++at)
                ends[at + 1] = ends[at + 1] || (ends[at] && points[at] != U'\n');
        } else {
            for (size_t at = points.size(); at > start; --at)
                ends[at] = ends[at - 1] && matches(element, points[at - 1]);
            ends[start] = false;
        }
    }
    return ends;
}

} // namespace

std::optional<ShellPattern> ShellPattern::parse(QByteArrayView text)
{
    ShellPattern pattern;
    for (qsizetype at = 0; at < text.size();) {
        char32_t character = utf8CodePoint(text, at);
        at += utf8Length(text, at);
        if (character == U'*') {
            if (pattern.m_elements.empty() || pattern.m_elements.back() != anyText)
                pattern.m_elements.push_back(anyText);
            continue;
        }
        if (character == U'?')
            character = anyCharacter;
        if (character == U'\\') {
            const char next = at < text.size() ? text[at] : '\0';
            if (next == '}' || next == '/')
                continue; // it was only needed to get past the end of the form
            if (next != '*' && next != '?' && next != '\\')
                return std::nullopt;
            character = static_cast<char32_t>(next);
            ++at;
        }
        pattern.m_elements.push_back(character);
    }
    return pattern;
}

QByteArray ShellPattern::withoutPrefix(const QByteArray &value, Preference preference) const
{
    const Characters characters = charactersOf(value);
    const auto matches = [](char32_t element, char32_t point) {
        return element == point || (element == anyCharacter && point != U'\n');
    };
    const std::vector<bool> ends =
        endsOf(m_elements, characters.points, 0, matches, [](char32_t element) { return element == anyText; });
    if (preference == Preference::Shortest) {
        const auto end = std::find(ends.cbegin(), ends.cend(), true);
        return end == ends.cend() ? value : value.sliced(characters.offsets[static_cast<size_t>(end - ends.cbegin())]);
    }
    const auto end = std::find(ends.crbegin(), ends.crend(), true);
    return end == ends.crend() ? value : value.sliced(characters.offsets[static_cast<size_t>(ends.crend() - end - 1)]);
}

QByteArray ShellPattern::withoutSuffix(const QByteArray &value, Preference preference) const
{
    Characters characters = charactersOf(value);
    ShellPattern reversed = *this;
    std::reverse(reversed.m_elements.begin(), reversed.m_elements.end());
    std::reverse(characters.points.begin(), characters.points.end());
    QByteArray turned;
    for (size_t at = characters.offsets.size() - 1; at > 0; --at)
        turned.append(value.sliced(characters.offsets[at - 1], characters.offsets[at] - characters.offsets[at - 1]));
    return value.first(reversed.withoutPrefix(turned, preference).size());
}

QByteArray ShellPattern::replaced(const QByteArray &value, const QByteArray &replacement, Occurrences occurrences) const
{
    const Characters characters = charactersOf(value);
    const auto matches = [](char32_t element, char32_t point) {
        return element == point || (element == anyCharacter && point != U'\n');
    };
    QByteArray result;
    size_t start = 0;
    bool afterMatch = false;
    while (start <= characters.points.size()) {
        const std::vector<bool> ends =
            endsOf(m_elements, characters.points, start, matches, [](char32_t element) { return element == anyText; });
        const auto last = std::find(ends.crbegin(), ends.crend(), true);
        const size_t end = last == ends.crend() ? start : static_cast<size_t>(ends.crend() - last - 1);
        // an empty match right behind another one does not count
        if (last != ends.crend() && (end > start || !afterMatch)) {
            result += replacement;
            if (occurrences == Occurrences::First)
                return result + value.sliced(characters.offsets[end]);
            afterMatch = end > start;
        } else {
            afterMatch = false;
        }
        if (end == start) {
            if (start < characters.points.size())
                result +=
                    value.sliced(characters.offsets[start], characters.offsets[start + 1] - characters.offsets[start]);
            ++start;
        } else {
            start = end;
        }
    }
    return result;
}

} // namespace Stagecraft::Dockerfile

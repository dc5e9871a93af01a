// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/shellpattern.h"

#include "base/utf8.h"

#include <algorithm>
#include <optional>

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

/// The matches from one place on.
struct Matches
{
    std::optional<size_t> shortest; ///< Where it ends.
    std::optional<size_t> longest;
    size_t reach = 0; ///< How far the first element for any text got; 0 where it was not come to.
};

/*!
    Follows all ways a pattern can match at once, character by character. Time is pattern times value, whatever the
    pattern is, which backtracking could not promise; and it ends where no way is left, so that most places of a long
    value are looked at for a moment only.
*/
template <typename Fits, typename IsAnyText>
Matches matchesFrom(const std::vector<char32_t> &elements, const std::vector<char32_t> &points, size_t start, Fits fits,
                    IsAnyText isAnyText)
{
    const auto firstAny = static_cast<size_t>(std::ranges::find_if(elements, isAnyText) - elements.cbegin());
    std::vector<char> reached(elements.size() + 1, 0); // by how many elements have been read
    reached[0] = 1;
    Matches matches;
    for (size_t at = start; std::ranges::find(reached, 1) != reached.cend(); ++at) {
        for (size_t read = 0; read < elements.size(); ++read) {
            if (reached[read] != 0 && isAnyText(elements[read]))
                reached[read + 1] = 1;
        }
        if (reached.back() != 0) {
            matches.shortest = matches.shortest.value_or(at);
            matches.longest = at;
        }
        if (firstAny < elements.size() && reached[firstAny] != 0)
            matches.reach = at;
        if (at == points.size())
            break;
        for (size_t read = elements.size() + 1; read-- > 0;) {
            const bool stays =
                read < elements.size() && reached[read] != 0 && isAnyText(elements[read]) && points[at] != U'\n';
            const bool comes = read > 0 && reached[read - 1] != 0 && !isAnyText(elements[read - 1])
                && fits(elements[read - 1], points[at]);
            reached[read] = stays || comes ? 1 : 0;
        }
    }
    return matches;
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
    const auto fits = [](char32_t element, char32_t point) {
        return element == point || (element == anyCharacter && point != U'\n');
    };
    const auto isAnyText = [](char32_t element) { return element == anyText; };
    const Matches matches = matchesFrom(m_elements, characters.points, 0, fits, isAnyText);
    const auto end = preference == Preference::Shortest ? matches.shortest : matches.longest;
    return end ? value.sliced(characters.offsets[*end]) : value;
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
    const auto fits = [](char32_t element, char32_t point) {
        return element == point || (element == anyCharacter && point != U'\n');
    };
    const auto isAnyText = [](char32_t element) { return element == anyText; };
    QByteArray result;
    size_t start = 0;
    bool afterMatch = false;
    const auto keepUntil = [&](size_t end) {
        const size_t last = std::min(end, characters.points.size());
        if (start < last)
            result += value.sliced(characters.offsets[start], characters.offsets[last] - characters.offsets[start]);
        start = end;
    };
    while (start <= characters.points.size()) {
        const Matches match = matchesFrom(m_elements, characters.points, start, fits, isAnyText);
        // an empty match right behind another one does not count
        if (match.longest && (*match.longest > start || !afterMatch)) {
            result += replacement;
            if (occurrences == Occurrences::First)
                return result + value.sliced(characters.offsets[*match.longest]);
            afterMatch = *match.longest > start;
            if (afterMatch)
                start = *match.longest;
            else
                keepUntil(start + 1);
            continue;
        }
        afterMatch = false;
        // What stands behind any text was not found as far as that got: so it will not be from any place before there.
        const size_t passed = !match.longest && match.reach > m_elements.size() ? match.reach - m_elements.size() : 0;
        keepUntil(std::max(start + 1, passed));
    }
    return result;
}

} // namespace Stagecraft::Dockerfile

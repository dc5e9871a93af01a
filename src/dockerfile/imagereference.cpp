// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/imagereference.h"

#include <QLatin1StringView>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

constexpr qsizetype longestName = 255;
constexpr qsizetype longestTag = 128;
constexpr qsizetype shortestDigest = 32;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLower(QChar character)
{
    return character >= u'a' && character <= u'z';
}

bool isLetter(QChar character)
{
    return isLower(character) || (character >= u'A' && character <= u'Z');
}

bool isAlphanumeric(QChar character)
{
    return isLetter(character) || isDigit(character);
}

bool isHostPart(QStringView part)
{
    return !part.isEmpty() && isAlphanumeric(part.front()) && isAlphanumeric(part.back())
        && std::all_of(part.cbegin(), part.cend(), [](QChar c) { return isAlphanumeric(c) || c == u'-'; });
}

bool isIpv6(QStringView host)
{
    return host.size() > 2 && host.startsWith(u'[') && host.endsWith(u']')
        && std::all_of(host.cbegin() + 1, host.cend() - 1, [](QChar c) { return isAlphanumeric(c) || c == u':'; });
}

bool isRegistry(QStringView registry)
{
    const qsizetype colon = registry.endsWith(u']') ? -1 : registry.lastIndexOf(u':');
    const QStringView port = colon < 0 ? QStringView() : registry.sliced(colon + 1);
    if (colon >= 0 && (port.isEmpty() || !std::all_of(port.cbegin(), port.cend(), isDigit)))
        return false;
    const QStringView host = colon < 0 ? registry : registry.first(colon);
    if (isIpv6(host))
        return true;
    const QList<QStringView> parts = host.split(u'.');
    return std::all_of(parts.cbegin(), parts.cend(), isHostPart);
}

/// Letters and digits with one `.`, one or two `_`, or any number of `-` between them.
bool isPathPart(QStringView part)
{
    qsizetype at = 0;
    while (true) {
        const qsizetype start = at;
        while (at < part.size() && (isLower(part.at(at)) || isDigit(part.at(at))))
            ++at;
        if (at == start)
            return false;
        if (at == part.size())
            return true;
        const QChar separator = part.at(at);
        qsizetype count = 0;
        while (at < part.size() && part.at(at) == separator) {
            ++at;
            ++count;
        }
        const bool fits = separator == u'-' || (separator == u'_' && count <= 2) || (separator == u'.' && count == 1);
        if (!fits)
            return false;
    }
}

bool isRepository(QStringView repository)
{
    const QList<QStringView> parts = repository.split(u'/');
    return std::all_of(parts.cbegin(), parts.cend(), isPathPart);
}

bool isTag(QStringView tag)
{
    const auto isWord = [](QChar c) { return isAlphanumeric(c) || c == u'_'; };
    return !tag.isEmpty() && tag.size() <= longestTag && isWord(tag.front())
        && std::all_of(tag.cbegin(), tag.cend(), [isWord](QChar c) { return isWord(c) || c == u'.' || c == u'-'; });
}

bool isHexadecimal(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); });
}

/// How many digits these algorithms give; 0 for others.
qsizetype sha2Length(QStringView algorithm)
{
    if (algorithm == "sha256"_L1)
        return 64;
    if (algorithm == "sha384"_L1)
        return 96;
    return algorithm == "sha512"_L1 ? 128 : 0;
}

bool isDigest(QStringView digest)
{
    const qsizetype colon = digest.indexOf(u':');
    if (colon < 1 || digest.size() - colon - 1 < shortestDigest || !isHexadecimal(digest.sliced(colon + 1)))
        return false;
    if (sha2Length(digest.first(colon)) > 0)
        return isSha2Digest(digest);
    bool partStarts = true;
    for (const QChar character : digest.first(colon)) {
        const bool isSeparator = QStringView(u"-_+.").contains(character);
        if (partStarts ? !isLetter(character) : !isSeparator && !isAlphanumeric(character))
            return false;
        partStarts = isSeparator;
    }
    return !partStarts;
}

/// Whether what stands before the first slash is a registry: it looks like a host, or is none of Docker Hub's names.
bool looksLikeRegistry(QStringView first)
{
    return first.contains(u'.') || first.contains(u':') || first == "localhost"_L1
        || std::any_of(first.cbegin(), first.cend(), [](QChar c) { return c.isUpper(); });
}

} // namespace

bool isSha2Digest(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const QStringView digits = text.sliced(colon + 1);
    return colon > 0 && digits.size() == sha2Length(text.first(colon)) && isHexadecimal(digits)
        && digits.toString().toLower() == digits;
}

ImageReference ImageReference::parse(QStringView written)
{
    ImageReference reference;
    reference.validity = Validity::Invalid;
    if (written.size() == 64 && isHexadecimal(written) && written.toString().toLower() == written)
        return reference; // would be taken for an image's identifier
    const qsizetype slash = written.indexOf(u'/');
    const bool hasRegistry = slash >= 0 && looksLikeRegistry(written.first(slash));
    reference.registry = hasRegistry ? written.first(slash).toString() : u"docker.io"_s;
    QStringView rest = hasRegistry ? written.sliced(slash + 1) : written;
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        reference.digest = rest.sliced(at + 1).toString();
        rest = rest.first(at);
        if (!isDigest(reference.digest))
            return reference;
    }
    if (const qsizetype colon = rest.indexOf(u':'); colon >= 0) {
        reference.tag = rest.sliced(colon + 1).toString();
        rest = rest.first(colon);
        if (!isTag(reference.tag))
            return reference;
    }
    reference.repository = rest.toString();
    if (reference.registry == "docker.io"_L1 && !rest.contains(u'/'))
        reference.repository.prepend("library/"_L1);
    const bool isLowerCase = reference.repository.toLower() == reference.repository;
    if (isRepository(reference.repository.toLower()) && isRegistry(reference.registry)
        && reference.registry.size() + 1 + reference.repository.size() <= longestName)
        reference.validity = isLowerCase ? Validity::Valid : Validity::UpperCase;
    return reference;
}

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/jsonarray.h"

#include <QChar>

#include <optional>

namespace Stagecraft::Dockerfile {

namespace {

class JsonReader
{
public:
    explicit JsonReader(QByteArrayView text)
        : m_text(text)
    { }

    [[nodiscard]] JsonArray read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char expected);
    void skipSpace();
    bool skipElement(std::optional<TextRange> &string);
    bool openBracket();
    bool skipValue(std::optional<TextRange> *string);
    bool closeValues();
    bool skipKey();
    bool skipString();
    bool skipEscape();
    bool skipScalar();
    bool skipNumber();
    bool skipDigits();
    bool skipLiteral(QByteArrayView literal);
    [[nodiscard]] JsonArray::Element element(TextRange quoted) const;

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<char> m_open; // brackets that wait for their end, below the outer array
};

bool JsonReader::take(char expected)
{
    if (atEnd() || m_text[m_at] != expected)
        return false;
    ++m_at;
    return true;
}

void JsonReader::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n'))
        ++m_at;
}

JsonArray JsonReader::read()
{
    if (!take('['))
        return {};
    JsonArray result;
    result.form = JsonArray::Form::Strings;
    skipSpace();
    bool closed = take(']');
    while (!closed) {
        skipSpace();
        const qsizetype start = m_at;
        std::optional<TextRange> string;
        if (!skipElement(string))
            return {};
        if (string) {
            result.elements.append(element(*string));
        } else if (result.form == JsonArray::Form::Strings) {
            result.form = JsonArray::Form::NotStrings;
            result.wrongElement = {start, m_at};
        }
        skipSpace();
        closed = take(']');
        if (!closed && !take(','))
            return {};
    }
    skipSpace();
    return atEnd() ? std::move(result) : JsonArray{};
}

/// Steps over one element of the outer array, whatever it nests. \a string is set when it is one.
bool JsonReader::skipElement(std::optional<TextRange> &string)
{
    do {
        skipSpace();
        if (peek() == '[' || peek() == '{') {
            if (!openBracket())
                return false;
            if (peek() != m_open.back())
                continue; // on to its first value
        } else if (!skipValue(m_open.empty() ? &string : nullptr)) {
            return false;
        }
        if (!closeValues())
            return false;
    } while (!m_open.empty());
    return true;
}

/// Steps into a bracket, up to its end when it is empty, else to where its first value starts.
bool JsonReader::openBracket()
{
    const bool isObject = m_text[m_at++] == '{';
    m_open.push_back(isObject ? '}' : ']');
    skipSpace();
    return !isObject || peek() == '}' || skipKey();
}

bool JsonReader::skipValue(std::optional<TextRange> *string)
{
    const qsizetype start = m_at;
    if (peek() != '"')
        return skipScalar();
    if (!skipString())
        return false;
    if (string)
        *string = TextRange{start, m_at};
    return true;
}

/// After a value: steps over the brackets that end here, and over the comma (and key) before a further value.
bool JsonReader::closeValues()
{
    while (!m_open.empty()) {
        skipSpace();
        if (take(m_open.back())) {
            m_open.pop_back();
            continue;
        }
        if (!take(','))
            return false;
        return m_open.back() == ']' || skipKey();
    }
    return true;
}

bool JsonReader::skipKey()
{
    skipSpace();
    if (!skipString())
        return false;
    skipSpace();
    return take(':');
}

bool JsonReader::skipString()
{
    if (!take('"'))
        return false;
    while (!atEnd()) {
        const char byte = m_text[m_at++];
        if (byte == '"')
            return true;
        if (static_cast<uchar>(byte) < 0x20 || (byte == '\\' && !skipEscape()))
            return false;
    }
    return false;
}

bool JsonReader::skipEscape()
{
    if (atEnd())
        return false;
    const char byte = m_text[m_at++];
    if (byte != 'u')
        return QByteArrayView("\"\\/bfnrt").contains(byte);
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        if (atEnd() || !isxdigit(static_cast<uchar>(m_text[m_at])))
            return false;
    }
    return true;
}

bool JsonReader::skipScalar()
{
    switch (peek()) {
    case 't':
        return skipLiteral("true");
    case 'f':
        return skipLiteral("false");
    case 'n':
        return skipLiteral("null");
    default:
        return skipNumber();
    }
}

bool JsonReader::skipLiteral(QByteArrayView literal)
{
    if (!m_text.sliced(m_at).startsWith(literal))
        return false;
    m_at += literal.size();
    return true;
}

bool JsonReader::skipNumber()
{
    take('-');
    if (!take('0') && !skipDigits())
        return false;
    if (take('.') && !skipDigits())
        return false;
    if (!take('e') && !take('E'))
        return true;
    if (!take('+'))
        take('-');
    return skipDigits();
}

bool JsonReader::skipDigits()
{
    const qsizetype start = m_at;
    while (!atEnd() && peek() >= '0' && peek() <= '9')
        ++m_at;
    return m_at > start;
}

JsonArray::Element JsonReader::element(TextRange quoted) const
{
    return {quoted, m_text.sliced(quoted.start, quoted.length()).contains('\\')};
}

char32_t hexadecimal(QByteArrayView digits)
{
    return digits.first(4).toUInt(nullptr, 16);
}

/// The character of the escape `\u` before \a at, which is moved behind it.
char32_t unicodeEscape(QByteArrayView content, qsizetype &at)
{
    const char32_t first = hexadecimal(content.sliced(at));
    at += 4;
    if (QChar::isHighSurrogate(first) && content.sliced(at).startsWith("\\u")) {
        const char32_t second = hexadecimal(content.sliced(at + 2));
        if (QChar::isLowSurrogate(second)) {
            at += 6;
            return QChar::surrogateToUcs4(static_cast<char16_t>(first), static_cast<char16_t>(second));
        }
    }
    return QChar::isSurrogate(first) ? 0xFFFD : first;
}

} // namespace

QString decodedString(QByteArrayView quoted)
{
    const QByteArrayView content = quoted.sliced(1, quoted.size() - 2);
    QString result;
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype escape = content.indexOf('\\', at);
        const qsizetype end = escape < 0 ? content.size() : escape;
        result += QString::fromUtf8(content.sliced(at, end - at));
        if (escape < 0)
            break;
        const char kind = content[escape + 1];
        at = escape + 2;
        const qsizetype which = QByteArrayView("bfnrt").indexOf(kind);
        if (kind == 'u')
            result += QChar::fromUcs4(unicodeEscape(content, at));
        else
            result += QChar::fromLatin1(which < 0 ? kind : "\b\f\n\r\t"[which]);
    }
    return result;
}

JsonArray jsonArray(QByteArrayView text)
{
    if (!text.startsWith('['))
        return {};
    return JsonReader(text).read();
}

} // namespace Stagecraft::Dockerfile

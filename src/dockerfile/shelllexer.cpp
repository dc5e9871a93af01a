// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/shelllexer.h"

#include "base/utf8.h"
#include "dockerfile/shellpattern.h"

#include <QChar>

#include <algorithm>

namespace Stagecraft::Dockerfile {

namespace {

constexpr qsizetype longestResult = 1024 * 1024;
constexpr int deepestNesting = 100;
/// Matching takes pattern times value steps; beyond this the wait would be felt.
constexpr qsizetype mostMatching = 16 * 1024 * 1024;

/// Splits what the lexer reads into words, and notes where each stood.
class WordSplitter
{
public:
    void add(QByteArrayView characters, qsizetype from, qsizetype to)
    {
        for (qsizetype at = 0; at < characters.size();) {
            const qsizetype length = utf8Length(characters, at);
            if (whitespaceLength(characters, at) == 0)
                addRaw(characters.sliced(at, length), from, to);
            else
                finish();
            at += length;
        }
    }

    void addRaw(QByteArrayView characters, qsizetype from, qsizetype to)
    {
        if (!m_inWord)
            m_word.range.start = from;
        m_inWord = true;
        m_word.text.append(characters);
        m_word.range.end = to;
    }

    std::vector<ShellWord> takeWords()
    {
        finish();
        return std::move(m_words);
    }

private:
    void finish()
    {
        if (m_word.text.isEmpty())
            return; // an empty pair of quotes starts a word, and white space does not end it
        m_words.push_back(std::move(m_word));
        m_word = {};
        m_inWord = false;
    }

    std::vector<ShellWord> m_words;
    ShellWord m_word;
    bool m_inWord = false;
};

class ShellLexer
{
public:
    ShellLexer(QByteArrayView text, const ShellLookup &lookup, const ShellLexerOptions &options)
        : m_text(text)
        , m_lookup(lookup)
        , m_options(options)
    { }

    [[nodiscard]] ShellLexing run();

private:
    /// One of the values a `${…}` form is read with.
    struct Variable
    {
        QByteArray name;
        std::optional<QByteArray> value;
    };
    enum class Escapes { Taken, Kept };

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return m_text[m_at]; }
    [[nodiscard]] bool nextIs(char character) const { return !atEnd() && peek() == character; }
    [[nodiscard]] QByteArrayView takeCharacter();
    bool fail(const QByteArray &why);

    bool readUntil(char stop, Escapes escapes, QByteArray &result, WordSplitter &words);
    bool readSpecial(QByteArray &result, WordSplitter &words);
    void readPlain(Escapes escapes, QByteArray &result, WordSplitter &words);
    bool readInner(char stop, Escapes escapes, QByteArrayView missing, QByteArray &result);
    bool readSingleQuotes(QByteArray &result);
    bool readDoubleQuotes(QByteArray &result);
    void readEscapeInQuotes(QByteArray &result);
    void readPossibleHeredoc(QByteArray &result);
    bool readDollar(QByteArray &result);
    bool readBraces(QByteArray &result);
    bool readModifier(const QByteArray &name, char first, QByteArray &result);
    bool readReplacement(const QByteArray &name, QByteArray &result);
    bool applyModifier(const Variable &variable, char modifier, bool emptyIsUnset, QByteArray &word,
                       QByteArray &result);
    bool applyTrim(const Variable &variable, char modifier, QByteArray &word, QByteArray &result);
    bool checkSet(const Variable &variable, bool emptyIsUnset, const QByteArray &message);
    [[nodiscard]] bool canMatch(const QByteArray &pattern, const QByteArray &value);
    [[nodiscard]] QByteArray readName();
    [[nodiscard]] std::optional<QByteArray> valueOf(const QByteArray &name) const;
    [[nodiscard]] std::optional<QByteArray> requiredValueOf(const QByteArray &name);

    QByteArrayView m_text;
    const ShellLookup &m_lookup;
    const ShellLexerOptions m_options;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_keepEscapes = false;
    ShellLexing m_lexing;
};

ShellLexing ShellLexer::run()
{
    WordSplitter words;
    QByteArray text;
    if (readUntil('\0', m_options.keepEscapes ? Escapes::Kept : Escapes::Taken, text, words)) {
        m_lexing.text = text;
        m_lexing.words = words.takeWords();
    }
    return std::move(m_lexing);
}

QByteArrayView ShellLexer::takeCharacter()
{
    const qsizetype start = m_at;
    m_at += utf8Length(m_text, m_at);
    return m_text.sliced(start, m_at - start);
}

bool ShellLexer::fail(const QByteArray &why)
{
    m_lexing.error = why;
    m_lexing.errorOffset = m_at;
    return false;
}

/// Reads up to and over \a stop; NUL stands for the end of the text.
bool ShellLexer::readUntil(char stop, Escapes escapes, QByteArray &result, WordSplitter &words)
{
    const bool outerKeeps = m_keepEscapes;
    m_keepEscapes = escapes == Escapes::Kept;
    bool found = stop == '\0';
    bool good = true;
    while (good && !atEnd()) {
        if (stop != '\0' && peek() == stop) {
            ++m_at;
            found = true;
            break;
        }
        if (result.size() > longestResult) {
            good = fail("the value grows longer than 1 MiB");
            break;
        }
        const bool isQuote = peek() == '\'' || peek() == '"';
        if (peek() == '$' || peek() == '<' || (isQuote && !m_options.quotesArePlain))
            good = readSpecial(result, words);
        else
            readPlain(escapes, result, words);
    }
    m_keepEscapes = outerKeeps;
    if (good && !found)
        return fail(QByteArray("unexpected end of statement while looking for matching ") + stop);
    return good;
}

bool ShellLexer::readSpecial(QByteArray &result, WordSplitter &words)
{
    const qsizetype start = m_at;
    const char first = peek();
    QByteArray piece;
    bool good = true;
    if (first == '$')
        good = readDollar(piece);
    else if (first == '\'')
        good = readSingleQuotes(piece);
    else if (first == '"')
        good = readDoubleQuotes(piece);
    else
        readPossibleHeredoc(piece);
    if (!good)
        return false;
    result += piece;
    if (first == '$')
        words.add(piece, start, m_at);
    else
        words.addRaw(piece, start, m_at);
    return true;
}

void ShellLexer::readPlain(Escapes escapes, QByteArray &result, WordSplitter &words)
{
    const qsizetype start = m_at;
    QByteArrayView character = takeCharacter();
    if (character[0] != m_options.escape) {
        words.add(character, start, m_at);
        result += character;
        return;
    }
    if (escapes == Escapes::Kept) {
        words.addRaw(character, start, m_at);
        result += character;
    }
    if (atEnd())
        return;
    character = takeCharacter();
    words.addRaw(character, start, m_at);
    result += character;
}

bool ShellLexer::readInner(char stop, Escapes escapes, QByteArrayView missing, QByteArray &result)
{
    if (m_depth >= deepestNesting)
        return fail("substitutions are nested too deeply");
    ++m_depth;
    WordSplitter words;
    const bool good = readUntil(stop, escapes, result, words);
    --m_depth;
    if (!good && atEnd())
        return fail("syntax error: missing " + missing.toByteArray());
    return good;
}

bool ShellLexer::readSingleQuotes(QByteArray &result)
{
    const qsizetype end = m_text.indexOf('\'', m_at + 1);
    if (end < 0) {
        m_at = m_text.size();
        return fail("unexpected end of statement while looking for matching single-quote");
    }
    const qsizetype outside = m_options.keepQuotes ? 0 : 1;
    result += m_text.sliced(m_at + outside, end + 1 - outside - (m_at + outside));
    m_at = end + 1;
    return true;
}

bool ShellLexer::readDoubleQuotes(QByteArray &result)
{
    ++m_at;
    if (m_options.keepQuotes)
        result += '"';
    while (!atEnd()) {
        if (peek() == '"') {
            ++m_at;
            if (m_options.keepQuotes)
                result += '"';
            return true;
        }
        if (result.size() > longestResult)
            return fail("the value grows longer than 1 MiB");
        if (peek() == '$') {
            if (!readDollar(result))
                return false;
        } else {
            readEscapeInQuotes(result);
        }
    }
    return fail("unexpected end of statement while looking for matching double-quote");
}

/// Takes one character. Only `"`, `$` and the escape itself can be escaped in double quotes.
void ShellLexer::readEscapeInQuotes(QByteArray &result)
{
    QByteArrayView character = takeCharacter();
    if (character[0] == m_options.escape) {
        if (m_keepEscapes)
            result += character;
        if (atEnd())
            return;
        if (peek() == '"' || peek() == '$' || peek() == m_options.escape)
            character = takeCharacter();
    }
    result += character;
}

/// `<<` holds the white space behind it to the word, so that `<< EOF` is one.
void ShellLexer::readPossibleHeredoc(QByteArray &result)
{
    const qsizetype start = m_at++;
    if (nextIs('<')) {
        ++m_at;
        for (qsizetype space = 1; !atEnd() && space > 0; m_at += space)
            space = whitespaceLength(m_text, m_at);
    }
    result += m_text.sliced(start, m_at - start);
}

bool ShellLexer::readDollar(QByteArray &result)
{
    ++m_at;
    if (nextIs('{')) {
        ++m_at;
        return readBraces(result);
    }
    const QByteArray name = readName();
    if (name.isEmpty()) {
        result += '$';
        return true;
    }
    const std::optional<QByteArray> value = requiredValueOf(name);
    if (!value && m_options.keepUnset)
        result += '$' + name;
    else
        result += value.value_or(QByteArray());
    return true;
}

bool ShellLexer::readBraces(QByteArray &result)
{
    if (atEnd())
        return fail("syntax error: missing '}'");
    if (peek() == '{' || peek() == '}' || peek() == ':')
        return fail("syntax error: bad substitution");
    const QByteArray name = readName();
    if (atEnd())
        return fail("syntax error: missing '}'");
    if (!nextIs('}'))
        return nextIs('/') ? readReplacement(name, result) : readModifier(name, peek(), result);
    ++m_at;
    const std::optional<QByteArray> value = requiredValueOf(name);
    if (!value && m_options.keepUnset)
        result += "${" + name + '}';
    else
        result += value.value_or(QByteArray());
    return true;
}

bool ShellLexer::readModifier(const QByteArray &name, char first, QByteArray &result)
{
    const bool emptyIsUnset = first == ':';
    QByteArray modifier = takeCharacter().toByteArray();
    if (emptyIsUnset) {
        if (atEnd())
            return fail("syntax error: missing '}'");
        modifier += takeCharacter();
    } else if (!QByteArrayView("+-?#%").contains(first)) {
        return fail("unsupported modifier (" + modifier + ") in substitution");
    }
    const char which = modifier.size() == (emptyIsUnset ? 2 : 1) ? modifier.back() : '\0';
    const Escapes escapes = which == '#' || which == '%' ? Escapes::Kept : Escapes::Taken;
    QByteArray word;
    if (!readInner('}', escapes, "'}'", word))
        return false;
    const bool saysUnset = which == '-' || which == '+' || which == '?';
    const Variable variable{name, saysUnset ? valueOf(name) : requiredValueOf(name)};
    if (m_options.keepUnset && !variable.value) {
        result += "${" + name + modifier + word + '}';
        return true;
    }
    if (!QByteArrayView("+-?#%").contains(which))
        return fail("unsupported modifier (" + modifier + ") in substitution");
    return applyModifier(variable, which, emptyIsUnset, word, result);
}

bool ShellLexer::applyModifier(const Variable &variable, char modifier, bool emptyIsUnset, QByteArray &word,
                               QByteArray &result)
{
    const bool counts = variable.value && !(emptyIsUnset && variable.value->isEmpty());
    switch (modifier) {
    case '-':
        result += counts ? *variable.value : word;
        return true;
    case '+':
        if (counts)
            result += word;
        return true;
    case '?':
        if (!checkSet(variable, emptyIsUnset, word))
            return false;
        result += *variable.value;
        return true;
    default:
        return applyTrim(variable, modifier, word, result);
    }
}

bool ShellLexer::checkSet(const Variable &variable, bool emptyIsUnset, const QByteArray &message)
{
    if (!variable.value)
        return fail(variable.name + ": " + (message.isEmpty() ? QByteArray("is not allowed to be unset") : message));
    if (emptyIsUnset && variable.value->isEmpty())
        return fail(variable.name + ": " + (message.isEmpty() ? QByteArray("is not allowed to be empty") : message));
    return true;
}

bool ShellLexer::canMatch(const QByteArray &pattern, const QByteArray &value)
{
    if (ShellPattern::parse(pattern) && (value.isEmpty() || pattern.size() < mostMatching / value.size()))
        return true;
    return fail("invalid pattern (" + pattern + ") in substitution");
}

bool ShellLexer::applyTrim(const Variable &variable, char modifier, QByteArray &word, QByteArray &result)
{
    ShellPattern::Preference preference = ShellPattern::Preference::Shortest;
    if (word.startsWith(modifier)) {
        preference = ShellPattern::Preference::Longest;
        word.slice(1);
    }
    const QByteArray value = variable.value.value_or(QByteArray());
    if (!canMatch(word, value))
        return false;
    const ShellPattern pattern = *ShellPattern::parse(word);
    result += modifier == '#' ? pattern.withoutPrefix(value, preference) : pattern.withoutSuffix(value, preference);
    return true;
}

bool ShellLexer::readReplacement(const QByteArray &name, QByteArray &result)
{
    ++m_at;
    const bool all = nextIs('/');
    m_at += all ? 1 : 0;
    QByteArray pattern;
    QByteArray replacement;
    if (!readInner('/', Escapes::Kept, "'/' in ${}", pattern) || !readInner('}', Escapes::Kept, "'}'", replacement))
        return false;
    const std::optional<QByteArray> value = requiredValueOf(name);
    if (m_options.keepUnset && !value) {
        result += "${" + name + '/' + pattern + '/' + replacement + '}';
        return true;
    }
    const QByteArray text = value.value_or(QByteArray());
    if (!canMatch(pattern, text + text))
        return false;
    result += ShellPattern::parse(pattern)->replaced(
        text, replacement, all ? ShellPattern::Occurrences::All : ShellPattern::Occurrences::First);
    return true;
}

/// A name, a row of digits, or one of the shell's special parameters; empty when none stands here.
QByteArray ShellLexer::readName()
{
    const qsizetype start = m_at;
    if (!atEnd() && QByteArrayView("@*#?-$!0").contains(peek()) && peek() != '0') {
        ++m_at;
        return m_text.sliced(start, 1).toByteArray();
    }
    const bool digitsOnly = !atEnd() && QChar::isDigit(utf8CodePoint(m_text, m_at));
    while (!atEnd()) {
        const char32_t character = utf8CodePoint(m_text, m_at);
        const bool isDigit = QChar::isDigit(character);
        if (!isDigit && (digitsOnly || (!QChar::isLetter(character) && character != U'_')))
            break;
        m_at += utf8Length(m_text, m_at);
    }
    return m_text.sliced(start, m_at - start).toByteArray();
}

std::optional<QByteArray> ShellLexer::valueOf(const QByteArray &name) const
{
    return m_lookup ? m_lookup(name) : std::nullopt;
}

/// Of a form that does not say what to do when the variable is not set: that is noted.
std::optional<QByteArray> ShellLexer::requiredValueOf(const QByteArray &name)
{
    std::optional<QByteArray> value = valueOf(name);
    if (!value && std::find(m_lexing.undefined.cbegin(), m_lexing.undefined.cend(), name) == m_lexing.undefined.cend())
        m_lexing.undefined.push_back(name);
    return value;
}

} // namespace

ShellLexing lexed(QByteArrayView text, const ShellLookup &lookup, const ShellLexerOptions &options)
{
    return ShellLexer(text, lookup, options).run();
}

} // namespace Stagecraft::Dockerfile

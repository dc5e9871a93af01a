// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/composefile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

/// Where the quoted text that begins at \a start ends: its closing quote, or -1.
qsizetype closingQuote(QStringView text, qsizetype start, QChar quote)
{
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text.at(i) == u'\\' && quote == u'"')
            ++i;
        else if (text.at(i) == quote)
            return i;
    }
    return -1;
}

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\\' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        const QChar c = text.at(++i);
        if (c == u'n')
            result += u'\n';
        else if (c == u't')
            result += u'\t';
        else if (c == u'r')
            result += u'\r';
        else if (c == u'$')
            result += u"$$"_s;
        else
            result += c;
    }
    return result;
}

class DotEnvReader
{
public:
    DotEnvReader(const QString &text, const Environment &environment)
        : m_text(text)
        , m_known(environment)
    { }

    Environment read()
    {
        while (m_at < m_text.size()) {
            const qsizetype end = lineEnd(m_at);
            if (!readVariable(QStringView(m_text).sliced(m_at, end - m_at)))
                m_at = end + 1;
        }
        return m_result;
    }

private:
    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(u'\n', from);
        return end < 0 ? m_text.size() : end;
    }

    /// True when the line held a variable; m_at is then behind it.
    bool readVariable(QStringView line)
    {
        static const QRegularExpression start(
            u"^[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.-]*)[ \\t]*[=:][ \\t]*"_s);
        const auto match = start.matchView(line);
        if (!match.hasMatch())
            return false;
        const qsizetype valueStart = m_at + match.capturedEnd();
        const QChar quote = valueStart < m_text.size() ? m_text.at(valueStart) : QChar();
        const bool quoted = quote == u'"' || quote == u'\'';
        const qsizetype close = quoted ? closingQuote(m_text, valueStart + 1, quote) : -1;
        if (close >= 0)
            setQuoted(match.captured(1), QStringView(m_text).sliced(valueStart + 1, close - valueStart - 1), quote);
        else
            set(match.captured(1), withoutComment(line.sliced(match.capturedEnd())));
        m_at = lineEnd(qMax(close, m_at)) + 1;
        return true;
    }

    void setQuoted(const QString &name, QStringView text, QChar quote)
    {
        if (quote == u'"')
            set(name, unescaped(text));
        else
            store(name, text.toString());
    }

    static QString withoutComment(QStringView value)
    {
        static const QRegularExpression comment(u"(?:^|\\s)#.*"_s);
        return value.toString().remove(comment).trimmed();
    }

    void set(const QString &name, const QString &written)
    {
        const auto value = interpolated(written, m_known);
        store(name, value ? *value : written);
    }

    void store(const QString &name, const QString &value)
    {
        m_result.insert(name, value);
        // What the caller's environment says wins, here as in the compose file.
        if (!m_known.contains(name) || m_own.contains(name)) {
            m_known.insert(name, value);
            m_own.insert(name, value);
        }
    }

    const QString m_text;
    qsizetype m_at = 0;
    Environment m_known;
    Environment m_own;
    Environment m_result;
};

} // namespace

Environment parseDotEnv(const QByteArray &text, const Environment &environment)
{
    QString content = QString::fromUtf8(text);
    if (content.startsWith(QChar::ByteOrderMark))
        content.removeFirst();
    return DotEnvReader(content.replace("\r\n"_L1, "\n"_L1), environment).read();
}

} // namespace Stagecraft::Project

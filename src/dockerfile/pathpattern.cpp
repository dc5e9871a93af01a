// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/pathpattern.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// One pattern on its way to an expression.
class Translator
{
public:
    explicit Translator(const QString &pattern)
        : m_pattern(pattern)
    { }

    QString expression()
    {
        m_result = u"\\A"_s;
        while (m_at < m_pattern.size())
            step();
        return m_result + u"\\z"_s;
    }

private:
    void step()
    {
        const QChar c = m_pattern.at(m_at++);
        if (c == u'*')
            star();
        else if (c == u'?')
            m_result += u"[^/]"_s;
        else if (c == u'\\' && m_at < m_pattern.size())
            m_result += QRegularExpression::escape(QString(m_pattern.at(m_at++)));
        else if (c == u'[')
            characterClass();
        else
            m_result += QRegularExpression::escape(QString(c));
    }

    void star()
    {
        if (m_at >= m_pattern.size() || m_pattern.at(m_at) != u'*') {
            m_result += u"[^/]*"_s;
            return;
        }
        ++m_at;
        // `**/` stands for `**`, and for no folder at all.
        if (m_at < m_pattern.size() && m_pattern.at(m_at) == u'/')
            ++m_at;
        m_result += m_at >= m_pattern.size() ? u".*"_s : u"(?:.*/)?"_s;
    }

    void characterClass()
    {
        m_result += u'[';
        if (m_at < m_pattern.size() && m_pattern.at(m_at) == u'^')
            m_result += m_pattern.at(m_at++);
        while (m_at < m_pattern.size() && m_pattern.at(m_at) != u']')
            classCharacter();
        if (m_at < m_pattern.size())
            m_result += m_pattern.at(m_at++);
    }

    void classCharacter()
    {
        QChar c = m_pattern.at(m_at++);
        if (c == u'\\' && m_at < m_pattern.size())
            c = m_pattern.at(m_at++);
        else if (c == u'-') {
            m_result += c;
            return;
        }
        m_result += QRegularExpression::escape(QString(c));
    }

    const QString m_pattern;
    qsizetype m_at = 0;
    QString m_result;
};

} // namespace

QRegularExpression pathPatternExpression(const QString &pattern)
{
    return QRegularExpression(Translator(pattern).expression(), QRegularExpression::DotMatchesEverythingOption);
}

} // namespace Stagecraft::Dockerfile

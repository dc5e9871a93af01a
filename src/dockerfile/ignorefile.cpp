// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/ignorefile.h"

#include "dockerfile/messages.h"
#include "dockerfile/pathpattern.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// Go's filepath.Clean of a pattern, made relative to the context's root.
QString cleaned(const QString &pattern)
{
    QString result = QDir::cleanPath(pattern);
    if (result.size() > 1 && result.startsWith(u'/'))
        result.removeFirst();
    return result;
}

bool matches(const QRegularExpression &expression, QStringView path)
{
    if (expression.matchView(path).hasMatch())
        return true;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (expression.matchView(path.first(slash)).hasMatch())
            return true;
    }
    return false;
}

} // namespace

IgnoreFile IgnoreFile::parse(const QByteArray &text)
{
    IgnoreFile result;
    QByteArray rest = text;
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest.remove(0, 3);
    const QList<QByteArray> lines = rest.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        result.add(lines.at(i), static_cast<int>(i) + 1);
    return result;
}

void IgnoreFile::add(const QByteArray &line, int lineNumber)
{
    // Only a `#` in the first column begins a comment.
    if (line.startsWith('#'))
        return;
    QString pattern = QString::fromUtf8(line).trimmed();
    const bool exception = pattern.startsWith(u'!');
    if (exception)
        pattern = pattern.sliced(1).trimmed();
    if (pattern.isEmpty()) {
        if (exception)
            m_problems.append(Messages::tr("Line %1: nothing follows the \"!\".").arg(lineNumber));
        return;
    }
    pattern = cleaned(pattern);
    const QRegularExpression expression = pathPatternExpression(pattern);
    if (!expression.isValid()) {
        m_problems.append(Messages::tr("Line %1: \"%2\" is not a pattern.").arg(QString::number(lineNumber), pattern));
        return;
    }
    m_rules.append({pattern, exception, lineNumber, expression});
    m_hasExceptions = m_hasExceptions || exception;
}

qsizetype IgnoreFile::decidingRule(const QString &path) const
{
    const QString clean = cleaned(path);
    qsizetype deciding = -1;
    for (qsizetype i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules.at(i);
        // An exception says nothing about what is not ignored, nor a pattern about what is.
        if (rule.exception == (deciding >= 0) && matches(rule.expression, clean))
            deciding = rule.exception ? -1 : i;
    }
    return deciding;
}

bool IgnoreFile::ignoresAllBelow(const QString &path) const
{
    return !m_hasExceptions && ignores(path);
}

} // namespace Stagecraft::Dockerfile

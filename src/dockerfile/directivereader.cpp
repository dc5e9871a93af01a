// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/directivereader.h"

#include "base/utf8.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isDirectiveSpace(char byte)
{
    return isAsciiSpace(byte) && byte != '\v';
}

qsizetype skippedSpace(QByteArrayView line, qsizetype at)
{
    while (at < line.size() && isDirectiveSpace(line[at]))
        ++at;
    return at;
}

/// The first line of \a rest without its line end and leading white space; \a rest is moved behind it.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    while (line.endsWith('\r'))
        line.chop(1);
    while (!line.isEmpty() && whitespaceLength(line, 0) > 0)
        line = line.sliced(whitespaceLength(line, 0));
    return line;
}

/// The value of the syntax directive among those at the top of \a text that are written with \a mark.
QString syntaxWithMark(QByteArrayView text, QByteArrayView mark)
{
    while (!text.isEmpty()) {
        const std::optional<DirectiveText> directive = directiveText(takeLine(text), mark);
        if (!directive || !isDirectiveName(directive->name))
            return {};
        if (directive->name == "syntax"_L1)
            return QString::fromUtf8(directive->value).section(u' ', 0, 0);
    }
    return {};
}

} // namespace

std::optional<DirectiveText> directiveText(QByteArrayView line, QByteArrayView mark)
{
    if (!line.startsWith(mark))
        return std::nullopt;
    const qsizetype nameStart = skippedSpace(line, mark.size());
    qsizetype at = nameStart;
    while (at < line.size() && (isLetter(line[at]) || (at > nameStart && line[at] >= '0' && line[at] <= '9')))
        ++at;
    const QByteArrayView name = line.sliced(nameStart, at - nameStart);
    at = skippedSpace(line, at);
    if (name.isEmpty() || at >= line.size() || line[at] != '=')
        return std::nullopt;
    const qsizetype valueStart = skippedSpace(line, at + 1);
    qsizetype valueEnd = line.size();
    while (valueEnd > valueStart && isDirectiveSpace(line[valueEnd - 1]))
        --valueEnd;
    if (valueEnd == valueStart)
        return std::nullopt;
    return DirectiveText{QString::fromLatin1(name).toLower(),
                         line.sliced(valueStart, valueEnd - valueStart).toByteArray(), valueStart};
}

bool isDirectiveName(QStringView name)
{
    return name == "syntax"_L1 || name == "escape"_L1 || name == "check"_L1;
}

QString frontendOf(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    if (text.startsWith("#!"))
        takeLine(text);
    for (const QByteArrayView mark : {QByteArrayView("#"), QByteArrayView("//")}) {
        if (const QString syntax = syntaxWithMark(text, mark); !syntax.isEmpty())
            return syntax;
    }
    if (!text.trimmed().startsWith('{'))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    return object.value("syntax"_L1).toString().section(u' ', 0, 0);
}

} // namespace Stagecraft::Dockerfile

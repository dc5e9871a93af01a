// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/vertexname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// Takes \a word and the space after it from the start of \a text.
bool takeWord(QString &text, QStringView word)
{
    if (!text.startsWith(word) || text.size() <= word.size() || !text[word.size()].isSpace())
        return false;
    text.remove(0, word.size() + 1);
    return true;
}

void setCommand(VertexName &name, QString command)
{
    name.onBuild = takeWord(command, u"ONBUILD");
    name.link = takeWord(command, u"LINK");
    name.command = command;
    name.keyword = command.section(u' ', 0, 0).toUpper();
}

} // namespace

std::optional<VertexName> vertexNameFrom(const QString &name)
{
    static const QRegularExpression pattern(uR"(^\[(?:([^\]]*?)\s+)?(\d{1,6})/(\d{1,6})\]\s(.*)$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    VertexName result;
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch()) {
        if (!name.startsWith("FROM "_L1))
            return {};
        setCommand(result, name);
        return result;
    }
    const QStringList prefix = match.captured(1).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : prefix)
        (part.contains(u'/') ? result.platform : result.stage) = part;
    result.number = match.captured(2).toInt();
    result.count = match.captured(3).toInt();
    setCommand(result, match.captured(4));
    return result;
}

BuildStep::Kind vertexKind(const QString &name)
{
    if (const auto parts = vertexNameFrom(name))
        return parts->keyword == "FROM"_L1 ? BuildStep::Kind::Base : BuildStep::Kind::Instruction;
    return name.startsWith("exporting "_L1) ? BuildStep::Kind::Export : BuildStep::Kind::Internal;
}

} // namespace Stagecraft::Build

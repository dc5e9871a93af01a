// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/instructionkind.h"

#include <QLatin1StringView>

#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// In the order of InstructionKind.
constexpr std::array keywords{
    ""_L1,       "ADD"_L1,        "ARG"_L1,         "CMD"_L1,    "COPY"_L1,       "ENTRYPOINT"_L1, "ENV"_L1,
    "EXPOSE"_L1, "FROM"_L1,       "HEALTHCHECK"_L1, "LABEL"_L1,  "MAINTAINER"_L1, "ONBUILD"_L1,    "RUN"_L1,
    "SHELL"_L1,  "STOPSIGNAL"_L1, "USER"_L1,        "VOLUME"_L1, "WORKDIR"_L1,
};

/// Each is allocated once in a program's life, since every instruction holds one.
const std::array<QString, keywords.size()> &keywordTexts()
{
    static const std::array<QString, keywords.size()> texts = [] {
        std::array<QString, keywords.size()> made;
        for (size_t at = 0; at < keywords.size(); ++at)
            made.at(at) = keywords.at(at);
        return made;
    }();
    return texts;
}

/// Keywords are upper-case ASCII: taking the bit of lower case off \a character is enough to compare.
bool isSameLetter(char letter, char16_t character)
{
    return (character >= u'a' && character <= u'z' ? character - 32 : character) == letter;
}

template <typename View>
InstructionKind kindOf(View keyword)
{
    for (size_t at = 1; at < keywords.size(); ++at) {
        const QLatin1StringView candidate = keywords[at];
        if (candidate.size() != keyword.size())
            continue;
        qsizetype same = 0;
        while (same < candidate.size() && isSameLetter(candidate.data()[same], QChar(keyword[same]).unicode()))
            ++same;
        if (same == candidate.size())
            return static_cast<InstructionKind>(at);
    }
    return InstructionKind::Unknown;
}

} // namespace

InstructionKind instructionKind(QByteArrayView keyword)
{
    return kindOf(QLatin1StringView(keyword));
}

InstructionKind instructionKind(QStringView keyword)
{
    return kindOf(keyword);
}

QString keywordOf(InstructionKind kind)
{
    return keywordTexts().at(static_cast<size_t>(kind));
}

QStringList allKeywords()
{
    return {keywordTexts().cbegin() + 1, keywordTexts().cend()};
}

} // namespace Stagecraft::Dockerfile

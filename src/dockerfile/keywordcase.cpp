// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/keywordcase.h"

#include <algorithm>

namespace Stagecraft::Dockerfile {

std::optional<LetterCase> letterCaseOf(QByteArrayView keyword)
{
    const bool hasUpper = std::ranges::any_of(keyword, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool hasLower = std::ranges::any_of(keyword, [](char c) { return c >= 'a' && c <= 'z'; });
    if (hasUpper && hasLower)
        return std::nullopt;
    return hasUpper ? LetterCase::Upper : LetterCase::Lower;
}

QString inCase(const QString &word, LetterCase letters)
{
    return letters == LetterCase::Lower ? word.toLower() : word.toUpper();
}

} // namespace Stagecraft::Dockerfile

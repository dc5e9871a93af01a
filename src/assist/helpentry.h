// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "assist/languagehelp.h"
#include "assist/messages.h"

#include <algorithm>
#include <iterator>

namespace Stagecraft::Assist {

/// A row of the tables that help is kept in.
struct HelpEntry
{
    const char *name;
    const char *text; ///< Of QT_TRANSLATE_NOOP("Assist", …).
    const char *example;
    const char *anchor; ///< In the Dockerfile reference.
};

/// The help of \a name in a table, or none.
template <std::size_t Size>
std::optional<LanguageHelp> helpIn(const HelpEntry (&entries)[Size], const QString &name)
{
    const auto entry =
        std::ranges::find_if(entries, [&name](const HelpEntry &each) { return name == QLatin1StringView(each.name); });
    if (entry == std::end(entries))
        return std::nullopt;
    const QString reference = QStringLiteral("https://docs.docker.com/reference/dockerfile/#");
    return LanguageHelp{Messages::said(entry->text), QString::fromUtf8(entry->example),
                        reference + QString::fromLatin1(entry->anchor)};
}

} // namespace Stagecraft::Assist

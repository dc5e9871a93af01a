// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/instructionkind.h"

#include <QString>

#include <optional>

namespace Stagecraft::Assist {

/// What a word of the language does.
struct LanguageHelp
{
    QString text; ///< In the user's language, a sentence or two.
    QString example; ///< A line of a Dockerfile; may be empty.
    QString link; ///< The place in the Dockerfile reference.
};

/// Of every instruction; none for InstructionKind::Unknown.
[[nodiscard]] std::optional<LanguageHelp> instructionHelp(Dockerfile::InstructionKind kind);
/// Of every flag in Dockerfile::flagsOf(); none for others.
[[nodiscard]] std::optional<LanguageHelp> flagHelp(Dockerfile::InstructionKind kind, const QString &flag);
/// Of a type of `RUN --mount`: "bind", "cache", "secret", "ssh", "tmpfs".
[[nodiscard]] std::optional<LanguageHelp> mountTypeHelp(const QString &type);
/// Of a key of `RUN --mount`, in any of its spellings.
[[nodiscard]] std::optional<LanguageHelp> mountKeyHelp(const QString &key);
/// Of `syntax`, `escape` and `check`.
[[nodiscard]] std::optional<LanguageHelp> directiveHelp(const QString &name);
/// Of what the builder sets itself: "TARGETARCH", …
[[nodiscard]] std::optional<LanguageHelp> platformArgumentHelp(const QString &name);

} // namespace Stagecraft::Assist

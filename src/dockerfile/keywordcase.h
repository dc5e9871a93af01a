// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Stagecraft::Dockerfile {

enum class LetterCase { Lower, Upper };

/// The case that all letters of a keyword are in, or none when they are in both.
[[nodiscard]] std::optional<LetterCase> letterCaseOf(QByteArrayView keyword);

/// The keyword in the case it is written in, without what stands between its parts where continued lines split it.
[[nodiscard]] QByteArray writtenKeyword(const SyntaxTree &tree, const Instruction &instruction);

[[nodiscard]] QString inCase(const QString &word, LetterCase letters);

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>

#include <optional>

namespace Stagecraft::Dockerfile {

/// The first flag of that name, with or without a value, as written; none where there is none.
[[nodiscard]] std::optional<Flag> flagNamed(const Instruction &instruction, QStringView name);

/// All flags of that name, of those that may be repeated, in the order of the text.
[[nodiscard]] QList<Flag> flagsNamed(const Instruction &instruction, QStringView name);

/// What a flag without a value, or with true or false in any case, says; none where there is none, or another value.
[[nodiscard]] std::optional<bool> switchNamed(const Instruction &instruction, QStringView name);

} // namespace Stagecraft::Dockerfile

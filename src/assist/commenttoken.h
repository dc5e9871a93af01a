// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Assist {

/// The comment or directive that a cursor at \a offset writes in: behind its `#`, up to its end. Null where none is.
[[nodiscard]] const Dockerfile::Token *commentAt(const Dockerfile::SyntaxTree &tree, qsizetype offset);

} // namespace Stagecraft::Assist

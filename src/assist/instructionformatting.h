// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "edit/editstyle.h"

namespace Stagecraft::Assist {

/// Adds the edits that formatted() makes in one instruction, but those of line ends, in no order.
void formatInstruction(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction,
                       const Edit::EditStyle &style, TextEdits &edits);

} // namespace Stagecraft::Assist

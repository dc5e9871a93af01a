// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Dockerfile {

/*!
    Says what is wrong with the form of one instruction by itself: what BuildKit
    refuses before it looks at stages. \a text is the whole file. An unknown keyword, unknown, repeated or
    empty flags, too few or too many arguments, malformed key=value pairs.
*/
void checkForm(const Instruction &instruction, QByteArrayView text, Diagnostics &diagnostics);

} // namespace Stagecraft::Dockerfile

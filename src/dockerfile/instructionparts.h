// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "dockerfile/instructionkind.h"
#include "dockerfile/logicalline.h"
#include "dockerfile/syntaxtree.h"

#include <QVarLengthArray>

namespace Stagecraft::Dockerfile {

/// A part of a logical line that becomes tokens of \a kind.
struct LogicalSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
    Token::Kind kind = Token::Kind::Word;
};

/// Kept from one line to the next: most lines need no more memory than this.
using LogicalSpans = QVarLengthArray<LogicalSpan, 64>;

/*!
    Takes one logical line apart into keyword, flags and arguments, each as its
    keyword wants it. Fills everything of \a instruction but lines, range,
    heredocs and comments; puts the ascending parts into \a spans.
*/
void readParts(const LogicalLine &line, char escape, Instruction &instruction, LogicalSpans &spans,
               Diagnostics &diagnostics);

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Dockerfile {

/// Everything a SyntaxTree holds.
struct ParsedText
{
    QByteArray text;
    LineIndex lines;
    QList<Token> tokens;
    QList<Directive> directives;
    QList<Instruction> instructions;
    Diagnostics diagnostics;
    char escape = '\\';
};

/// Reads \a text once from start to end; what SyntaxTree::parse() promises holds for it.
[[nodiscard]] ParsedText parsedText(const QByteArray &text);

} // namespace Stagecraft::Dockerfile

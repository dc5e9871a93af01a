// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"
#include "document/viewtext.h"

namespace Stagecraft::App {

/// Lines of a text from 1, both ends included.
struct Lines
{
    int first = 1;
    int last = 1;
};

constexpr int indentWidth = 4;

/// Each line that is not blank one step further in.
[[nodiscard]] TextEdits indentedLines(const QByteArray &text, Lines lines);
/// Each line a step further out: a tab, or at most four spaces.
[[nodiscard]] TextEdits outdentedLines(const QByteArray &text, Lines lines);
/// Comments lines out, or back in when all that are not blank are comments.
[[nodiscard]] TextEdits toggledComments(const QByteArray &text, Lines lines);

} // namespace Stagecraft::App

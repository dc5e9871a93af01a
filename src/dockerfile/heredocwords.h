// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Stagecraft::Dockerfile {

/// What a word such as `3<<-"NAME"` announces.
struct HeredocWord
{
    QByteArray name; ///< The whole line that ends the body.
    bool expand = true;
    bool chompTabs = false;
    TextRange range; ///< Of the line it was found in.
};

/// The heredoc that \a word, as BuildKit splits words, announces, if it does. Its range is empty.
[[nodiscard]] std::optional<HeredocWord> heredocWord(QByteArrayView word);

/*!
    All heredocs that the logical line \a line announces, in order. None where the
    line cannot be split into words (a quote without its end), as BuildKit has it.
*/
[[nodiscard]] std::vector<HeredocWord> heredocWords(QByteArrayView line);

} // namespace Stagecraft::Dockerfile

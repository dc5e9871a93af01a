// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/rules.h"
#include "dockerfile/exposedport.h"

namespace Stagecraft::Advice {

/// One port of an EXPOSE that BuildKit takes, variables replaced.
struct PortWord
{
    qsizetype instruction = 0;
    QString text;
    Dockerfile::ExposedPort port; ///< What the text says.
    TextRange range; ///< Of the word as written, which may hold several after expansion.
    bool isPlain = true; ///< It is written as it is, without variables or quotes.
};

/// Those of all stages, in the order of the text.
[[nodiscard]] QList<PortWord> portWords(const Subject &subject);

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

namespace Stagecraft::Edit {

/// Whether it makes no files, but says how what is below it runs and reads: ARG, ENV, WORKDIR, SHELL, USER.
[[nodiscard]] bool isState(const Dockerfile::Instruction &instruction);

/// Whether it makes no files, but says something about the image: LABEL, EXPOSE, CMD, ….
[[nodiscard]] bool isImageConfiguration(const Dockerfile::Instruction &instruction);

/*!
    The state instructions from \a first to before \a end that \a users, which are
    not among them, need to run and read as they do there: ARG where they name it,
    every ENV, and the WORKDIR, SHELL and USER in force. In the order of the text.
*/
[[nodiscard]] QList<qsizetype> stateFor(const Dockerfile::SyntaxTree &tree, qsizetype first, qsizetype end,
                                        const QList<qsizetype> &users);

} // namespace Stagecraft::Edit

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    An EXPOSE, also as an ONBUILD trigger: `EXPOSE <port>[/<protocol>] …`.

    \sa https://docs.docker.com/reference/dockerfile/#expose
*/
struct ExposeInstruction
{
    /// As written; ExposedPort reads what one says once its variables are replaced. None where nothing is written.
    QList<Word> ports;
};

/// None where \a instruction is no EXPOSE.
[[nodiscard]] std::optional<ExposeInstruction> exposeInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    A VOLUME, also as an ONBUILD trigger: `VOLUME <path> …` or `VOLUME ["<path>", …]`.

    \sa https://docs.docker.com/reference/dockerfile/#volume
*/
struct VolumeInstruction
{
    QList<Word> paths; ///< As written, those of the JSON form decoded. None where nothing is written.
};

/// None where \a instruction is no VOLUME.
[[nodiscard]] std::optional<VolumeInstruction> volumeInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile

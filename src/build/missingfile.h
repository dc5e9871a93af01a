// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/remedy.h"

namespace Stagecraft::Build {

/// What there is to say of a COPY or ADD whose source the engine did not find; none where \a said tells of no such thing.
[[nodiscard]] std::optional<Remedy> remedyForMissingFile(const QString &said, const QString &instruction,
                                                         const ContextKnowledge &context);

} // namespace Stagecraft::Build

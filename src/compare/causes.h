// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

namespace Stagecraft::Compare {

/// Why after's content differs from before's: adds up exactly, greatest first.
[[nodiscard]] QList<Cause> causesOf(const Side &before, const Side &after);

} // namespace Stagecraft::Compare

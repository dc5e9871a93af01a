// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"
#include "project/layoutstore.h"

namespace Stagecraft::App {

/// A document's layout as it is saved.
[[nodiscard]] Project::SavedLayout savedLayout(const Document::GraphLayout &layout);
/// And as it is taken up again: what has no place is not pinned.
[[nodiscard]] Document::GraphLayout graphLayout(const Project::SavedLayout &saved);

} // namespace Stagecraft::App

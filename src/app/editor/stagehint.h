// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"

#include <QString>

namespace Stagecraft::App {

/// What stands behind a stage's FROM line: "1.12 GB · 18 s", "building", "not needed"; empty when nothing is known.
[[nodiscard]] QString stageHint(const DocumentSession &session, int stage);

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/plannededit.h"

#include <QJsonObject>

namespace Stagecraft {

/// The act that act.json of a case names, planned: {"act": its name, and what it needs}.
[[nodiscard]] Result<Edit::PlannedEdit> planned(const Dockerfile::SyntaxTree &tree, const QJsonObject &act);

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textedit.h"

namespace Stagecraft::Document {

/// Edits that turn \a before into \a after and leave lines alone that both have in the same order, so that cursors and
/// stages there stay.
[[nodiscard]] TextEdits lineDifference(const QByteArray &before, const QByteArray &after);

} // namespace Stagecraft::Document

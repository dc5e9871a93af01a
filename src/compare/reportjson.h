// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QJsonObject>

namespace Stagecraft::Compare {

/// "stagecraft-compare/1".
[[nodiscard]] QJsonObject comparisonJson(const Comparison &comparison);
/// The first, and the others, whose `before` is the same, in its `others`.
[[nodiscard]] QJsonObject comparisonJson(const QList<Comparison> &comparisons);
/// "stagecraft-measure/1".
[[nodiscard]] QJsonObject measureJson(const Side &side);

} // namespace Stagecraft::Compare

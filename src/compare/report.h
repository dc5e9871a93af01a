// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

namespace Stagecraft::Compare {

enum class ReportFormat { Text, Json, Markdown, Csv, Html };

/// "text", "json", "markdown", "csv", "html"; none for another word.
[[nodiscard]] std::optional<ReportFormat> reportFormat(QStringView name);

/*!
    One image before and what was made of it, as UTF-8 text that ends with a line
    end: \a comparisons, at least one, have the same `before`, and each is a column
    of the table. Foreign text (names, instructions) is escaped for the format and
    its control characters are made visible.
*/
[[nodiscard]] QByteArray report(const QList<Comparison> &comparisons, ReportFormat format);

/// One measured image as text or, as "stagecraft-measure/1", JSON. Other formats give text.
[[nodiscard]] QByteArray measureReport(const Side &side, ReportFormat format);

} // namespace Stagecraft::Compare

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QJsonObject>

namespace Stagecraft::Compare {

enum class ReportFormat { Text, Json, Markdown, Csv, Html };

/// "text", "json", "markdown", "csv", "html"; none for another word.
[[nodiscard]] std::optional<ReportFormat> reportFormat(QStringView name);

/*!
    \a comparison as UTF-8 text that ends with a line end. Foreign text (names,
    instructions) is escaped for the format and its control characters are made visible.
*/
[[nodiscard]] QByteArray report(const Comparison &comparison, ReportFormat format);
/// "stagecraft-compare/1".
[[nodiscard]] QJsonObject comparisonJson(const Comparison &comparison);

/// One measured image as text or, as "stagecraft-measure/1", JSON. Other formats give text.
[[nodiscard]] QByteArray measureReport(const Side &side, ReportFormat format);
[[nodiscard]] QJsonObject measureJson(const Side &side);

/// How a table shows \a value: "1.05 GB", "12", "≈ 4.1 s", "—" where it is not known.
[[nodiscard]] QString valueText(const Metric &metric, std::optional<double> value);
/// "98.8 %", "−15.6 %", "—".
[[nodiscard]] QString reductionText(const Metric &metric);

} // namespace Stagecraft::Compare

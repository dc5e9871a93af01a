// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QStringList>

namespace Stagecraft::Compare {

// What reports say, as cells of tables, in no format yet: foreign text in them is as it came.

/// "Push time (at 100 Mbit/s)"
[[nodiscard]] QString nameOf(const Metric &metric);
[[nodiscard]] QString causesTitle(const Comparison &comparison);
/// "Dockerfile.single → Dockerfile"
[[nodiscard]] QString pairText(const Comparison &comparison);

/// One image before, and one or more after, each with its reduction.
[[nodiscard]] QStringList headRow(const QList<Comparison> &comparisons);
[[nodiscard]] QList<QStringList> metricRows(const QList<Comparison> &comparisons);
/// Size, cause, line.
[[nodiscard]] QList<QStringList> causeRows(const Comparison &comparison);
/// Name, before, after.
[[nodiscard]] QList<QStringList> configurationRows(const Comparison &comparison);
/// Path, before, after, of the greatest differences. Of a comparison that has its files.
[[nodiscard]] QList<QStringList> fileRows(const Comparison &comparison);

/// What a report has beside the table of metrics: a title, a head and rows.
struct Section
{
    enum class Kind { Causes, Files, Configuration };

    Kind kind = Kind::Causes;
    QString title;
    QStringList head;
    QList<QStringList> rows;
};
[[nodiscard]] QList<Section> sectionsOf(const Comparison &comparison);

} // namespace Stagecraft::Compare

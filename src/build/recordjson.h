// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrecord.h"

#include <QJsonObject>

namespace Stagecraft::Build {

/// The steps of a record as JSON. What is read back may be anything: what does not fit is left out.
[[nodiscard]] QJsonArray stepsJson(const QList<BuildStep> &steps);
[[nodiscard]] QList<BuildStep> stepsFrom(const QJsonArray &array);

/// What a record holds beside its columns, so that a later version can add to it.
[[nodiscard]] QJsonObject detailsJson(const BuildRecord &record);
void readDetails(BuildRecord &record, const QJsonObject &details);

} // namespace Stagecraft::Build

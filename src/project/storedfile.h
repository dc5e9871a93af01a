// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Stagecraft::Project {

/// The JSON object in \a file, or an empty one where there is none: missing, too large, damaged, another kind.
[[nodiscard]] QJsonObject readJson(const QString &file);

/// Writes \a object to \a file whole or not at all, and makes its folder when it is missing.
[[nodiscard]] Result<Done> writeJson(const QString &file, const QJsonObject &object);

} // namespace Stagecraft::Project

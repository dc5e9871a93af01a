// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>
#include <QtTypes>

#include <optional>

namespace Stagecraft::Cli {

/// The bytes a size for people means: "1500", "120MB", "1.5 GiB"; decimal units of 1000, binary ones of 1024. None for
/// anything else.
[[nodiscard]] std::optional<qint64> bytesFrom(QStringView text);

} // namespace Stagecraft::Cli

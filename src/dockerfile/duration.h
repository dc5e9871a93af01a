// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <optional>

namespace Stagecraft::Dockerfile {

/// The seconds of a duration as Go writes them ("1m30s", "500ms", "0"), or none when it is not one.
[[nodiscard]] std::optional<double> durationSeconds(QStringView text);

} // namespace Stagecraft::Dockerfile

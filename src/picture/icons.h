// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QColor>
#include <QString>

namespace Stagecraft::Picture {

/// The icon of \a name as an SVG document in one colour; empty where the program has none of that name.
[[nodiscard]] QByteArray iconSvg(const QString &name, const QColor &color);

} // namespace Stagecraft::Picture

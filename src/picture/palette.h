// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QColor>
#include <QFont>

namespace Stagecraft::Picture {

/// The light theme: pictures end on paper and in documents.
namespace Palette {

inline constexpr QColor canvas{0xf7, 0xf8, 0xfa};
inline constexpr QColor surface{0xff, 0xff, 0xff};
inline constexpr QColor border{0xd9, 0xde, 0xe5};
inline constexpr QColor text{0x1b, 0x21, 0x29};
inline constexpr QColor muted{0x58, 0x62, 0x73};
inline constexpr QColor faint{0x8b, 0x95, 0xa3};
inline constexpr QColor accent{0x1f, 0x6f, 0xeb};
inline constexpr QColor cached{0x74, 0x53, 0xd6};
inline constexpr QColor target{0x9a, 0x64, 0x0b};
inline constexpr QColor failed{0xcf, 0x3b, 0x30};
inline constexpr QColor keyword{0x0d, 0x82, 0x96};

} // namespace Palette

[[nodiscard]] QFont textFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace Stagecraft::Picture

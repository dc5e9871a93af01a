// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/displaylist.h"

#include <QByteArray>

namespace Stagecraft::Picture {

enum class TextForm {
    Outlines, ///< Looks the same everywhere.
    Text, ///< Can be searched and selected; looks as the fonts of the reader make it.
};

/*!
    \a list as an SVG document. Written here, because QSvgGenerator repeats the state of the painter with every shape and
    the outline of every letter: a picture of sixty stages is ten times as large.
*/
[[nodiscard]] QByteArray svgOf(const DisplayList &list, const QString &title, TextForm form);

} // namespace Stagecraft::Picture

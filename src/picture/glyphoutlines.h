// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/displaylist.h"

#include <QByteArray>
#include <QGlyphRun>
#include <QHash>

namespace Stagecraft::Picture {

/// Text as outlines in SVG. Every letter is defined once and used where it stands.
class GlyphOutlines
{
public:
    /// The elements that show \a label.
    [[nodiscard]] QByteArray draw(const Label &label);
    /// To stand before all that was drawn; empty when nothing was.
    [[nodiscard]] QByteArray definitions() const;

private:
    /// The name of a letter's definition; empty for one without an outline, such as a space.
    const QByteArray &nameOf(const QRawFont &font, const QByteArray &fontKey, quint32 glyph);

    QHash<QByteArray, QByteArray> m_names; ///< By font and glyph.
    QByteArray m_definitions;
};

} // namespace Stagecraft::Picture

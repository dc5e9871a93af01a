// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/glyphoutlines.h"

#include "picture/svgvalues.h"

#include <QRawFont>
#include <QTextLayout>

namespace Stagecraft::Picture {

namespace {

QByteArray keyOf(const QRawFont &font)
{
    return (font.familyName() + font.styleName()).toUtf8() + '/' + QByteArray::number(font.weight()) + '/'
        + QByteArray::number(font.pixelSize()) + '/';
}

} // namespace

const QByteArray &GlyphOutlines::nameOf(const QRawFont &font, const QByteArray &fontKey, quint32 glyph)
{
    const QByteArray key = fontKey + QByteArray::number(glyph);
    const auto known = m_names.constFind(key);
    if (known != m_names.cend())
        return *known;
    const QByteArray outline = pathOf(font.pathForGlyph(glyph));
    const QByteArray name = outline.isEmpty() ? QByteArray() : 'g' + QByteArray::number(m_names.size());
    if (!outline.isEmpty())
        m_definitions += "<path id=\"" + name + "\" d=\"" + outline + "\"/>\n";
    return *m_names.insert(key, name);
}

QByteArray GlyphOutlines::draw(const Label &label)
{
    QTextLayout layout(label.text, label.font);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QPointF origin = label.origin - QPointF(0, line.ascent());

    QByteArray letters;
    const QList<QGlyphRun> runs = line.glyphRuns();
    for (const QGlyphRun &run : runs) {
        const QRawFont font = run.rawFont();
        const QByteArray fontKey = keyOf(font);
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QByteArray &name = nameOf(font, fontKey, glyphs.at(i));
            const QPointF place = origin + places.at(i);
            if (!name.isEmpty())
                letters += "<use xlink:href=\"#" + name + '"' + number("x", place.x()) + number("y", place.y()) + "/>";
        }
    }
    return letters.isEmpty() ? QByteArray() : "<g" + paint("fill", label.color) + '>' + letters + "</g>\n";
}

QByteArray GlyphOutlines::definitions() const
{
    return m_definitions.isEmpty() ? QByteArray() : "<defs>\n" + m_definitions + "</defs>\n";
}

} // namespace Stagecraft::Picture

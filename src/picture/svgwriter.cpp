// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/svgwriter.h"

#include "picture/glyphoutlines.h"
#include "picture/icons.h"
#include "picture/svgvalues.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Picture {

namespace {

class ItemWriter
{
public:
    explicit ItemWriter(TextForm form)
        : m_form(form)
    { }

    void operator()(const Box &box)
    {
        const qreal inset = box.border.isValid() ? box.borderWidth / 2 : 0;
        const QRectF rect = box.rect.adjusted(inset, inset, -inset, -inset);
        m_body += "<rect" + number("x", rect.x()) + number("y", rect.y()) + number("width", rect.width())
            + number("height", rect.height());
        if (box.radius > inset)
            m_body += number("rx", box.radius - inset);
        m_body += paint("fill", box.fill);
        if (box.border.isValid())
            m_body += paint("stroke", box.border) + number("stroke-width", box.borderWidth);
        if (box.dashed)
            m_body += " stroke-dasharray=\"4 3\"";
        m_body += "/>\n";
    }

    void operator()(const Line &line)
    {
        const EdgeShape &shape = line.shape;
        const QByteArray stroke = paint("stroke", line.color) + number("stroke-width", shape.width);
        QByteArray strokes;
        for (const Polyline &points : shape.strokes)
            strokes += pathOf(points);
        if (!strokes.isEmpty())
            m_body += "<path fill=\"none\"" + stroke + " d=\"" + strokes + "\"/>\n";
        if (shape.markIsFilled)
            m_body += "<path" + paint("fill", line.color) + " d=\"" + pathOf(shape.mark) + "Z\"/>\n";
        else
            m_body +=
                "<path fill=\"none\"" + stroke + " stroke-linejoin=\"round\" d=\"" + pathOf(shape.mark) + "\"/>\n";
    }

    void operator()(const Label &label)
    {
        m_body += m_form == TextForm::Text ? textElement(label) : m_glyphs.draw(label);
    }

    /// Not a document inside the document, which not every reader draws: a group with what is in it.
    void operator()(const Icon &icon)
    {
        QByteArray svg = iconSvg(icon.name, icon.color).trimmed();
        if (svg.isEmpty())
            return;
        const QByteArray size = " width=\"16\" height=\"16\" viewBox=\"0 0 16 16\"";
        const QByteArray place = " transform=\"translate(" + digits(icon.rect.x()) + ' ' + digits(icon.rect.y())
            + ") scale(" + digits(icon.rect.width() / 16) + ")\"";
        svg.replace(" xmlns=\"http://www.w3.org/2000/svg\"", "").replace(size, place);
        m_body += svg.replace("<svg", "<g").replace("</svg>", "</g>") + '\n';
    }

    [[nodiscard]] QByteArray body() const { return m_glyphs.definitions() + m_body; }

private:
    static QByteArray textElement(const Label &label)
    {
        const QByteArray families = label.font.families().join(", "_L1).toHtmlEscaped().toUtf8();
        QByteArray text = "<text xml:space=\"preserve\"" + number("x", label.origin.x()) + number("y", label.origin.y())
            + paint("fill", label.color) + number("font-size", label.font.pixelSize()) + " font-family=\"" + families
            + ", sans-serif\"";
        if (label.font.weight() != QFont::Normal)
            text += number("font-weight", label.font.weight());
        return text + '>' + escaped(label.text) + "</text>\n";
    }

    TextForm m_form;
    GlyphOutlines m_glyphs;
    QByteArray m_body;
};

} // namespace

QByteArray svgOf(const DisplayList &list, const QString &title, TextForm form)
{
    ItemWriter items(form);
    for (const Item &item : list.items)
        std::visit(items, item);
    const QByteArray size = number("width", list.size.width()) + number("height", list.size.height());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\""
        + size + " viewBox=\"0 0 " + digits(list.size.width()) + ' ' + digits(list.size.height()) + "\">\n<title>"
        + escaped(title) + "</title>\n<rect" + size + paint("fill", list.background) + "/>\n" + items.body()
        + "</svg>\n";
}

} // namespace Stagecraft::Picture

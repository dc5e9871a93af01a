// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"
#include "picture/render.h"

#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

Graph::StageGraph graphOf(const QByteArray &text)
{
    return Graph::resolve(Dockerfile::SyntaxTree::parse(text));
}

Graph::StageGraph smallGraph()
{
    return graphOf(
        "FROM golang AS build\nCOPY . .\nFROM alpine AS unused\nFROM scratch\n"
        "RUN --mount=from=build,target=/m true\nCOPY --from=build /app /app\nADD https://example.org/x /x\n");
}

QStringList textsOf(const Picture::DisplayList &list)
{
    QStringList texts;
    for (const Picture::Label &label : list.labels) {
        texts.append(label.text);
    }
    return texts;
}

} // namespace

class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStageAndSource();
    void everythingIsOnThePicture();
    void longTextIsShortened();
    void controlCharactersAreVisible();
    void usesPlacesGivenToIt();
    void writesSvg();
    void outlinesHoldNoText();
    void writesPdf();
    void writesPng();
    void refusesAPngTooLarge();
    void anEmptyGraphIsAPictureToo();
};

void RenderTest::showsEveryStageAndSource()
{
    const QStringList texts = textsOf(Picture::displayListOf(smallGraph()));
    const QStringList wanted{u"build"_s,
                             u"unused"_s,
                             u"stage 2"_s,
                             u"golang"_s,
                             u"alpine"_s,
                             u"build context"_s,
                             u"/app"_s,
                             u"2 instructions"_s,
                             u"FROM"_s,
                             u"COPY"_s,
                             u"RUN --mount"_s,
                             u"ADD"_s,
                             u"4 instructions · target"_s,
                             u"1 instruction · not needed"_s};
    for (const QString &text : wanted) {
        QVERIFY2(texts.contains(text), qPrintable(text + " is missing in "_L1 + texts.join(u'|')));
    }
}

void RenderTest::everythingIsOnThePicture()
{
    const Picture::DisplayList list = Picture::displayListOf(smallGraph());
    const QRectF page({0, 0}, list.size);
    for (const Picture::Box &box : list.boxes) {
        QVERIFY(page.contains(box.rect));
    }
    for (const Picture::Label &label : list.labels) {
        QVERIFY(page.contains(label.rect));
    }
    for (const Picture::Line &line : list.lines) {
        QVERIFY(page.contains(line.path.boundingRect()));
    }
}

void RenderTest::longTextIsShortened()
{
    const QByteArray longName(5000, 'x');
    const Picture::DisplayList list =
        Picture::displayListOf(graphOf("FROM " + longName + " AS a" + longName + "\nCOPY " + longName + " /\n"));
    for (const Picture::Label &label : list.labels) {
        QVERIFY(label.text.size() < 200);
    }
}

void RenderTest::controlCharactersAreVisible()
{
    const QStringList texts = textsOf(Picture::displayListOf(graphOf("FROM scratch\nCOPY a\x1b[31m /b\n")));
    QVERIFY(texts.contains(u"a\u241b[31m"_s));
}

void RenderTest::usesPlacesGivenToIt()
{
    const Graph::StageGraph graph = graphOf("FROM scratch AS a\nFROM scratch AS b\n");
    const Picture::DisplayList list = Picture::displayListOf(graph, {{500, 40}, {-100, 300}});
    QCOMPARE(list.boxes.at(0).rect.topLeft() - list.boxes.at(1).rect.topLeft(), QPointF(600, -260));
}

void RenderTest::writesSvg()
{
    const auto svg =
        Picture::render(graphOf("FROM scratch AS a\nFROM a\nCOPY --from=a /<b>& /c\n"), Picture::Format::Svg);
    QVERIFY(svg.hasValue());
    QXmlStreamReader xml(*svg);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters) {
            text += xml.text();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(text.contains("/<b>&"_L1));
}

void RenderTest::outlinesHoldNoText()
{
    Picture::RenderOptions options;
    options.text = Picture::TextForm::Outlines;
    const auto svg = Picture::render(smallGraph(), Picture::Format::Svg, options);
    QVERIFY(svg.hasValue());
    QVERIFY(!svg->contains("<text"));
    QVERIFY(svg->contains("<path"));
}

void RenderTest::writesPdf()
{
    const auto pdf = Picture::render(smallGraph(), Picture::Format::Pdf);
    QVERIFY(pdf.hasValue());
    QVERIFY(pdf->startsWith("%PDF"));
}

void RenderTest::writesPng()
{
    Picture::RenderOptions options;
    options.scale = 1.5;
    const auto png = Picture::render(smallGraph(), Picture::Format::Png, options);
    QVERIFY(png.hasValue());
    const QImage image = QImage::fromData(*png, "PNG");
    const QSizeF size = Picture::displayListOf(smallGraph()).size * 1.5;
    QCOMPARE(image.size(), QSize(qCeil(size.width()), qCeil(size.height())));
    QCOMPARE(image.pixelColor(1, 1), QColor(0xf7, 0xf8, 0xfa));
}

void RenderTest::refusesAPngTooLarge()
{
    Picture::RenderOptions options;
    options.scale = 1000;
    QVERIFY(!Picture::render(smallGraph(), Picture::Format::Png, options));
}

void RenderTest::anEmptyGraphIsAPictureToo()
{
    for (const Picture::Format format : {Picture::Format::Svg, Picture::Format::Pdf, Picture::Format::Png}) {
        QVERIFY(Picture::render(graphOf(""), format).hasValue());
    }
}

QTEST_MAIN(RenderTest)
#include "tst_render.moc"

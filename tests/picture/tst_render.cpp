// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/displaylist.h"
#include "picture/nodemetrics.h"
#include "picture/render.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Picture::DisplayList;
using Picture::GraphScene;

namespace {

GraphScene sceneOf(const QByteArray &text)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    return Picture::firstScene(Graph::drawingOf(tree, Graph::resolve(tree)), {u"Dockerfile"_s, {}});
}

GraphScene smallScene()
{
    return sceneOf("FROM golang AS build\nCOPY . .\nFROM alpine AS unused\nFROM scratch\n"
                   "RUN --mount=from=build,target=/m true\nCOPY --from=build /app /app\n"
                   "ADD https://example.org/x /x\n");
}

/// Built, with everything that a node can show.
GraphScene builtScene()
{
    GraphScene scene = smallScene();
    Picture::SceneNode &node = scene.nodes[0];
    node.tone = Picture::StatusTone::Failed;
    node.statusText = u"12.5 s"_s;
    node.sizeText = u"1.12 GB"_s;
    node.share = 0.4;
    node.layers = 6;
    node.errors = 2;
    node.isStale = true;
    node.rows[0].statusText = u"cached"_s;
    node.rows[0].tone = Picture::StatusTone::Cached;
    node.isPinned = true;
    node.lensText = u"1.12 GB"_s;
    node.heat = 0.4;
    return scene;
}

GraphScene sceneWithLongTexts()
{
    const QByteArray longName(5000, 'x');
    return sceneOf("FROM " + longName + " AS a" + longName + "\nCOPY " + longName
                   + " /\nFROM scratch\nRUN --mount=from=" + longName + ",target=/" + longName + " true\n");
}

template <typename Kind>
QList<Kind> itemsOf(const DisplayList &list)
{
    QList<Kind> items;
    for (const Picture::Item &item : list.items) {
        if (const auto *kind = std::get_if<Kind>(&item))
            items.append(*kind);
    }
    return items;
}

QStringList textsOf(const DisplayList &list)
{
    QStringList texts;
    const auto labels = itemsOf<Picture::Label>(list);
    for (const Picture::Label &label : labels)
        texts.append(label.text);
    return texts;
}

/// All text in the elements of an SVG document, its title too.
QString textIn(const QByteArray &svg, QString *problem)
{
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    *problem = xml.hasError() ? xml.errorString() : QString();
    return text;
}

} // namespace

class RenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStageAndSource();
    void drawsABoxForEveryNode();
    void everythingIsOnThePicture_data();
    void everythingIsOnThePicture();
    void textsFitTheirPlaces_data();
    void textsFitTheirPlaces();
    void explainsTheKindsOfEdgesThereAre();
    void controlCharactersAreVisible();
    void labelsStandOffNodesAndEachOther();
    void isLightOrDark();
    void fadesWhatIsNotLookedFor();
    void showsPinsAndMeasures();
    void writesSvg();
    void outlinesHoldNoText();
    void outlinesAreWrittenOnce();
    void writesIcons();
    void writesPdf();
    void writesPng();
    void drawsLargeGraphsAtTheirOwnSize();
    void refusesAPngTooLarge();
    void knowsFormatsByTheirEnding();
    void anEmptyGraphIsAPictureToo();
};

void RenderTest::showsEveryStageAndSource()
{
    const QStringList texts = textsOf(Picture::displayListOf(smallScene()));
    const QStringList wanted{u"Dockerfile"_s, u"target stage 2"_s,   u"build"_s,         u"unused"_s,      u"stage 2"_s,
                             u"golang"_s,     u"alpine"_s,           u"Build context"_s, u"from golang"_s, u"COPY"_s,
                             u". ."_s,        u"/app \u2192 /app"_s, u"target"_s,        u"not needed"_s};
    for (const QString &text : wanted)
        QVERIFY2(texts.contains(text), qPrintable(text + " is missing in "_L1 + texts.join(u'|')));
}

void RenderTest::drawsABoxForEveryNode()
{
    const GraphScene scene = smallScene();
    const auto boxes = itemsOf<Picture::Box>(Picture::displayListOf(scene));
    const auto hasBox = [&boxes](const QRectF &rect) {
        return std::ranges::any_of(boxes, [&rect](const Picture::Box &box) { return box.rect == rect; });
    };
    // The scene is moved as a whole; the first node tells by how much.
    const auto first = std::ranges::find_if(
        boxes, [&scene](const Picture::Box &box) { return box.rect.size() == scene.nodes.constFirst().size(); });
    QVERIFY(first != boxes.cend());
    const QPointF offset = first->rect.topLeft() - scene.nodes.constFirst().position;
    for (const Picture::SceneNode &node : scene.nodes)
        QVERIFY2(hasBox(node.rect().translated(offset)), qPrintable(node.name));
}

void RenderTest::everythingIsOnThePicture_data()
{
    QTest::addColumn<GraphScene>("scene");
    QTest::newRow("small") << smallScene();
    QTest::newRow("built") << builtScene();
    QTest::newRow("long texts") << sceneWithLongTexts();
    GraphScene moved = smallScene();
    moved.nodes[1].position = {-900, 700};
    QTest::newRow("moved") << moved;
    GraphScene swinging = smallScene();
    for (Picture::SceneEdge &edge : swinging.edges)
        edge.route = {{400, 20}, {-100, 30}, {}, {}};
    QTest::newRow("edges that swing out") << swinging;
}

void RenderTest::everythingIsOnThePicture()
{
    QFETCH(GraphScene, scene);
    const DisplayList list = Picture::displayListOf(scene);
    const QRectF page({0, 0}, list.size);
    const auto boxes = itemsOf<Picture::Box>(list);
    for (const Picture::Box &box : boxes)
        QVERIFY(page.contains(box.rect));
    const auto labels = itemsOf<Picture::Label>(list);
    for (const Picture::Label &label : labels)
        QVERIFY2(page.contains(label.rect), qPrintable(label.text));
    const auto icons = itemsOf<Picture::Icon>(list);
    for (const Picture::Icon &icon : icons)
        QVERIFY(page.contains(icon.rect));
    const auto lines = itemsOf<Picture::Line>(list);
    for (const Picture::Line &line : lines) {
        for (const Picture::Polyline &stroke : line.shape.strokes)
            QVERIFY(page.contains(QPolygonF(stroke).boundingRect().adjusted(-1, -1, 1, 1)));
        QVERIFY(page.contains(QPolygonF(line.shape.mark).boundingRect()));
    }
}

void RenderTest::textsFitTheirPlaces_data()
{
    everythingIsOnThePicture_data();
}

void RenderTest::textsFitTheirPlaces()
{
    QFETCH(GraphScene, scene);
    const DisplayList list = Picture::displayListOf(scene);
    const auto labels = itemsOf<Picture::Label>(list);
    for (const Picture::Label &label : labels) {
        const QFontMetricsF metrics(label.font);
        const QRectF drawn(label.origin.x(), label.origin.y() - metrics.ascent(), metrics.horizontalAdvance(label.text),
                           metrics.height());
        QVERIFY2(label.rect.adjusted(-1, -1, 1, 1).contains(drawn), qPrintable(label.text));
    }
    // Texts of one node do not run into each other.
    for (qsizetype i = 1; i < labels.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(scene.nodes.at(1).position == QPointF(-900, 700)
                         || !labels.at(i).rect.intersects(labels.at(j).rect),
                     qPrintable(labels.at(i).text + " runs into "_L1 + labels.at(j).text));
    }
}

void RenderTest::explainsTheKindsOfEdgesThereAre()
{
    QStringList texts = textsOf(Picture::displayListOf(smallScene()));
    QVERIFY(texts.contains(u"FROM"_s) && texts.contains(u"COPY --from"_s) && texts.contains(u"mount"_s));
    QVERIFY(!texts.contains(u"ONBUILD"_s));
    texts = textsOf(Picture::displayListOf(sceneOf("FROM scratch\n")));
    QVERIFY(!texts.contains(u"FROM"_s));
}

void RenderTest::controlCharactersAreVisible()
{
    const QStringList texts = textsOf(Picture::displayListOf(sceneOf("FROM scratch\nCOPY a\x1b[31m /b\n")));
    QVERIFY2(texts.contains(u"a\u241b[31m /b"_s), qPrintable(texts.join(u'|')));
}

void RenderTest::labelsStandOffNodesAndEachOther()
{
    GraphScene scene = smallScene();
    for (Picture::SceneEdge &edge : scene.edges)
        edge.label = u"3 \u00d7 COPY"_s;
    const DisplayList list = Picture::displayListOf(scene);
    QList<QRectF> labels;
    QList<QRectF> nodes;
    const auto boxes = itemsOf<Picture::Box>(list);
    for (const Picture::Box &box : boxes) {
        if (box.rect.height() == 18 && box.radius == 4 && box.border.isValid())
            labels.append(box.rect);
        else if (box.radius == 10 && box.border.isValid())
            nodes.append(box.rect);
    }
    QVERIFY(!labels.isEmpty());
    QCOMPARE(nodes.size(), scene.nodes.size());
    for (qsizetype i = 0; i < labels.size(); ++i) {
        for (const QRectF &node : std::as_const(nodes))
            QVERIFY(!node.intersects(labels.at(i)));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!labels.at(j).intersects(labels.at(i)));
    }
}

void RenderTest::isLightOrDark()
{
    QCOMPARE(Picture::displayListOf(smallScene()).background, QColor(0xf7, 0xf8, 0xfa));
    QCOMPARE(Picture::displayListOf(smallScene(), Picture::Appearance::Dark).background, QColor(0x14, 0x18, 0x1d));
}

void RenderTest::fadesWhatIsNotLookedFor()
{
    GraphScene scene = smallScene();
    const DisplayList clear = Picture::displayListOf(scene);
    for (Picture::SceneNode &node : scene.nodes)
        node.isFaded = true;
    for (Picture::SceneEdge &edge : scene.edges)
        edge.isFaded = true;
    const DisplayList faded = Picture::displayListOf(scene);
    QCOMPARE(faded.items.size(), clear.items.size());
    const auto clearLines = itemsOf<Picture::Line>(clear);
    const auto fadedLines = itemsOf<Picture::Line>(faded);
    for (qsizetype i = 0; i < scene.edges.size(); ++i)
        QVERIFY(fadedLines.at(i).color.alphaF() < clearLines.at(i).color.alphaF());
    // What is written on a node is nearer to the colour of the page.
    const auto lightnessOf = [](const DisplayList &list, const QString &text) {
        const auto labels = itemsOf<Picture::Label>(list);
        const auto found = std::ranges::find(labels, text, &Picture::Label::text);
        return found == labels.cend() ? -1.0 : found->color.lightnessF();
    };
    QVERIFY(lightnessOf(faded, u"build"_s) > lightnessOf(clear, u"build"_s));
    // The title is about the picture, not about a node.
    QCOMPARE(lightnessOf(faded, u"Dockerfile"_s), lightnessOf(clear, u"Dockerfile"_s));
}

void RenderTest::showsPinsAndMeasures()
{
    const auto pinsOf = [](const GraphScene &scene) {
        const auto icons = itemsOf<Picture::Icon>(Picture::displayListOf(scene));
        return std::ranges::count(icons, u"pin"_s, &Picture::Icon::name);
    };
    GraphScene scene = smallScene();
    QCOMPARE(pinsOf(scene), 0);
    scene.nodes[0].isPinned = true;
    scene.nodes[1].lensText = u"18.2 s"_s;
    scene.nodes[1].heat = 1;
    QCOMPARE(pinsOf(scene), 1);
    QVERIFY(textsOf(Picture::displayListOf(scene)).contains(u"18.2 s"_s));
}

void RenderTest::writesSvg()
{
    Picture::RenderOptions options;
    options.text = Picture::TextForm::Text;
    const auto svg =
        Picture::render(sceneOf("FROM scratch AS a\nFROM a\nCOPY --from=a /<b>& /c\n"), Picture::Format::Svg, options);
    QVERIFY(svg.hasValue());
    QString problem;
    const QString text = textIn(*svg, &problem);
    QCOMPARE(problem, QString());
    QVERIFY2(text.contains("/<b>& \u2192 /c"_L1) || text.contains(u"/<b>& \u2192 /c"_s), qPrintable(text));
    QVERIFY(svg->contains("<text"));
}

void RenderTest::outlinesHoldNoText()
{
    const auto svg = Picture::render(builtScene(), Picture::Format::Svg);
    QVERIFY(svg.hasValue());
    QString problem;
    QCOMPARE(textIn(*svg, &problem).simplified(), u"Dockerfile"_s); // The title.
    QCOMPARE(problem, QString());
    QVERIFY(!svg->contains("<text"));
    QVERIFY(svg->contains("<use "));
}

void RenderTest::outlinesAreWrittenOnce()
{
    QByteArray text;
    for (int i = 0; i < 40; ++i)
        text += "FROM scratch AS stage-" + QByteArray::number(i) + "\nRUN make install clean\n";
    const auto svg = Picture::render(sceneOf(text), Picture::Format::Svg);
    QVERIFY(svg.hasValue());
    QVERIFY2(svg->count("<path id=") < 120, QByteArray::number(svg->count("<path id=")).constData());
}

void RenderTest::writesIcons()
{
    const auto svg = Picture::render(smallScene(), Picture::Format::Svg);
    QVERIFY(svg.hasValue());
    QCOMPARE(svg->count("<svg "), 1); // SVG Tiny knows no document inside a document.
    QCOMPARE(svg->count(" scale("), 4); // Two images, the address and the folder.
    QString problem;
    (void)textIn(*svg, &problem);
    QCOMPARE(problem, QString());
}

void RenderTest::writesPdf()
{
    const auto pdf = Picture::render(smallScene(), Picture::Format::Pdf);
    QVERIFY(pdf.hasValue());
    QVERIFY(pdf->startsWith("%PDF"));
    QVERIFY(!pdf->contains("/Subtype /Image")); // Nothing in it is pixels.
}

void RenderTest::writesPng()
{
    Picture::RenderOptions options;
    options.scale = 1.5;
    const auto png = Picture::render(smallScene(), Picture::Format::Png, options);
    QVERIFY(png.hasValue());
    const QImage image = QImage::fromData(*png, "PNG");
    const QSizeF size = Picture::displayListOf(smallScene()).size * 1.5;
    QCOMPARE(image.size(), QSize(qCeil(size.width()), qCeil(size.height())));
    QCOMPARE(image.pixelColor(1, 1), QColor(0xf7, 0xf8, 0xfa));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 144);
    const auto painted = Picture::renderImage(smallScene(), options);
    QVERIFY(painted.hasValue());
    QVERIFY(image.convertToFormat(QImage::Format_RGB32) == *painted);
}

void RenderTest::drawsLargeGraphsAtTheirOwnSize()
{
    QCOMPARE(Picture::defaultScale({1000, 800}), 2.0);
    QCOMPARE(Picture::defaultScale({4000, 3000}), 1.0);
}

void RenderTest::refusesAPngTooLarge()
{
    Picture::RenderOptions options;
    options.scale = 1000;
    QVERIFY(!Picture::render(smallScene(), Picture::Format::Png, options));
}

void RenderTest::knowsFormatsByTheirEnding()
{
    QCOMPARE(Picture::formatOfFile(u"/a/graph.svg"_s), Picture::Format::Svg);
    QCOMPARE(Picture::formatOfFile(u"/a/graph.PDF"_s), Picture::Format::Pdf);
    QCOMPARE(Picture::formatOfFile(u"/a/graph.png"_s), Picture::Format::Png);
    QCOMPARE(Picture::formatOfFile(u"/a/graph.svg/graph"_s), std::nullopt);
}

void RenderTest::anEmptyGraphIsAPictureToo()
{
    for (const Picture::Format format : {Picture::Format::Svg, Picture::Format::Pdf, Picture::Format::Png}) {
        QVERIFY(Picture::render(sceneOf(""), format).hasValue());
        QVERIFY(Picture::render({}, format).hasValue());
    }
}

QTEST_MAIN(RenderTest)
#include "tst_render.moc"

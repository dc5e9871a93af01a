// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/layerorigin.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Qt::StringLiterals;

namespace {

/// An image of the given history; lines that start with "-" made no layer.
Image::ImageContents imageOf(const QStringList &history)
{
    Image::ImageContents image;
    for (const QString &line : history) {
        const bool empty = line.startsWith(u'-');
        const QString createdBy = empty ? line.sliced(1) : line;
        image.history.append({createdBy, empty, empty ? -1 : static_cast<int>(image.layers.size())});
        if (empty)
            continue;
        Image::Layer layer;
        layer.createdBy = createdBy;
        layer.historyIndex = static_cast<int>(image.history.size()) - 1;
        image.layers.append(layer);
    }
    return image;
}

/// "base", "?" or the line of the instruction, for each layer.
QString linesOf(const QList<LayerOrigin> &origins)
{
    QStringList lines;
    for (const LayerOrigin &origin : origins) {
        lines.append(origin.kind == LayerOrigin::Kind::Base          ? u"base"_s
                         : origin.kind == LayerOrigin::Kind::Unknown ? u"?"_s
                                                                     : QString::number(origin.line));
    }
    return lines.join(u' ');
}

} // namespace

class LayerOriginTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersFindTheirInstructions_data()
    {
        QTest::addColumn<QByteArray>("dockerfile");
        QTest::addColumn<QStringList>("history");
        QTest::addColumn<QString>("lines");

        QTest::newRow("BuildKit on a base of two layers")
            << QByteArray("FROM golang:1\nWORKDIR /app\nCOPY . .\nENV A=b\nRUN go build\n")
            << QStringList{u"/bin/sh -c #(nop) ADD file:1 in / "_s,
                           u"RUN /bin/sh -c apt-get # buildkit"_s,
                           u"WORKDIR /app"_s,
                           u"COPY . . # buildkit"_s,
                           u"-ENV A=b"_s,
                           u"RUN /bin/sh -c go build # buildkit"_s}
            << u"base base 2 3 5"_s;
        QTest::newRow("the last of two stages")
            << QByteArray("FROM golang:1 AS b\nRUN make\nFROM alpine:3\nCOPY --from=b /a /a\nCMD [\"/a\"]\n")
            << QStringList{u"/bin/sh -c #(nop) ADD file:1 in / "_s, u"-CMD [\"/bin/sh\"]"_s, u"COPY /a /a # buildkit"_s,
                           u"-CMD [\"/a\"]"_s}
            << u"base 4"_s;
        QTest::newRow("a stage on a stage, on scratch")
            << QByteArray("FROM scratch AS b\nCOPY a /\nFROM b\nCOPY c /\n")
            << QStringList{u"COPY a / # buildkit"_s, u"COPY c / # buildkit"_s} << u"2 4"_s;
        QTest::newRow("a RUN that changed nothing")
            << QByteArray("FROM a\nRUN true\nCOPY b /\n")
            << QStringList{u"ADD x /"_s, u"-RUN /bin/sh -c true # buildkit"_s, u"COPY b / # buildkit"_s} << u"base 3"_s;
        QTest::newRow("the legacy builder, whose WORKDIR made nothing")
            << QByteArray("FROM a\nWORKDIR /\nRUN make\nCOPY b /\n")
            << QStringList{u"/bin/sh -c #(nop) ADD file:1 in / "_s, u"/bin/sh -c make"_s,
                           u"/bin/sh -c #(nop) COPY file:2 in / "_s}
            << u"base 3 4"_s;
        QTest::newRow("a Dockerfile of another image")
            << QByteArray("FROM a\nADD x /\nCOPY b /\n")
            << QStringList{u"RUN /bin/sh -c make # buildkit"_s, u"COPY b / # buildkit"_s} << u"? 3"_s;
    }

    void layersFindTheirInstructions()
    {
        QFETCH(const QByteArray, dockerfile);
        QFETCH(const QStringList, history);
        QFETCH(const QString, lines);
        const Dockerfile::SyntaxTree tree = Dockerfile::SyntaxTree::parse(dockerfile);
        QCOMPARE(linesOf(layerOrigins(imageOf(history), tree, Graph::resolve(tree))), lines);
    }

    void originsNameStageAndText()
    {
        const auto tree = Dockerfile::SyntaxTree::parse("FROM alpine:3 AS final\nCOPY --chown=1:1 \\\n  a b /srv/\n");
        const auto graph = Graph::resolve(tree);
        const auto origins = layerOrigins(imageOf({u"ADD x /"_s, u"COPY a b /srv/ # buildkit"_s}), tree, graph);
        QCOMPARE(origins.size(), 2);
        QCOMPARE(origins[0].text, u"alpine:3"_s);
        QCOMPARE(origins[1].text, u"COPY --chown=1:1 a b /srv/"_s);
        QCOMPARE(origins[1].stageName, u"final"_s);
        QCOMPARE(origins[1].line, 2);
        QCOMPARE(stageInstructions(tree, graph).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LayerOriginTest)

#include "tst_layerorigin.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/drawing.h"
#include "graph/graphexport.h"
#include "graph/shorttext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QJsonObject jsonOf(const QByteArray &text)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    return Graph::toJson(tree, Graph::resolve(tree), {}, u"Dockerfile"_s);
}

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
        .toJson(QJsonDocument::Compact);
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheDocumentedShape();
    void jsonColumnsCountCodePoints();
    void jsonGivesNoFlagsOfATriggerToItsOnbuild();
    void dotEscapesForeignText();
    void mermaidEscapesForeignText();
    void bundlesEdgesOfOneKind();
    void shownTextIsBounded();
    void shortensReferences_data();
    void shortensReferences();
    void boxesHoldTheirInstructions();
};

void ExportsTest::jsonHasTheDocumentedShape()
{
    const QJsonObject json = jsonOf("# syntax=docker/dockerfile:1\nARG V=3\nFROM --platform=$BUILDPLATFORM alpine:$V "
                                    "AS Build\nRUN <<EOF\ntrue\nEOF\n"
                                    "FROM scratch\nCOPY --from=build [\"/a\", \"/b\"]\n");
    QCOMPARE(json.keys(),
             QStringList({u"arguments"_s, u"edges"_s, u"errors"_s, u"escape"_s, u"file"_s, u"format"_s,
                          u"instructions"_s, u"platform"_s, u"stages"_s, u"syntax"_s, u"target"_s}));
    QCOMPARE(json.value("format"_L1), u"stagecraft-graph/1"_s);
    QCOMPARE(json.value("escape"_L1), u"\\"_s);
    QCOMPARE(json.value("syntax"_L1), u"docker/dockerfile:1"_s);
    QCOMPARE(compact(json.value("arguments"_L1)),
             R"([{"default":"3","line":2,"name":"V","scope":"global","value":"3"}])"_ba);
    QCOMPARE(
        compact(json.value("instructions"_L1).toArray().at(0)),
        R"({"endLine":2,"flags":[],"heredocs":[],"jsonForm":false,"keyword":"ARG","stage":null,"startLine":2})"_ba);
    QCOMPARE(
        compact(json.value("instructions"_L1).toArray().at(2)),
        R"({"endLine":6,"flags":[],"heredocs":["EOF"],"jsonForm":false,"keyword":"RUN","stage":0,"startLine":4})"_ba);
    QCOMPARE(
        compact(json.value("stages"_L1)),
        R"([{"base":"alpine:3","baseStage":null,"endLine":6,"index":0,"line":3,"name":"build","platform":"linux/amd64","reachable":true,"writtenName":"Build"},)"
        R"({"base":"scratch","baseStage":null,"endLine":8,"index":1,"line":7,"name":"","platform":null,"reachable":true,"writtenName":""}])"_ba);
    QCOMPARE(
        compact(json.value("edges"_L1).toArray().at(2)),
        R"({"destination":"/b","from":{"stage":0},"kind":"copy","line":8,"mountType":null,"paths":["/a"],"to":1})"_ba);
    QCOMPARE(json.value("errors"_L1).toArray().size(), 0);
}

void ExportsTest::jsonColumnsCountCodePoints()
{
    const QJsonObject json = jsonOf("FROM alpine AS a\nCOPY --chown=\xF0\x9F\x90\xB3 --from=b$X /x /y\n");
    const QJsonObject error = json.value("errors"_L1).toArray().at(0).toObject();
    QCOMPARE(error.value("line"_L1).toInt(), 2);
    QCOMPARE(error.value("column"_L1).toInt(), 23);
    QCOMPARE(error.value("layer"_L1), u"meaning"_s);
    QCOMPARE(error.value("severity"_L1), u"error"_s);
}

void ExportsTest::jsonGivesNoFlagsOfATriggerToItsOnbuild()
{
    const QJsonArray instructions =
        jsonOf("FROM alpine\nONBUILD RUN --network=none true\nONBUILD CMD [\"a\"]\nONBUILD RUN <<EOF\ntrue\nEOF\n")
            .value("instructions"_L1)
            .toArray();
    QCOMPARE(instructions.at(1)["flags"_L1], QJsonArray());
    QCOMPARE(instructions.at(2)["jsonForm"_L1], false);
    QCOMPARE(instructions.at(3)["heredocs"_L1], QJsonArray({u"EOF"_s})); // Those are its own.
}

void ExportsTest::dotEscapesForeignText()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM scratch AS a\nFROM scratch\n"
                                                    R"(COPY --from=a ["/\\x\"; evil", "/b"])");
    const QByteArray dot = Graph::toDot(Graph::resolve(tree));
    QVERIFY2(dot.contains(R"(label="/\\x\"; evil")"), dot.constData());
    QVERIFY(dot.contains("n0 -> n1 [style=dashed, arrowhead=empty"));
    QVERIFY(dot.contains("cluster_legend"));
}

void ExportsTest::mermaidEscapesForeignText()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM scratch AS a\nFROM scratch\nCOPY --from=a /<b>\"];x /b\n");
    const QByteArray mermaid = Graph::toMermaid(Graph::resolve(tree));
    QVERIFY2(mermaid.contains("n0 -.->|\"/#60;b#62;#34;#93;#59;x\"| n1"), mermaid.constData());
    QVERIFY(mermaid.startsWith("flowchart LR\n"));
}

void ExportsTest::bundlesEdgesOfOneKind()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM alpine AS a\nFROM alpine\nCOPY --from=a /x /x\nCOPY --from=a "
                                                    "/y /y\nRUN --mount=from=a,target=/m true\nCOPY . .\n");
    const Graph::Drawing drawing = Graph::drawingOf(Graph::resolve(tree));
    QCOMPARE(drawing.nodes.size(), 4);
    QCOMPARE(drawing.edges.size(), 5);
    QCOMPARE(drawing.edges.at(2).edges.size(), 2);
    QCOMPARE(drawing.edges.at(2).label(), u"/x (+1)"_s);
    QCOMPARE(drawing.nodes.at(3).title, u"Build context"_s);
    QVERIFY(drawing.nodes.at(1).isTarget);
}

void ExportsTest::shownTextIsBounded()
{
    QCOMPARE(Graph::shownText(u"plain"_s, 10), u"plain"_s);
    QCOMPARE(Graph::shownText(u"a\tb\x1b"_s, 10), u"a\u2409b\u241b"_s);
    QCOMPARE(Graph::shownText(u"\u202eabc"_s, 10),
             u"\ufffd"
             "abc"_s);
    QCOMPARE(Graph::shownText(QString(1000, u'x'), 11), u"xxxxx…xxxxx"_s);
}

void ExportsTest::shortensReferences_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"golang:1.24"_s << u"golang:1.24"_s;
    QTest::newRow("Docker Hub, official") << u"docker.io/library/golang:1.24"_s << u"golang:1.24"_s;
    QTest::newRow("Docker Hub, of someone") << u"docker.io/someone/thing"_s << u"someone/thing"_s;
    QTest::newRow("tag and digest") << u"host:5000/a/b:1@sha256:0123456789abcdef"_s << u"host:5000/a/b:1"_s;
    QTest::newRow("digest alone") << u"host:5000/a@sha256:0123456789abcdef"_s << u"host:5000/a@sha256:0123456\u2026"_s;
}

void ExportsTest::shortensReferences()
{
    QFETCH(QString, reference);
    QTEST(Graph::shortReference(reference), "text");
}

void ExportsTest::boxesHoldTheirInstructions()
{
    const auto tree =
        Dockerfile::SyntaxTree::parse("FROM docker.io/library/golang:1.24@sha256:00 AS build\nRUN a\\\n  "
                                      "b\nFROM scratch\nCOPY --from=build /x /y\nRUN <<EOF\nset -e\nmake\nEOF\n");
    const Graph::StageGraph graph = Graph::resolve(tree);
    const Graph::Drawing drawing = Graph::drawingOf(tree, graph);
    QCOMPARE(drawing.nodes.at(0).detail(), u"golang:1.24"_s);
    QCOMPARE(drawing.nodes.at(0).rows.size(), 1);
    QCOMPARE(drawing.nodes.at(1).rows.at(0).text, u"/x \u2192 /y"_s);
    QCOMPARE(drawing.nodes.at(1).rows.at(1).keyword, u"RUN"_s);
    QCOMPARE(drawing.nodes.at(1).rows.at(1).text, u"make"_s);
    QCOMPARE(drawing.nodes.at(1).rows.at(1).line, 6);
    QCOMPARE(drawing.nodes.at(2).shortTitle(), u"golang:1.24"_s);
    QVERIFY(Graph::drawingOf(graph).nodes.at(0).rows.isEmpty());
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"

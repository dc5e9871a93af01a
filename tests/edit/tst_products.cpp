// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/products.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

class ProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesWhatToCopy_data();
    void guessesWhatToCopy();
    void knowsWhatAStageHolds_data();
    void knowsWhatAStageHolds();
    void knowsWhereAnInstructionRuns();
};

void ProductsTest::guessesWhatToCopy_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("destination");
    QTest::newRow("a named output") << QByteArray("RUN go build -o /out/app .") << QByteArray() << u"/out/app"_s
                                    << u"/app"_s;
    QTest::newRow("a relative output") << QByteArray("WORKDIR /src\nRUN go build -o bin/app .") << QByteArray()
                                       << u"/src/bin/app"_s << u"/app"_s;
    QTest::newRow("a bundler") << QByteArray("WORKDIR /web\nRUN npm ci\nRUN npm run build")
                               << QByteArray("WORKDIR /srv") << u"/web/dist"_s << u"./"_s;
    QTest::newRow("a Rust release") << QByteArray("WORKDIR /code\nRUN cargo build --release") << QByteArray()
                                    << u"/code/target/release/"_s << u"/release"_s;
    QTest::newRow("jars") << QByteArray("WORKDIR /code\nRUN mvn package") << QByteArray() << u"/code/target/*.jar"_s
                          << u"/"_s;
    QTest::newRow("nothing known") << QByteArray("WORKDIR /data\nRUN make") << QByteArray() << u"/data"_s << u"/data"_s;
}

void ProductsTest::guessesWhatToCopy()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a AS one\n" + from + "\nFROM b AS two\n" + to + "\n");
    const Edit::CopyLine guess = Edit::guessedCopy(tree, Graph::resolve(tree), 0, 1);
    QTEST(guess.paths.join(u' '), "path");
    QTEST(guess.destination, "destination");
}

void ProductsTest::knowsWhatAStageHolds_data()
{
    QTest::addColumn<QByteArray>("stage");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QString>("paths");
    QTest::newRow("nothing") << QByteArray("RUN true") << QByteArray() << QString();
    QTest::newRow("its working directory") << QByteArray("WORKDIR /data\nRUN make") << QByteArray() << u"/data"_s;
    QTest::newRow("the last output first")
        << QByteArray("RUN go build -o /out/a .\nRUN go build -o /out/b .") << QByteArray() << u"/out/b /out/a"_s;
    QTest::newRow("an output where it was made")
        << QByteArray("WORKDIR /a\nRUN go build -o b .\nWORKDIR /c") << QByteArray() << u"/a/b /c"_s;
    QTest::newRow("what is copied") << QByteArray("WORKDIR /w\nCOPY a b/\nADD c /d") << QByteArray()
                                    << u"/w/b/ /d /w"_s;
    QTest::newRow("each once") << QByteArray("WORKDIR /w\nCOPY . .\nCOPY a .") << QByteArray() << u"/w"_s;
    QTest::newRow("what others take first") << QByteArray("WORKDIR /w\nRUN npm run build")
                                            << QByteArray("COPY --from=one w/x /x\n"
                                                          "RUN --mount=from=one,source=/y,target=/y true")
                                            << u"/w/x /y /w/dist /w"_s;
    QTest::newRow("no variables of nobody")
        << QByteArray("COPY a $HERE/\nRUN go build -o $OUT .") << QByteArray() << QString();
    QTest::newRow("variables that are set") << QByteArray("ENV HERE=/x\nCOPY a $HERE/y") << QByteArray() << u"/x/y"_s;
    QTest::newRow("what is in the root") << QByteArray("COPY a /") << QByteArray() << QString();
    QTest::newRow("no triggers") << QByteArray("ONBUILD COPY a /b") << QByteArray() << QString();
}

void ProductsTest::knowsWhatAStageHolds()
{
    QFETCH(QByteArray, stage);
    QFETCH(QByteArray, other);
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a AS one\n" + stage + "\nFROM b AS two\n" + other
                                                    + "\nFROM one AS three\n");
    const Graph::StageGraph graph = Graph::resolve(tree);
    QTEST(Edit::productsOf(tree, graph, 0).join(u' '), "paths");
    QTEST(Edit::productsOf(tree, graph, 2).join(u' '), "paths");
}

void ProductsTest::knowsWhereAnInstructionRuns()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a AS one\nWORKDIR /a\nFROM one\nWORKDIR b/\nRUN true\n"
                                                    "WORKDIR /c\nWORKDIR $D/e\n");
    const Graph::StageGraph graph = Graph::resolve(tree);
    QCOMPARE(Edit::workingDirectoryAt(tree, graph, 0, 1), u"/"_s);
    QCOMPARE(Edit::workingDirectoryAt(tree, graph, 1, 3), u"/a"_s);
    QCOMPARE(Edit::workingDirectoryAt(tree, graph, 1, 4), u"/a/b"_s);
    QCOMPARE(Edit::workingDirectoryAt(tree, graph, 1, 6), u"/c"_s);
    QCOMPARE(Edit::workingDirectory(tree, graph, 1), u"$D/e"_s);
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "tst_products.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/partialfile.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;

class PartialFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsBeforeTheLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray text =
            "FROM a AS one\r\n# why\r\nRUN x \\\r\n  y\r\nRUN z\r\n\r\nFROM b\r\nCOPY --from=one /x /\r\n";
        QTest::newRow("first step") << text << 0 << 3 << QByteArray("FROM a AS one\r\n# why\r\n");
        QTest::newRow("after a long one")
            << text << 0 << 5 << QByteArray("FROM a AS one\r\n# why\r\nRUN x \\\r\n  y\r\n");
        QTest::newRow("in a later stage") << text << 1 << 8 << text.first(text.indexOf("COPY"));
        QTest::newRow("FROM") << text << 1 << 7 << QByteArray();
        QTest::newRow("inside an instruction") << text << 0 << 4 << QByteArray();
        QTest::newRow("of another stage") << text << 1 << 3 << QByteArray();
        QTest::newRow("no such stage") << text << 5 << 3 << QByteArray();
        QTest::newRow("no stage") << QByteArray("# nothing\n") << -1 << 1 << QByteArray();
    }

    void endsBeforeTheLine()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, stage);
        QFETCH(const int, line);
        QFETCH(const QByteArray, expected);
        const auto tree = Dockerfile::SyntaxTree::parse(text);
        const auto cut = textBefore(tree, Graph::resolve(tree, {}), stage, line);
        QCOMPARE(cut ? *cut : QByteArray(), expected);
    }
};

QTEST_GUILESS_MAIN(PartialFileTest)
#include "tst_partialfile.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/markedtext.h"
#include "assist/packagelist.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

class PackageListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
};

void PackageListTest::sorts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // empty: refused
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(name) << before << after;
    };
    row("apt-get", "RUN apt-get update && apt-get install -y zip▮ curl git\n",
        "RUN apt-get update && apt-get install -y curl git zip\n");
    row("one a line",
        "RUN apt-get install -y --no-install-recommends \\\n    zip▮ \\\n    curl \\\n    git && \\\n    rm -rf x\n",
        "RUN apt-get install -y --no-install-recommends \\\n    curl \\\n    git \\\n    zip && \\\n    rm -rf x\n");
    row("apk with a value of an option", "RUN apk add --virtual .build z▮ b a\n",
        "RUN apk add --virtual .build a b z\n");
    row("with versions", "RUN apk add z=1 b=2▮ a~3\n", "RUN apk add a~3 b=2 z=1\n");
    row("whatever the case", "RUN pip install Zope▮ attrs\n", "RUN pip install attrs Zope\n");
    row("in a heredoc", "RUN <<EOF\ndnf install -y b▮ a\nEOF\n", "RUN <<EOF\ndnf install -y a b\nEOF\n");
    row("pacman", "RUN pacman -S --noconfirm b a▮\n", "RUN pacman -S --noconfirm a b\n");
    row("with returns", "RUN apk add \\\r\n  b▮ \\\r\n  a\r\n", "RUN apk add \\\r\n  a \\\r\n  b\r\n");
    row("sorted already", "RUN apk add a▮ b\n", "RUN apk add a b\n");
    row("one package", "RUN apk add a▮\n", "");
    row("another command", "RUN apk add b a && echo z▮ y\n", "");
    row("another verb", "RUN apt-get remove z▮ a\n", "");
    row("a comment in between", "RUN apk add \\\n    b▮ \\\n    # for a\n    a\n", "");
    row("no RUN", "COPY b▮ a\n", "");
}

void PackageListTest::sorts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const MarkedText marked = MarkedText::read("FROM x\n" + before);
    const auto edits = Assist::sortedPackages(Dockerfile::SyntaxTree::parse(marked.text), marked.cursor);
    QCOMPARE(bool(edits), !after.isEmpty());
    if (edits)
        QCOMPARE(applied(marked.text, *edits), "FROM x\n" + after);
    else
        QVERIFY(!edits.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(PackageListTest)

#include "tst_packagelist.moc"

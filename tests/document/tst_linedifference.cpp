// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/anybytes.h"
#include "document/linedifference.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Document;
using namespace Stagecraft::TestSupport;

class LineDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOneTextIntoTheOther();
    void leavesCommonLinesAlone();
    void manyChangesAreOneEdit();
};

void LineDifferenceTest::turnsOneTextIntoTheOther()
{
    QVERIFY(rc::check([] {
        const QByteArray before = *anyBytes();
        const QByteArray after = *anyBytes();
        const TextEdits edits = lineDifference(before, after);
        RC_ASSERT(areValid(edits, before.size()));
        RC_ASSERT(applied(before, edits) == after);
        RC_ASSERT(lineDifference(before, before).isEmpty());
    }));
}

void LineDifferenceTest::leavesCommonLinesAlone()
{
    const QByteArray before = "a\nb\nc\nd\ne\n"_ba;
    QCOMPARE(lineDifference(before, "a\nc\nx\nd\ne!\n"_ba),
             (TextEdits{{{2, 4}, {}}, {{6, 6}, "x\n"_ba}, {{9, 9}, "!"_ba}}));
}

void LineDifferenceTest::manyChangesAreOneEdit()
{
    QByteArray before;
    QByteArray after;
    for (int line = 0; line < 3000; ++line) {
        before += "a" + QByteArray::number(line) + '\n';
        after += "b" + QByteArray::number(line) + '\n';
    }
    const TextEdits edits = lineDifference(before, after);
    QCOMPARE(edits.size(), 1);
    QCOMPARE(applied(before, edits), after);
}

QTEST_GUILESS_MAIN(LineDifferenceTest)

#include "tst_linedifference.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/lineedits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

class LineEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheLines_data();
    void changesTheLines();
};

void LineEditsTest::changesTheLines_data()
{
    using Plan = TextEdits (*)(const QByteArray &, Lines);
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    // All with the second and third line.
    QTest::newRow("in") << Plan(&indentedLines) << "a\nb\n  c\nd"_ba << "a\n    b\n      c\nd"_ba;
    QTest::newRow("in, by tab where one is used") << Plan(&indentedLines) << "a\n\tb\nc"_ba << "a\n\t\tb\n    c"_ba;
    QTest::newRow("in, not a blank line") << Plan(&indentedLines) << "a\r\n\r\nc\r\n"_ba << "a\r\n\r\n    c\r\n"_ba;
    QTest::newRow("out, as far as it goes") << Plan(&outdentedLines) << "a\n      b\n  c"_ba << "a\n  b\nc"_ba;
    QTest::newRow("out, a tab") << Plan(&outdentedLines) << "a\n\t\tb\nc"_ba << "a\n\tb\nc"_ba;
    QTest::newRow("comment out, at one column")
        << Plan(&toggledComments) << "a\n  b\n    c\n"_ba << "a\n  # b\n  #   c\n"_ba;
    QTest::newRow("comment out again") << Plan(&toggledComments) << "a\n# b\nc\n"_ba << "a\n# # b\n# c\n"_ba;
    QTest::newRow("comment in") << Plan(&toggledComments) << "a\n  # b\n#c\n"_ba << "a\n  b\nc\n"_ba;
    QTest::newRow("comment in, past a blank line") << Plan(&toggledComments) << "a\n\n# c\n"_ba << "a\n\nc\n"_ba;
}

void LineEditsTest::changesTheLines()
{
    using Plan = TextEdits (*)(const QByteArray &, Lines);
    QFETCH(Plan, plan);
    QFETCH(QByteArray, before);
    QTEST(applied(before, plan(before, {2, 3})), "after");
}

QTEST_GUILESS_MAIN(LineEditsTest)

#include "tst_lineedits.moc"

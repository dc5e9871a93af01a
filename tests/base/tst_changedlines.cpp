// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/changedlines.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QChar signOf(ChangedLine::Kind kind)
{
    switch (kind) {
    case ChangedLine::Kind::Kept:
        return u' ';
    case ChangedLine::Kind::Removed:
        return u'-';
    case ChangedLine::Kind::Added:
        return u'+';
    case ChangedLine::Kind::Skipped:
        return u'~';
    }
    return u'?';
}

/// "-2:old" for a removed line, "+2:new" for an added one, " 1/1:same" for one that both have, "~" for those left out.
QString shown(const QList<ChangedLine> &lines)
{
    QStringList all;
    for (const ChangedLine &line : lines) {
        QStringList numbers;
        for (const int number : {line.before, line.after}) {
            if (number > 0)
                numbers.append(QString::number(number));
        }
        all.append(signOf(line.kind) + (numbers.isEmpty() ? QString() : numbers.join(u'/') + u':' + line.text));
    }
    return all.join(u'\n');
}

} // namespace

class ChangedLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatDiffers_data();
    void showsWhatDiffers();
};

void ChangedLinesTest::showsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *before, const char *after, const QString &expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("nothing", "", "", {});
    row("the same", "a\nb\n", "a\nb\n", {});
    row("one line the same", "a", "a", {});
    row("another line end", "a\r\nb", "a\nb\n", {});
    row("changed", "a\nb\nc\nd\n", "a\nB\nc\nd\n", u" 1/1:a\n-2:b\n+2:B\n 3/3:c"_s);
    row("into nothing", "", "a\nb\n", u"+1:a\n+2:b"_s);
    row("to nothing", "a\n", "", u"-1:a"_s);
    row("removed at the end", "a\nb\nc", "a\n", u" 1/1:a\n-2:b\n-3:c"_s);
    row("two places", "a\nb\nc\nd\ne\nf\ng\n", "A\nb\nc\nd\ne\nf\nG\n", u"-1:a\n+1:A\n 2/2:b\n~\n 6/6:f\n-7:g\n+7:G"_s);
    row("two near places", "a\nb\nc\nd\n", "A\nb\nc\nD\n", u"-1:a\n+1:A\n 2/2:b\n 3/3:c\n-4:d\n+4:D"_s);
    row("moved", "a\nb\nc\n", "b\nc\na\n", u"-1:a\n 2/1:b\n 3/2:c\n+3:a"_s);
    row("invalid bytes", "a\n", "\xff\n", u"-1:a\n+1:\uFFFD"_s);
}

void ChangedLinesTest::showsWhatDiffers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QTEST(shown(changedLines(before, after)), "expected");
}

QTEST_APPLESS_MAIN(ChangedLinesTest)
#include "tst_changedlines.moc"

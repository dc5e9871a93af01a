// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/flags.h"

#include <QTest>

using namespace Stagecraft::Cli;
using namespace Qt::StringLiterals;

namespace {

Flags someFlags()
{
    return {{u"file"_s, {}, u"FILE"_s, u'f', {}, false},
            {u"tag"_s, {}, u"NAME"_s, u't', {}, true},
            {u"pull"_s, {}, {}, {}, {}, false},
            {u"format"_s, {}, u"FORMAT"_s, {}, {u"text"_s, u"json"_s}, false}};
}

} // namespace

class FlagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWayToGiveAValue_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("after an equals sign") << QStringList{u"--file=a b"_s};
        QTest::newRow("as the next word") << QStringList{u"--file"_s, u"a b"_s};
        QTest::newRow("by its letter") << QStringList{u"-f"_s, u"a b"_s};
        QTest::newRow("close to its letter") << QStringList{u"-fa b"_s};
        QTest::newRow("by its letter and an equals sign") << QStringList{u"-f=a b"_s};
    }

    void everyWayToGiveAValue()
    {
        QFETCH(QStringList, words);
        const auto arguments = parseArguments(words, someFlags());
        QVERIFY(arguments);
        QCOMPARE(arguments->value(u"file"_s), u"a b"_s);
        QVERIFY(arguments->positional.isEmpty());
    }

    void pathsAndFlagsInAnyOrder()
    {
        const auto arguments = parseArguments(
            {u"one"_s, u"--pull"_s, u"-"_s, u"-t"_s, u"a"_s, u"-t"_s, u"b"_s, u"--"_s, u"--pull"_s}, someFlags());
        QVERIFY(arguments);
        QCOMPARE(arguments->positional, QStringList({u"one"_s, u"-"_s, u"--pull"_s}));
        QCOMPARE(arguments->all(u"tag"_s), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(arguments->has(u"pull"_s));
        QVERIFY(!arguments->has(u"file"_s));
    }

    void aValueMayBeginWithADash()
    {
        const auto arguments = parseArguments({u"--file"_s, u"-"_s}, someFlags());
        QVERIFY(arguments);
        QCOMPARE(arguments->value(u"file"_s), u"-"_s);
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("message");
        QTest::newRow("a flag that is nearly one")
            << QStringList{u"--fromat=json"_s} << u"There is no flag --fromat. Did you mean --format?"_s;
        QTest::newRow("a flag unlike any") << QStringList{u"--xyzzyx"_s} << u"There is no flag --xyzzyx."_s;
        QTest::newRow("an unknown letter") << QStringList{u"-z"_s} << u"There is no flag -z."_s;
        QTest::newRow("a missing value") << QStringList{u"--file"_s} << u"--file needs a value: FILE."_s;
        QTest::newRow("a value where none is taken") << QStringList{u"--pull=yes"_s} << u"--pull takes no value."_s;
        QTest::newRow("a value that is no choice")
            << QStringList{u"--format=jsno"_s}
            << u"--format takes one of text, json, not \"jsno\". Did you mean json?"_s;
        QTest::newRow("the same flag twice")
            << QStringList{u"-fa"_s, u"--file=b"_s} << u"--file can be given once only."_s;
    }

    void whatIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, message);
        const auto arguments = parseArguments(words, someFlags());
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().message, message);
    }
};

QTEST_GUILESS_MAIN(FlagsTest)
#include "tst_flags.moc"

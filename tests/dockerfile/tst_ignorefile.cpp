// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/ignorefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Stagecraft::Dockerfile::IgnoreFile;

class TestIgnoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesAsBuildKit_data();
    void matchesAsBuildKit();
    void tellsTheLineThatDecides();
    void reportsWhatIsNoPattern();
    void skipsFoldersOnlyWithoutExceptions();
};

void TestIgnoreFile::matchesAsBuildKit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("ignored");
    const auto row = [](const char *name, const char *text, const char *path, bool ignored) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(path) << ignored;
    };
    row("nothing ignores nothing", "", "a", false);
    row("a name at the root", "a\n", "a", true);
    row("a name is anchored at the root", "a\n", "b/a", false);
    row("what lies below an ignored folder", "a", "a/b/c", true);
    row("a trailing slash matches files too", "a/", "a", true);
    row("a leading slash means nothing", "/a", "a", true);
    row("a leading dot slash means nothing", "./a", "a", true);
    row("dots are cleaned away", "a/../b", "b", true);
    row("a star stays in its folder", "*.md", "docs/a.md", false);
    row("a star at the root", "*.md", "a.md", true);
    row("a lone star is everything", "*", "a/b", true);
    row("two stars are any folder", "**/*.md", "a/b/c.md", true);
    row("two stars are no folder too", "**/*.md", "c.md", true);
    row("two stars at the end", "a/**", "a/b/c", true);
    row("two stars at the end need something", "a/**", "a", false);
    row("two stars in the middle", "a/**/z", "a/b/c/z", true);
    row("a question mark is one character", "a?", "ab", true);
    row("a question mark is no slash", "a?b", "a/b", false);
    row("a class", "[ab].c", "a.c", true);
    row("a class of a range", "[a-c].c", "b.c", true);
    row("a class that excludes", "[^a].c", "a.c", false);
    row("a backslash takes the next as it is", "a\\*", "a*", true);
    row("a backslash takes the next as it is, and nothing else", "a\\*", "ab", false);
    row("dots and pluses are themselves", "a+.c", "aa.c", false);
    row("an exception", "*\n!a", "a", false);
    row("an exception below an ignored folder", "a\n!a/b", "a/b", false);
    row("the last that matches decides", "a\n!a\na", "a", true);
    row("an exception before changes nothing", "!a\na", "a", true);
    row("an exception opens what lies below", "*\n!src", "src/deep/file", false);
    row("two stars in an exception", "**\n!**/*.go", "x/y.go", false);
    row("white space around is nothing", "  a  ", "a", true);
    row("white space after the exclamation mark", "*\n! a", "a", false);
    row("a comment", "#a", "#a", false);
    row("only the first column begins a comment", " #a", "#a", true);
    row("a byte order mark",
        "\xEF\xBB\xBF"
        "a",
        "a", true);
    row("a byte order mark before a comment", "\xEF\xBB\xBF#a\n", "a", false);
    row("CR LF line ends", "a\r\nb\r\n", "b", true);
    row("case matters", "A", "a", false);
    row("a dot alone ignores nothing named", ".", "a", false);
}

void TestIgnoreFile::matchesAsBuildKit()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, path);
    QTEST(IgnoreFile::parse(text).ignores(path), "ignored");
}

void TestIgnoreFile::tellsTheLineThatDecides()
{
    const IgnoreFile file = IgnoreFile::parse("# first\n*.log\n\ntmp\n");
    const qsizetype rule = file.decidingRule(u"tmp/x"_s);
    QVERIFY(rule >= 0);
    QCOMPARE(file.rules().at(rule).line, 4);
    QCOMPARE(file.decidingRule(u"x"_s), -1);
}

void TestIgnoreFile::reportsWhatIsNoPattern()
{
    const IgnoreFile file = IgnoreFile::parse("!\n[a\nb\n");
    QCOMPARE(file.problems().size(), 2);
    QVERIFY(file.ignores(u"b"_s));
}

void TestIgnoreFile::skipsFoldersOnlyWithoutExceptions()
{
    QVERIFY(IgnoreFile::parse("a").ignoresAllBelow(u"a"_s));
    QVERIFY(!IgnoreFile::parse("a\n!a/b").ignoresAllBelow(u"a"_s));
}

QTEST_GUILESS_MAIN(TestIgnoreFile)
#include "tst_ignorefile.moc"

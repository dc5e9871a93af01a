// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/composefile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft::Project;

class TestComposeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesVariables_data();
    void replacesVariables();
    void refusesVariables_data();
    void refusesVariables();
    void readsShortAndLongForm();
    void readsArgumentsInEveryForm();
    void followsAnchorsAndMergeKeys();
    void readsAnInlineDockerfile();
    void keepsOtherServicesWhenOneIsWrong();
    void tellsTheLineOfBrokenYaml();
    void survivesHostileText_data();
    void survivesHostileText();
    void readsDotEnv_data();
    void readsDotEnv();
    void letsTheEnvironmentWinInDotEnv();
};

static Environment someVariables()
{
    return {{u"X"_s, u"x"_s}, {u"EMPTY"_s, QString()}, {u"A_1"_s, u"a"_s}};
}

void TestComposeFile::replacesVariables_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *written, const char *expected) {
        QTest::newRow(written) << QString::fromLatin1(written) << QString::fromLatin1(expected);
    };
    row("plain", "plain");
    row("$X", "x");
    row("${X}", "x");
    row("a-${X}-b", "a-x-b");
    row("$A_1.b", "a.b");
    row("$UNSET", "");
    row("$$X", "$X");
    row("$${X}", "${X}");
    row("${UNSET:-w}", "w");
    row("${EMPTY:-w}", "w");
    row("${EMPTY-w}", "");
    row("${X:-w}", "x");
    row("${UNSET-w}", "w");
    row("${X:+w}", "w");
    row("${EMPTY:+w}", "");
    row("${EMPTY+w}", "w");
    row("${UNSET+w}", "");
    row("${X:?m}", "x");
    row("${EMPTY?m}", "");
    row("${UNSET:-${X}}", "x");
    row("${UNSET:-${ALSO:-deep}}/end", "deep/end");
}

void TestComposeFile::replacesVariables()
{
    QFETCH(QString, written);
    const auto result = interpolated(written, someVariables());
    QVERIFY(result.hasValue());
    QTEST(*result, "expected");
}

void TestComposeFile::refusesVariables_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("message");
    QTest::newRow("not set") << u"${UNSET:?say it}"_s << u"the variable UNSET must be set: say it"_s;
    QTest::newRow("empty counts with a colon") << u"${EMPTY:?}"_s << u"the variable EMPTY must be set: "_s;
    QTest::newRow("no brace") << u"${X"_s << u"\"${X\" has no closing brace"_s;
    QTest::newRow("no name") << u"${}"_s << u"\"${}\" names no variable"_s;
    QTest::newRow("a lone dollar") << u"5$"_s << u"a \"$\" is not followed by a name; write \"$$\" for a dollar sign"_s;
}

void TestComposeFile::refusesVariables()
{
    QFETCH(QString, written);
    const auto result = interpolated(written, someVariables());
    QVERIFY(!result.hasValue());
    QTEST(result.error().message, "message");
}

static ComposeFile parsed(const char *text, const Environment &environment = {})
{
    const auto result = parseCompose(text, environment);
    return result ? *result : ComposeFile{u"failed: "_s + result.error().message, {}, {}};
}

void TestComposeFile::readsShortAndLongForm()
{
    const ComposeFile file = parsed("name: shop\n"
                                    "services:\n"
                                    "  database:\n"
                                    "    image: postgres\n"
                                    "  web:\n"
                                    "    build: ./web\n"
                                    "  api:\n"
                                    "    build:\n"
                                    "      context: ${ROOT:-..}\n"
                                    "      dockerfile: docker/api.Dockerfile\n"
                                    "      target: final\n"
                                    "      platforms: [linux/amd64, linux/arm64]\n"
                                    "      additional_contexts:\n"
                                    "        shared: ../shared\n");
    QCOMPARE(file.name, u"shop"_s);
    QCOMPARE(file.builds.size(), 2);
    QCOMPARE(file.builds.at(0).service, u"web"_s);
    QCOMPARE(file.builds.at(0).context, u"./web"_s);
    QCOMPARE(file.builds.at(0).line, 6);
    const ComposeBuild &api = file.builds.at(1);
    QCOMPARE(api.line, 8);
    QCOMPARE(api.context, u".."_s);
    QCOMPARE(api.dockerfile, u"docker/api.Dockerfile"_s);
    QCOMPARE(api.target, u"final"_s);
    QCOMPARE(api.platforms, QStringList({u"linux/amd64"_s, u"linux/arm64"_s}));
    QCOMPARE(api.additionalContexts.value(u"shared"_s), u"../shared"_s);
}

void TestComposeFile::readsArgumentsInEveryForm()
{
    const QMap<QString, QString> expected{{u"A"_s, u"1"_s},
                                          {u"B"_s, u"true"_s},
                                          {u"C"_s, QString(u""_s)},
                                          {u"D"_s, u"from outside"_s},
                                          {u"E"_s, u"x=y"_s}};
    const Environment environment{{u"D"_s, u"from outside"_s}};
    const ComposeFile mapping = parsed("services:\n w:\n  build:\n   args:\n"
                                       "    A: 1\n    B: true\n    C: ''\n    D:\n    E: x=y\n    UNSET:\n",
                                       environment);
    QCOMPARE(mapping.builds.value(0).arguments, expected);
    const ComposeFile list =
        parsed("services:\n w:\n  build:\n   args: [A=1, B=true, C=, D, E=x=y, UNSET]\n", environment);
    QCOMPARE(list.builds.value(0).arguments, expected);
}

void TestComposeFile::followsAnchorsAndMergeKeys()
{
    const ComposeFile file = parsed("x-common: &common\n"
                                    "  context: common\n"
                                    "  target: base\n"
                                    "x-other: &other {dockerfile: other, target: other}\n"
                                    "services:\n"
                                    "  one:\n"
                                    "    build: {<<: *common, target: own}\n"
                                    "  two:\n"
                                    "    build:\n"
                                    "      <<: [*common, *other]\n"
                                    "  three:\n"
                                    "    build: *common\n");
    QCOMPARE(file.builds.size(), 3);
    QCOMPARE(file.builds.at(0).target, u"own"_s);
    QCOMPARE(file.builds.at(0).context, u"common"_s);
    QCOMPARE(file.builds.at(1).target, u"base"_s);
    QCOMPARE(file.builds.at(1).dockerfile, u"other"_s);
    QCOMPARE(file.builds.at(2).context, u"common"_s);
}

void TestComposeFile::readsAnInlineDockerfile()
{
    const ComposeFile file = parsed("services:\n  a:\n    build:\n      dockerfile_inline: |\n"
                                    "        FROM scratch\n        COPY a $$b\n");
    QCOMPARE(file.builds.value(0).inlineDockerfile, u"FROM scratch\nCOPY a $b\n"_s);
    QCOMPARE(file.builds.value(0).context, u"."_s);
}

void TestComposeFile::keepsOtherServicesWhenOneIsWrong()
{
    const ComposeFile file =
        parsed("services:\n  a:\n    build: ${MUST:?say which}\n  b:\n    build: .\n  c:\n    build: [x]\n");
    QCOMPARE(file.builds.size(), 1);
    QCOMPARE(file.builds.at(0).service, u"b"_s);
    QCOMPARE(file.warnings.size(), 2);
    QCOMPARE(file.warnings.at(0), u"line 3: the variable MUST must be set: say which (service \"a\")"_s);
    QVERIFY(file.warnings.at(1).startsWith("line 7: "_L1));
}

void TestComposeFile::tellsTheLineOfBrokenYaml()
{
    const auto result = parseCompose("services:\n  a:\n    build: [\n", {});
    QVERIFY(!result.hasValue());
    QVERIFY2(result.error().message.startsWith("line 4: "_L1), qPrintable(result.error().message));
    QVERIFY(!parseCompose("- a\n", {}).hasValue());
    QVERIFY(!parseCompose("", {}).hasValue());
}

void TestComposeFile::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a mapping that merges itself") << QByteArray("a: &a\n  <<: *a\nservices:\n  w:\n    build: *a\n");
    QByteArray bomb("services:\n  w:\n    build: &l0 {context: .}\n");
    for (int i = 1; i < 60; ++i)
        bomb += "x" + QByteArray::number(i) + ": &l" + QByteArray::number(i) + " {<<: [*l" + QByteArray::number(i - 1)
            + ", *l" + QByteArray::number(i - 1) + "]}\n";
    QTest::newRow("mappings that merge twice each") << bomb + "<<: *l59\n";
    QTest::newRow("deep nesting") << QByteArray("services: ") + QByteArray(5000, '[');
    QTest::newRow("bytes that are no text") << QByteArray("\xFF\xFE\x00\x80services: {", 14);
    QTest::newRow("braces without end") << QByteArray("services:\n  w:\n    build: \"")
            + QByteArray("${A:-").repeated(2000) + "\"\n";
    QTest::newRow("deep braces") << QByteArray("services:\n  w:\n    build: \"") + QByteArray("${A:-").repeated(2000)
            + QByteArray(2000, '}') + "\"\n";
}

void TestComposeFile::survivesHostileText()
{
    QFETCH(QByteArray, text);
    const auto result = parseCompose(text, {});
    QVERIFY(!result.hasValue() || result->builds.size() <= 1);
}

void TestComposeFile::readsDotEnv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(expected);
    };
    row("a value", "A=1\n", "1");
    row("no line end", "A=1", "1");
    row("CR LF", "A=1\r\nB=2\r\n", "1");
    row("export", "export A=1", "1");
    row("spaces", "A = 1 ", "1");
    row("a comment after it", "A=1 # one", "1");
    row("a hash in it", "A=1#2", "1#2");
    row("single quotes", "A='$B # \\n'", "$B # \\n");
    row("double quotes", "A=\"a\\nb\" # c", "a\nb");
    row("double quotes over lines", "A=\"a\nb\"\nC=3", "a\nb");
    row("a quote that never ends", "A=\"a\nB=2", "\"a");
    row("an earlier variable", "B=2\nA=${B}${C:-3}", "23");
    row("a dollar that is none", "A=5$", "5$");
    row("an escaped dollar", "A=\"\\$B\"", "$B");
    row("comments and nonsense before", "# c\n=x\nnonsense\nA=1", "1");
    row("the last one counts", "A=1\nA=2", "2");
}

void TestComposeFile::readsDotEnv()
{
    QFETCH(QByteArray, text);
    QTEST(parseDotEnv(text).value(u"A"_s), "expected");
}

void TestComposeFile::letsTheEnvironmentWinInDotEnv()
{
    const Environment variables = parseDotEnv("B=file\nA=$B", {{u"B"_s, u"outside"_s}});
    QCOMPARE(variables.value(u"A"_s), u"outside"_s);
}

QTEST_GUILESS_MAIN(TestComposeFile)
#include "tst_composefile.moc"

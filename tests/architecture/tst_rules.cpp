// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sourcerules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

const QString sourceFolder = QStringLiteral(STAGECRAFT_SOURCE);

using Rule = std::function<QStringList(const QString &path, const QString &text)>;

/// What a rule says about the files of a folder, each sentence with its file.
QStringList problemsIn(const QString &folder, const QStringList &patterns, const Rule &rule)
{
    QStringList problems;
    int count = 0;
    QDirIterator files(sourceFolder + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            return {file.fileName() + " cannot be read"_L1};
        const QString path = QDir(sourceFolder).relativeFilePath(file.fileName());
        const QStringList found = rule(path, QString::fromUtf8(file.readAll()));
        for (const QString &problem : found)
            problems.append(path + ": "_L1 + problem);
        ++count;
    }
    return count == 0 ? QStringList{folder + " has no such files"_L1} : problems;
}

const QStringList cpp{u"*.cpp"_s, u"*.h"_s};
const QStringList qml{u"*.qml"_s};

} // namespace

#define COMPARE_NONE(problems)                                                                                         \
    do {                                                                                                               \
        const QStringList found = (problems);                                                                          \
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));                                                      \
    } while (false)

/// Holds the sources to the rules of CONTRIBUTING.md that a machine can see. What clang, qmllint and reuse see is theirs.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badNamesAreFound();
    void wrongNamespacesAreFound();
    void badCppIsFound_data();
    void badCppIsFound();
    void badQmlIsFound_data();
    void badQmlIsFound();
    void untranslatedStringsAreFound_data();
    void untranslatedStringsAreFound();

    void namesSaySomething();
    void namespacesAreThoseOfRooms();
    void cppKeepsTheRules();
    void qmlKeepsTheRules();
    void visibleStringsAreTranslated();
};

void RulesTest::badNamesAreFound()
{
    QCOMPARE(nameProblems(u"src/build/buildmanager.h"_s, u"class Build {};"_s).size(), 1);
    QCOMPARE(nameProblems(u"src/base/stringutils.cpp"_s, {}).size(), 1);
    QCOMPARE(nameProblems(u"src/a.h"_s, u"class BuildManager : public QObject"_s).size(), 1);
    QCOMPARE(nameProblems(u"src/a.h"_s, u"namespace TextUtils {"_s).size(), 1);
    QCOMPARE(nameProblems(u"qml/A.qml"_s, u"component DragHelper: Item {}"_s).size(), 1);
    QCOMPARE(nameProblems(u"src/graph/edge.h"_s, u"// no class FooManager\nstruct CredentialHelperName {};"_s),
             QStringList());
}

void RulesTest::wrongNamespacesAreFound()
{
    QCOMPARE(namespaceProblems(u"graph"_s, u"namespace Stagecraft::Dockerfile {\n}"_s).size(), 1);
    QCOMPARE(namespaceProblems(u"base"_s, u"namespace Stagecraft::Base {\n}"_s).size(), 1);
    QCOMPARE(namespaceProblems(u"graph"_s, u"namespace Stagecraft::Graph {\n\nnamespace {\n}"_s), QStringList());
    QCOMPARE(namespaceProblems(u"base"_s, u"namespace Stagecraft {\n}"_s), QStringList());
}

void RulesTest::badCppIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problems");

    QTest::newRow("a context property") << u"engine.rootContext()->setContextProperty(u\"a\"_s, &a);"_s << 1;
    QTest::newRow("a reason nobody translates") << u"return Error{u\"The file is gone.\"_s, {}};"_s << 1;
    QTest::newRow("the same on two lines") << u"return Error{\n    QStringLiteral(\"Gone.\")};"_s << 1;
    QTest::newRow("a reason to translate") << u"return Error{tr(\"The file is gone.\"), detail};"_s << 0;
    QTest::newRow("a variable to translate") << u"label = tr(name);"_s << 1;
    QTest::newRow("only in a comment") << u"// never setContextProperty()\n"_s << 0;
}

void RulesTest::badCppIsFound()
{
    QFETCH(QString, text);
    QFETCH(int, problems);
    QCOMPARE(cppProblems(text).size(), problems);
}

void RulesTest::badQmlIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problems");

    const QString bound = u"pragma ComponentBehavior: Bound\n"_s;
    QTest::newRow("a delegate not bound") << u"ListView {\n    delegate: Row {\n        id: row\n    }\n}"_s << 1;
    QTest::newRow("a component not bound") << u"Loader {\n    sourceComponent: Component {\n Item {}\n }\n}"_s << 1;
    QTest::newRow("an inline component not bound") << u"Item {\n    component Line: Item {\n }\n}"_s << 1;
    QTest::newRow("a bound delegate") << bound + u"ListView {\n    delegate: Row {\n        id: row\n    }\n}"_s << 0;
    QTest::newRow("a delegate that reaches for nothing") << u"Menu {\n    delegate: MenuItem {}\n}"_s << 0;
    QTest::newRow("an untyped argument") << u"function show(line): void {\n}"_s << 1;
    QTest::newRow("an untyped second argument") << u"function show(line: int, column): void {\n}"_s << 1;
    QTest::newRow("an unsaid result") << u"function show(line: int) {\n}"_s << 1;
    QTest::newRow("a typed function") << u"function show(line: int, text: string): void {\n}"_s << 0;
    QTest::newRow("a colour") << u"Rectangle {\n    color: \"#ff8800\"\n}"_s << 1;
}

void RulesTest::badQmlIsFound()
{
    QFETCH(QString, text);
    QFETCH(int, problems);
    QCOMPARE(qmlProblems(u"qml/Stagecraft/Graph/Some.qml"_s, text).size(), problems);
}

void RulesTest::untranslatedStringsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problems");

    QTest::newRow("a plain text") << u"text: \"Rename\""_s << 1;
    QTest::newRow("a name for accessibility") << u"Accessible.name: \"Zoom in\""_s << 1;
    QTest::newRow("one side of a choice") << u"text: a ? qsTr(\"Rename\") : \"Delete\""_s << 1;
    QTest::newRow("joined") << u"title: qsTr(\"Stage\") + \" of this file\""_s << 1;
    QTest::newRow("what is compared is not shown") << u"text: kind === \"copy\" ? qsTr(\"Copies\") : \"\""_s << 0;
    QTest::newRow("translated") << u"text: qsTr(\"Say \\\"yes\\\" or no: now\")"_s << 0;
    QTest::newRow("words of the language")
        << u"text: \"COPY --from\"\ntext: \"FROM\"\nplaceholderText: \"scratch\""_s << 0;
    QTest::newRow("signs") << u"text: name + \" •\""_s << 0;
    QTest::newRow("a variable") << u"text: qsTr(name)"_s << 1;
    QTest::newRow("a plural without its number") << u"text: qsTr(\"%n stages\")"_s << 1;
    QTest::newRow("a plural") << u"text: qsTr(\"%n stages\", \"\", count)"_s << 0;
    QTest::newRow("a comment") << u"// text: \"Rename\""_s << 0;
}

void RulesTest::untranslatedStringsAreFound()
{
    QFETCH(QString, text);
    QFETCH(int, problems);
    QCOMPARE(untranslatedStrings(text).size(), problems);
}

void RulesTest::namesSaySomething()
{
    COMPARE_NONE(problemsIn(u"src"_s, cpp, nameProblems));
    COMPARE_NONE(problemsIn(u"qml"_s, qml, nameProblems));
    COMPARE_NONE(problemsIn(u"tests"_s, cpp, nameProblems));
}

void RulesTest::namespacesAreThoseOfRooms()
{
    COMPARE_NONE(problemsIn(u"src"_s, cpp, [](const QString &path, const QString &text) {
        return path.count(u'/') < 2 ? QStringList() : namespaceProblems(path.section(u'/', 1, 1), text);
    }));
}

void RulesTest::cppKeepsTheRules()
{
    COMPARE_NONE(problemsIn(u"src"_s, cpp, [](const QString &, const QString &text) { return cppProblems(text); }));
}

void RulesTest::qmlKeepsTheRules()
{
    COMPARE_NONE(problemsIn(u"qml"_s, qml, qmlProblems));
}

void RulesTest::visibleStringsAreTranslated()
{
    COMPARE_NONE(
        problemsIn(u"qml"_s, qml, [](const QString &, const QString &text) { return untranslatedStrings(text); }));
}

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"

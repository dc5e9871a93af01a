// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/namedacts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withReturns(QByteArray text)
{
    return text.replace("\n", "\r\n");
}

QByteArray withoutLastLineEnd(QByteArray text)
{
    while (text.endsWith('\n')) {
        text.chop(1);
    }
    return text;
}

} // namespace

/*!
    Each case folder has a Dockerfile, an act and either the text expected after it
    or the reason of its refusal. Every case is also tried with CR LF, without a
    last line end, and twice.
*/
class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actBecomesText_data();
    void actBecomesText();
    void lineEndsAreKept_data() { actBecomesText_data(); }
    void lineEndsAreKept();
    void missingLastLineEndStaysMissing_data() { actBecomesText_data(); }
    void missingLastLineEndStaysMissing();
    void connectionsThatCannotBe();

private:
    static void compare(const QByteArray &text, const QString &folder, const QByteArray &expected);
};

void EditsTest::actBecomesText_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(STAGECRAFT_CASES));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(name.toUtf8().constData()) << cases.filePath(name);
    }
}

void EditsTest::compare(const QByteArray &text, const QString &folder, const QByteArray &expected)
{
    const QJsonObject act = QJsonDocument::fromJson(contentOf(folder + "/act.json"_L1)).object();
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Result<Edit::PlannedEdit> plan = planned(tree, act);
    if (const QString refused = QString::fromUtf8(contentOf(folder + "/refused.txt"_L1)).trimmed();
        !refused.isEmpty()) {
        QVERIFY2(!plan, "was planned, but should be refused");
        QCOMPARE(plan.error().message, refused);
        return;
    }
    QVERIFY2(plan.hasValue(), qPrintable(plan ? QString() : plan.error().message));
    QVERIFY(areValid(plan->edits, text.size()));
    QVERIFY(!plan->description.isEmpty());
    const QByteArray found = applied(text, plan->edits);
    QVERIFY2(found == expected, QByteArray("found:\n").append(found).constData());
}

void EditsTest::actBecomesText()
{
    QFETCH(QString, folder);
    compare(contentOf(folder + "/Dockerfile"_L1), folder, contentOf(folder + "/expected.Dockerfile"_L1));
}

void EditsTest::lineEndsAreKept()
{
    QFETCH(QString, folder);
    const QByteArray text = withReturns(contentOf(folder + "/Dockerfile"_L1));
    if (!text.contains('\n')) {
        QSKIP("There is no line end to keep.");
    }
    compare(text, folder, withReturns(contentOf(folder + "/expected.Dockerfile"_L1)));
}

void EditsTest::missingLastLineEndStaysMissing()
{
    QFETCH(QString, folder);
    const QByteArray text = withoutLastLineEnd(contentOf(folder + "/Dockerfile"_L1));
    if (text.isEmpty()) {
        QSKIP("There is no line to end.");
    }
    compare(text, folder, withoutLastLineEnd(contentOf(folder + "/expected.Dockerfile"_L1)));
}

void EditsTest::connectionsThatCannotBe()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM scratch AS a\nFROM a AS b\nFROM b AS c\nFROM scratch AS d\n");
    const Graph::StageGraph graph = Graph::resolve(tree);
    QCOMPARE(Edit::connectionProblem(graph, 0, 2), QString());
    QCOMPARE(Edit::connectionProblem(graph, 2, 0), u"That would make a cycle: c → a → b → c."_s);
    QCOMPARE(Edit::connectionProblem(graph, 1, 1), u"A stage cannot take anything from itself."_s);
    QCOMPARE(Edit::connectionProblem(graph, 3, 1),
             u"Stage \"d\" comes after stage \"b\", and a stage can only take from stages above it."_s);
    QCOMPARE(Edit::connectionProblem(graph, 0, 7), u"There is no such stage."_s);
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "description.h"

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

/// parameters.json: {"target", "contexts": {name: source}, "arguments": {name: value}}
Dockerfile::BuildParameters parametersOf(const QString &folder)
{
    const QJsonObject json = QJsonDocument::fromJson(contentOf(folder + "/parameters.json"_L1)).object();
    Dockerfile::BuildParameters parameters;
    parameters.target = json.value("target"_L1).toString();
    const QJsonObject contexts = json.value("contexts"_L1).toObject();
    for (auto context = contexts.begin(); context != contexts.end(); ++context) {
        parameters.contexts.insert(context.key(), context.value().toString());
    }
    const QJsonObject arguments = json.value("arguments"_L1).toObject();
    for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
        parameters.arguments.insert(argument.key(), argument.value().toString());
    }
    return parameters;
}

} // namespace

class ResolveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphIsAsBuildKitReadsIt_data();
    void graphIsAsBuildKitReadsIt();
    void lineEndsDoNotMatter_data() { graphIsAsBuildKitReadsIt_data(); }
    void lineEndsDoNotMatter();
    void namesForPeople();
};

void ResolveTest::graphIsAsBuildKitReadsIt_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(STAGECRAFT_CASES "/resolve"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        QTest::newRow(name.toUtf8().constData()) << cases.filePath(name);
    }
}

void ResolveTest::graphIsAsBuildKitReadsIt()
{
    QFETCH(QString, folder);
    const auto tree = Dockerfile::SyntaxTree::parse(contentOf(folder + "/Dockerfile"_L1));
    const QString found = Description::of(tree, Graph::resolve(tree, parametersOf(folder)));
    const QString wanted = QString::fromUtf8(contentOf(folder + "/expected.txt"_L1));
    QVERIFY2(found == wanted, qPrintable(u"found:\n"_s + found));
}

void ResolveTest::lineEndsDoNotMatter()
{
    QFETCH(QString, folder);
    QByteArray text = contentOf(folder + "/Dockerfile"_L1);
    text.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const Graph::StageGraph graph = Graph::resolve(tree, parametersOf(folder));
    const auto plain = Dockerfile::SyntaxTree::parse(contentOf(folder + "/Dockerfile"_L1));
    const Graph::StageGraph wanted = Graph::resolve(plain, parametersOf(folder));
    QCOMPARE(graph.edges.size(), wanted.edges.size());
    for (qsizetype i = 0; i < graph.edges.size(); ++i) {
        QCOMPARE(Description::of(graph.edges.at(i)), Description::of(wanted.edges.at(i)));
    }
    QCOMPARE(graph.reachable, wanted.reachable);
    QCOMPARE(graph.diagnostics.size(), wanted.diagnostics.size());
}

void ResolveTest::namesForPeople()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a AS Build\nFROM b\n");
    const Graph::StageGraph graph = Graph::resolve(tree);
    QCOMPARE(graph.displayName(0), u"Build"_s);
    QCOMPARE(graph.displayName(1), u"stage 1"_s);
    QVERIFY(!graph.hasErrors());
}

QTEST_GUILESS_MAIN(ResolveTest)
#include "tst_resolve.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graphexport.h"
#include "support/corpus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QJsonObject keysOf(const QJsonObject &object, const QStringList &keys)
{
    QJsonObject result;
    for (const QString &key : keys) {
        if (const QJsonValue value = object.value(key); !value.isNull() && !value.isUndefined()) {
            result.insert(key, value);
        }
    }
    return result;
}

QStringList stageLines(const QJsonArray &stages)
{
    QStringList lines;
    for (const auto stage : stages) {
        const QJsonObject object =
            keysOf(stage.toObject(), {u"name"_s, u"line"_s, u"base"_s, u"baseStage"_s, u"reachable"_s});
        lines.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    return lines;
}

QString edgeLine(const QJsonObject &edge, int to, const QJsonObject &from)
{
    const QString source =
        from.contains("stage"_L1) ? QString::number(from.value("stage"_L1).toInt()) : from.value("image"_L1).toString();
    return u"%1 line %2: %3 -> %4"_s.arg(edge.value("kind"_L1).toString())
        .arg(edge.value("line"_L1).toInt())
        .arg(source)
        .arg(to);
}

/// BuildKit's edges; a mount from "scratch" is its own bookkeeping.
QStringList wantedEdges(const QJsonArray &stages)
{
    QStringList lines;
    for (const auto stage : stages) {
        const QJsonArray edges = stage.toObject().value("edges"_L1).toArray();
        for (const auto edge : edges) {
            const QJsonObject object = edge.toObject();
            if (object.value("kind"_L1) != "mount"_L1 || object.value("image"_L1) != "scratch"_L1) {
                lines.append(edgeLine(object, stage.toObject().value("index"_L1).toInt(), object));
            }
        }
    }
    lines.sort();
    return lines;
}

QStringList foundEdges(const QJsonArray &edges)
{
    QStringList lines;
    for (const auto edge : edges) {
        const QJsonObject object = edge.toObject();
        const QJsonObject from = object.value("from"_L1).toObject();
        const QString kind = object.value("kind"_L1).toString();
        if ((kind == "copy"_L1 || kind == "mount"_L1) && (from.contains("stage"_L1) || from.contains("image"_L1))) {
            lines.append(edgeLine(object, object.value("to"_L1).toInt(), from));
        }
    }
    lines.sort();
    return lines;
}

QList<int> errorLines(const QJsonArray &errors)
{
    QList<int> lines;
    for (const auto error : errors) {
        if (error["severity"_L1] == "error"_L1) {
            lines.append(error["line"_L1].toInt());
        }
    }
    return lines;
}

QStringList missingFrom(const QStringList &list, const QStringList &other)
{
    QStringList missing;
    std::ranges::set_difference(list, other, std::back_inserter(missing));
    return missing;
}

QString difference(const QJsonObject &wanted, const QJsonObject &found)
{
    const QJsonArray stages = wanted.value("stages"_L1).toArray();
    if (!stages.isEmpty()) {
        const QStringList wantedStages = stageLines(stages);
        const QStringList foundStages = stageLines(found.value("stages"_L1).toArray());
        if (wantedStages != foundStages) {
            return u"stages: BuildKit %1, here %2"_s.arg(wantedStages.join(u' '), foundStages.join(u' '));
        }
        const QStringList wantedOnes = wantedEdges(stages);
        const QStringList foundOnes = foundEdges(found.value("edges"_L1).toArray());
        if (wantedOnes != foundOnes) {
            return u"edges missing [%1], extra [%2]"_s.arg(missingFrom(wantedOnes, foundOnes).join(", "_L1),
                                                           missingFrom(foundOnes, wantedOnes).join(", "_L1));
        }
    }
    const QString parseError = wanted.value("parseError"_L1).toString();
    const QString buildError = wanted.value("buildError"_L1).toString();
    const QList<int> lines = errorLines(found.value("errors"_L1).toArray());
    const bool refused = !parseError.isEmpty() || !buildError.isEmpty();
    if (refused == lines.isEmpty()) {
        const QString errors =
            QString::fromUtf8(QJsonDocument(found.value("errors"_L1).toArray()).toJson(QJsonDocument::Compact));
        return u"errors: BuildKit \"%1\", here %2"_s.arg(parseError + buildError, errors);
    }
    const int line = wanted.value(parseError.isEmpty() ? "buildErrorLine"_L1 : "parseErrorLine"_L1).toInt();
    return refused && line > 0 && !lines.contains(line) ? u"error line: BuildKit %1"_s.arg(line) : QString();
}

/// Files BuildKit refuses for what is no matter of the graph, each with why.
const QHash<QString, QString> &knownDifferences()
{
    static const QHash<QString, QString> known{
        {u"buildkit-lint/check__testRuleCheckOption__6.Dockerfile"_s,
         u"The file itself makes a lint finding an error."_s},
    };
    return known;
}

} // namespace

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBuildKit_data();
    void agreesWithBuildKit();
};

void CorpusTest::agreesWithBuildKit_data()
{
    if (!Corpus::isThere())
        QSKIP("The corpus is not here: set STAGECRAFT_CORPUS to its folder.");
    QTest::addColumn<QJsonObject>("wanted");
    const QList<QJsonObject> builds = Corpus::records(u"builds.jsonl"_s);
    for (const QJsonObject &wanted : builds)
        QTest::newRow(wanted.value("file"_L1).toString().toUtf8().constData()) << wanted;
}

void CorpusTest::agreesWithBuildKit()
{
    QFETCH(QJsonObject, wanted);
    const QString name = wanted.value("file"_L1).toString();
    const auto tree = Dockerfile::SyntaxTree::parse(Corpus::text(name));
    const QString found = difference(wanted, Graph::toJson(tree, Graph::resolve(tree), {}, name));
    if (knownDifferences().contains(name)) {
        QEXPECT_FAIL("", qPrintable(knownDifferences().value(name)), Continue);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"

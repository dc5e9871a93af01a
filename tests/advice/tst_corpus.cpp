// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "advice/rules.h"
#include "support/corpus.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Advice;

namespace {

QSet<QString> namesOfChecks()
{
    QSet<QString> names;
    for (const Rule &rule : rules()) {
        if (rule.isOfBuildKit)
            names.insert(rule.name);
    }
    return names;
}

QSet<QString> found(const QByteArray &text)
{
    static const QSet<QString> checks = namesOfChecks();
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    QSet<QString> lines;
    const Findings findings = check(tree, Graph::resolve(tree));
    for (const Finding &finding : findings) {
        if (checks.contains(finding.rule))
            lines.insert(u"%1 %2"_s.arg(finding.rule).arg(tree.lines().lineAt(finding.reportedRange().start)));
    }
    return lines;
}

QSet<QString> expected(const QJsonObject &build)
{
    QSet<QString> lines;
    const QJsonArray warnings = build["warnings"_L1].toArray();
    for (const auto warning : warnings)
        lines.insert(u"%1 %2"_s.arg(warning["rule"_L1].toString()).arg(warning["line"_L1].toInt()));
    return lines;
}

} // namespace

/// Holds our findings of BuildKit's checks against its own, rule and line.
class AdviceCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Corpus::isThere())
            QSKIP("the corpus is not here; STAGECRAFT_CORPUS names its folder");
    }

    void thereAreAllOfBuildKitsChecks() { QCOMPARE(namesOfChecks().size(), 22); }

    void findingsAreThoseOfBuildKit()
    {
        int agreeing = 0;
        int checked = 0;
        const QList<QJsonObject> builds = Corpus::records(u"builds.jsonl"_s);
        for (const QJsonObject &build : builds) {
            if (build.contains("parseError"_L1) || build.contains("buildError"_L1))
                continue; // BuildKit stopped there
            ++checked;
            const QString file = build["file"_L1].toString();
            const QSet<QString> have = found(Corpus::text(file));
            const QSet<QString> want = expected(build);
            if (have == want)
                ++agreeing;
            else
                qWarning() << file << "missing" << (want - have) << "too much" << (have - want);
        }
        qInfo("%d of %d files have the findings of BuildKit", agreeing, checked);
        QCOMPARE(agreeing, checked);
    }

    void filesThatAskForItFail()
    {
        const QByteArray text("# check=error=true\nFROM alpine AS Build\n");
        const auto tree = Dockerfile::SyntaxTree::parse(text);
        QCOMPARE(violations(tree, Graph::resolve(tree)).size(), 1);
        const auto harmless = Dockerfile::SyntaxTree::parse("# check=error=false\nFROM alpine AS Build\n");
        QVERIFY(violations(harmless, Graph::resolve(harmless)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AdviceCorpusTest)
#include "tst_corpus.moc"

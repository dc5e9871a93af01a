// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "advice/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Advice;

/*!
    cases/RULE/finds/CASE and cases/RULE/finds-not/CASE hold a Dockerfile; beside it may be
    - expected: for finds, a line "LINE[:COLUMN] beginning of the message" for each finding;
    - fixed.Dockerfile: the text after all fixes of the rule;
    - context: the files of the build context, one a line;
    - ignore: the text of the ignore file;
    - platforms: lines "IMAGE PLATFORM", what images were pulled for;
    - target: the stage that is built.
*/
class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasCasesOfBothKinds();
    void everyRuleHasAPage();
    void cases_data();
    void cases();
    void fixesLeaveNothingToFix_data() { cases_data(); }
    void fixesLeaveNothingToFix();
    void aDirectiveSkipsARule();
    void aCommentSkipsARuleForOneInstruction();
    void guessesAreHints();
    void largeBasesAreMeasured();
    void theExamplesAreGood_data();
    void theExamplesAreGood();
};

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString text(const QString &path)
{
    return QString::fromUtf8(read(path)).trimmed();
}

struct Case
{
    explicit Case(const QString &folder)
        : tree(Dockerfile::SyntaxTree::parse(read(folder + "/Dockerfile"_L1)))
    {
        Dockerfile::BuildParameters parameters;
        parameters.target = text(folder + "/target"_L1);
        graph = Graph::resolve(tree, parameters);
        if (const QString files = text(folder + "/context"_L1); !files.isEmpty())
            facts.contextFiles = files.split(u'\n');
        if (const QString ignore = folder + "/ignore"_L1; QFile::exists(ignore))
            facts.ignoreFile = Dockerfile::IgnoreFile::parse(read(ignore));
        const QStringList platforms = text(folder + "/platforms"_L1).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : platforms)
            facts.imagePlatforms.insert(line.section(u' ', 0, 0), line.section(u' ', 1));
    }

    [[nodiscard]] Findings of(const QString &rule) const
    {
        Findings findings = check(tree, graph, facts);
        findings.removeIf([&](const Finding &finding) { return finding.rule != rule; });
        return findings;
    }

    [[nodiscard]] QString describe(const Finding &finding) const
    {
        const TextPosition position = tree.lines().positionAt(finding.range.start);
        return u"%1:%2 %3"_s.arg(QString::number(position.line), QString::number(position.column), finding.message);
    }

    Dockerfile::SyntaxTree tree;
    Graph::StageGraph graph;
    Facts facts;
};

Findings checked(const QByteArray &dockerfile, const Facts &facts = {})
{
    const auto tree = Dockerfile::SyntaxTree::parse(dockerfile);
    return check(tree, Graph::resolve(tree), facts);
}

QByteArray withFixes(const QByteArray &before, const Findings &findings)
{
    TextEdits edits;
    for (const Finding &finding : findings)
        edits += finding.fix;
    return areValid(edits, before.size()) ? applied(before, edits) : QByteArray("the edits are not valid");
}

} // namespace

void TestRules::everyRuleHasCasesOfBothKinds()
{
    for (const Rule &rule : rules()) {
        for (const auto &kind : {"finds"_L1, "finds-not"_L1}) {
            const QDir folder(QStringLiteral(STAGECRAFT_CASES) + u'/' + rule.name + u'/' + kind);
            QVERIFY2(!folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty(), qPrintable(folder.path()));
        }
    }
}

void TestRules::everyRuleHasAPage()
{
    for (const Rule &rule : rules()) {
        const QString page = helpPage(rule.name);
        QVERIFY2(page.startsWith("# "_L1), qPrintable(rule.name));
        QVERIFY2(page.count("```dockerfile"_L1) >= 2, qPrintable(rule.name)); // what is bad, and good
    }
    QVERIFY(helpPage(u"../advice/Nothing"_s).isEmpty());
}

void TestRules::cases_data()
{
    QTest::addColumn<QString>("folder");
    QDirIterator it(QStringLiteral(STAGECRAFT_CASES), {u"Dockerfile"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString folder = it.nextFileInfo().absolutePath();
        QTest::newRow(qPrintable(QDir(QStringLiteral(STAGECRAFT_CASES)).relativeFilePath(folder))) << folder;
    }
}

void TestRules::cases()
{
    QFETCH(QString, folder);
    const Case one(folder);
    const Findings findings = one.of(folder.section(u'/', -3, -3));
    QStringList found;
    for (const Finding &finding : findings)
        found.append(one.describe(finding));
    const QStringList expected = text(folder + "/expected"_L1).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(expected.isEmpty(), folder.contains("/finds-not/"_L1));
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(found.at(i).startsWith(expected.at(i)), qPrintable(found.at(i)));
    const QString fixed = folder + "/fixed.Dockerfile"_L1;
    if (QFile::exists(fixed))
        QCOMPARE(withFixes(one.tree.text(), findings), read(fixed));
    else
        QVERIFY2(withFixes(one.tree.text(), findings) == one.tree.text(), "there is a fix, but no fixed.Dockerfile");
}

void TestRules::fixesLeaveNothingToFix()
{
    QFETCH(QString, folder);
    Case one(folder);
    const QString rule = folder.section(u'/', -3, -3);
    const bool wasWrong = one.graph.hasErrors();
    one.tree = Dockerfile::SyntaxTree::parse(withFixes(one.tree.text(), one.of(rule)));
    one.graph = Graph::resolve(one.tree);
    QVERIFY(wasWrong || !one.graph.hasErrors());
    const Findings left = one.of(rule);
    QVERIFY(std::none_of(left.begin(), left.end(), [](const Finding &finding) { return finding.isFixable(); }));
}

void TestRules::aDirectiveSkipsARule()
{
    const QByteArray runs("FROM debian\nRUN a\nRUN b\n");
    QCOMPARE(checked(runs).size(), 1);
    QCOMPARE(checked("# check=skip=Other,MergeableRuns;error=true\n" + runs).size(), 0);
    QCOMPARE(checked("# check=skip=all\n" + runs).size(), 0);
    QCOMPARE(checked("# check=skip=Other\n" + runs).size(), 1);
    QCOMPARE(checked("# check=error=MergeableRuns\n" + runs).size(), 1);
}

void TestRules::aCommentSkipsARuleForOneInstruction()
{
    QCOMPARE(checked("FROM debian\n# check=skip=MergeableRuns\nRUN a\nRUN b\n").size(), 0);
    QCOMPARE(checked("FROM debian\n# why\n#  check=skip=MergeableRuns\nRUN a\nRUN b\n").size(), 0);
    QCOMPARE(checked("FROM debian\n# check=skip=MergeableRuns\n\nWORKDIR /a\nRUN a\nRUN b\n").size(), 1);
}

void TestRules::guessesAreHints()
{
    const Findings findings =
        checked("FROM golang AS b\nRUN CGO_ENABLED=0 go build -o /s\nFROM scratch\nCOPY --from=b /s /s\n");
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().confidence, Confidence::Guess);
    QCOMPARE(findings.first().severity, Severity::Hint);
}

void TestRules::largeBasesAreMeasured()
{
    const QByteArray dockerfile("FROM example/base:1\nCMD [\"x\"]\n");
    QCOMPARE(checked(dockerfile).size(), 0);
    Facts facts;
    facts.imageBytes.insert(u"example/base:1"_s, 1'050'000'000);
    const Findings findings = checked(dockerfile, facts);
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().message.contains("1.05 GB"_L1));
    QCOMPARE(findings.first().confidence, Confidence::Certain);
}

void TestRules::theExamplesAreGood_data()
{
    QTest::addColumn<int>("expected");
    QTest::newRow("c-server/Dockerfile") << 0;
    QTest::newRow("c-server/Dockerfile.single") << 2;
    QTest::newRow("go-server/Dockerfile") << 0;
    QTest::newRow("go-server/Dockerfile.single") << 1;
    QTest::newRow("web-app/Dockerfile") << 0;
}

void TestRules::theExamplesAreGood()
{
    const QString path = QStringLiteral(STAGECRAFT_SOURCE "/examples/") + QString::fromLatin1(QTest::currentDataTag());
    const Findings findings = checked(read(path));
    for (const Finding &finding : findings)
        qInfo("%s: %s", qPrintable(finding.rule), qPrintable(finding.message));
    QTEST(static_cast<int>(findings.size()), "expected");
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

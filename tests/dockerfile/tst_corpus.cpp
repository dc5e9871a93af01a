// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/stages.h"
#include "dockerfile/syntaxtree.h"
#include "dockerfile/treeinvariants.h"
#include "support/corpus.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::Dockerfile;

namespace {

/// An instruction in the form of parse.jsonl, as far as it says what the tree says.
QString summary(const Instruction &instruction)
{
    QStringList flags;
    for (const Flag &flag : instruction.flags)
        flags.append(flag.text());
    QStringList heredocs;
    for (const Heredoc &heredoc : instruction.heredocs)
        heredocs.append(heredoc.name + (heredoc.expand ? u" expanded"_s : QString())
                        + (heredoc.chompTabs ? u" chomped"_s : QString()));
    return u"%1 %2 lines %3-%4 json %5 flags %6 heredocs %7"_s.arg(instruction.keyword, instruction.trigger)
        .arg(instruction.startLine)
        .arg(instruction.endLine)
        .arg(instruction.jsonForm)
        .arg(flags.join(u'|'), heredocs.join(u'|'));
}

QString summary(const QJsonObject &instruction)
{
    const QJsonObject part = instruction.contains("Sub"_L1) ? instruction["Sub"_L1].toObject() : instruction;
    QStringList flags;
    const QJsonArray writtenFlags = part["Flags"_L1].toArray();
    for (const auto flag : writtenFlags)
        flags.append(flag.toString());
    QStringList heredocs;
    const QJsonArray writtenHeredocs = instruction["Heredocs"_L1].toArray();
    for (const auto heredoc : writtenHeredocs)
        heredocs.append(heredoc["Name"_L1].toString() + (heredoc["Expand"_L1].toBool() ? u" expanded"_s : QString())
                        + (heredoc["Chomp"_L1].toBool() ? u" chomped"_s : QString()));
    return u"%1 %2 lines %3-%4 json %5 flags %6 heredocs %7"_s
        .arg(instruction["Cmd"_L1].toString().toUpper(),
             instruction.contains("Sub"_L1) ? part["Cmd"_L1].toString().toUpper() : QString())
        .arg(instruction["Start"_L1].toInt())
        .arg(instruction["End"_L1].toInt())
        .arg(part["JSON"_L1].toBool())
        .arg(flags.join(u'|'), heredocs.join(u'|'));
}

/// The arguments as parse.jsonl has them, where the tree keeps them the same way.
std::optional<QStringList> comparableArguments(const Instruction &instruction)
{
    static const QStringList wordwise{u"FROM"_s, u"COPY"_s, u"ADD"_s, u"EXPOSE"_s, u"VOLUME"_s, u"ARG"_s};
    if (!instruction.jsonForm && !wordwise.contains(instruction.keyword)) {
        static const QStringList whole{u"RUN"_s, u"CMD"_s, u"ENTRYPOINT"_s, u"WORKDIR"_s, u"USER"_s, u"STOPSIGNAL"_s};
        if (!whole.contains(instruction.keyword))
            return std::nullopt;
        return instruction.argumentsText().isEmpty() ? QStringList() : QStringList{instruction.argumentsText()};
    }
    QStringList words;
    for (const Word &word : instruction.arguments)
        words.append(word.text());
    return words;
}

QString argumentsProblem(const Instruction &instruction, const QJsonObject &expected)
{
    const std::optional<QStringList> arguments = comparableArguments(instruction);
    QStringList wanted;
    const QJsonArray written = expected["Args"_L1].toArray();
    for (const auto argument : written)
        wanted.append(argument.toString());
    if (!arguments || *arguments == wanted)
        return {};
    return u"line %1: arguments (%2) should be (%3)"_s.arg(instruction.startLine)
        .arg(arguments->join(u'|'), wanted.join(u'|'));
}

QString heredocsProblem(const SyntaxTree &tree, const Instruction &instruction, const QJsonObject &expected)
{
    const QJsonArray heredocs = expected["Heredocs"_L1].toArray();
    for (qsizetype at = 0; at < std::min(heredocs.size(), instruction.heredocs.size()); ++at) {
        const QString body = QString::fromUtf8(tree.textAt(instruction.heredocs.at(at).bodyRange));
        if (body != heredocs.at(at)["Content"_L1].toString())
            return u"line %1: heredoc body differs"_s.arg(instruction.startLine);
    }
    return {};
}

QString parseProblem(const SyntaxTree &tree, const QJsonObject &expected)
{
    if (expected.contains("error"_L1)) {
        for (const Diagnostic &diagnostic : tree.diagnostics()) {
            if (diagnostic.severity == Severity::Error)
                return {};
        }
        return u"an error is missing: "_s + expected["error"_L1].toString();
    }
    if (QString(QLatin1Char(tree.escape())) != expected["escape"_L1].toString())
        return u"another escape character"_s;
    const QJsonArray instructions = expected["instructions"_L1].toArray();
    for (qsizetype at = 0; at < std::min(instructions.size(), tree.instructions().size()); ++at) {
        const QJsonObject wanted = instructions.at(at).toObject();
        const Instruction &instruction = tree.instructions().at(at);
        if (summary(instruction) != summary(wanted))
            return u"(%1) should be (%2)"_s.arg(summary(instruction), summary(wanted));
        for (const QString &problem :
             {argumentsProblem(instruction, wanted), heredocsProblem(tree, instruction, wanted)}) {
            if (!problem.isEmpty())
                return problem;
        }
    }
    return instructions.size() == tree.instructions().size() ? QString() : u"another number of instructions"_s;
}

QString writtenPlatform(const SyntaxTree &tree, const Stage &stage)
{
    const Flag *platform = tree.instructions().at(stage.firstInstruction).flag(u"platform");
    return platform ? platform->value.value_or(QString()) : QString();
}

QString stagesDifference(const SyntaxTree &tree, const StageList &list, const QJsonObject &expected)
{
    const QJsonArray stages = expected["stages"_L1].toArray();
    if (stages.isEmpty())
        return {};
    if (stages.size() != list.stages.size())
        return u"%1 stages, not %2"_s.arg(list.stages.size()).arg(stages.size());
    for (qsizetype at = 0; at < stages.size(); ++at) {
        const QJsonObject wanted = stages.at(at).toObject();
        const Stage &stage = list.stages.at(at);
        const QString have = u"%1 line %2 base %3 stage %4 platform %5"_s.arg(stage.name)
                                 .arg(stage.line)
                                 .arg(stage.base)
                                 .arg(stage.baseStage)
                                 .arg(writtenPlatform(tree, stage));
        const QString want = u"%1 line %2 base %3 stage %4 platform %5"_s.arg(wanted["name"_L1].toString())
                                 .arg(wanted["line"_L1].toInt())
                                 .arg(wanted["base"_L1].toString())
                                 .arg(wanted["baseStage"_L1].toInt(-1))
                                 .arg(wanted["platform"_L1].toString());
        if (have != want)
            return u"stage (%1) should be (%2)"_s.arg(have, want);
    }
    return {};
}

/// Errors of the stage graph are found by another room.
bool isOfTheGraph(const QString &error)
{
    static const QStringList graphErrors{u"variable expansion is not supported for --from"_s, u"SOURCE_DATE_EPOCH"_s,
                                         u"lint violation"_s, u"circular"_s, u"cannot copy from stage"_s};
    return std::any_of(graphErrors.cbegin(), graphErrors.cend(),
                       [&error](const QString &part) { return error.contains(part); });
}

QString errorsProblem(const SyntaxTree &tree, const StageList &list, const QJsonObject &expected)
{
    const QString error = expected["parseError"_L1].toString() + expected["buildError"_L1].toString();
    if (isOfTheGraph(error))
        return {};
    QList<int> lines;
    QStringList messages;
    Diagnostics all = tree.diagnostics() + list.diagnostics;
    for (const StageDiagnostic &found : list.stageDiagnostics) // here no file has them in a stage that is not needed
        all.append(found.diagnostic);
    for (const Diagnostic &diagnostic : std::as_const(all)) {
        if (diagnostic.severity != Severity::Error)
            continue;
        lines.append(tree.lines().lineAt(diagnostic.range.start));
        messages.append(u"%1: %2"_s.arg(lines.constLast()).arg(diagnostic.message));
    }
    if (error.isEmpty() != lines.isEmpty())
        return u"errors (%1) should be (%2)"_s.arg(messages.join(u" | "), error);
    const int line = expected["buildErrorLine"_L1].toInt();
    if (line > 0 && !lines.contains(line))
        return u"errors (%1) should have line %2: %3"_s.arg(messages.join(u" | ")).arg(line).arg(error);
    return {};
}

QSet<int> warnedLines(const QJsonObject &expected, QLatin1StringView rule)
{
    QSet<int> lines;
    const QJsonArray warnings = expected["warnings"_L1].toArray();
    for (const auto warning : warnings) {
        if (warning["rule"_L1].toString() == rule)
            lines.insert(warning["line"_L1].toInt());
    }
    return lines;
}

/// The lines of instructions that ask for a variable nobody set. PATH is what BuildKit sets where an image does not.
QSet<int> undefinedLines(const SyntaxTree &tree)
{
    QSet<int> lines;
    const StageList list = stagesOf(tree);
    for (const ExpandedWord &word : list.expandedWords) {
        const bool onlyPath = word.expansion.undefined == QStringList{u"PATH"_s};
        const Instruction &instruction = tree.instructions().at(word.instruction);
        const bool isWatched = instruction.keyword != "EXPOSE"_L1; // BuildKit expands it without a look
        if (!word.expansion.undefined.isEmpty() && !onlyPath && isWatched)
            lines.insert(instruction.startLine);
    }
    return lines;
}

} // namespace

/// Holds our reading of Dockerfiles nobody here wrote against BuildKit's own.
class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileComesBack();
    void treesAreThoseOfBuildKit();
    void stagesAreThoseOfBuildKit();
    void undefinedVariablesAreThoseOfBuildKit();
};

void CorpusTest::initTestCase()
{
    if (!Corpus::isThere())
        QSKIP("the corpus is not here; STAGECRAFT_CORPUS names its folder");
}

void CorpusTest::everyFileComesBack()
{
    const QDir corpus(Corpus::folder());
    QDirIterator files(corpus.path(), QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith(".jsonl"_L1))
            continue;
        const QString problem = treeProblem(Corpus::text(corpus.relativeFilePath(path)));
        QVERIFY2(problem.isEmpty(), qPrintable(path + ": "_L1 + problem));
        ++count;
    }
    QVERIFY(count > 400);
}

void CorpusTest::treesAreThoseOfBuildKit()
{
    int agreeing = 0;
    const QList<QJsonObject> all = Corpus::records(u"parse.jsonl"_s);
    for (const QJsonObject &expected : all) {
        const QString file = expected["file"_L1].toString();
        const auto tree = SyntaxTree::parse(Corpus::text(file));
        const QString problem = parseProblem(tree, expected);
        if (problem.isEmpty())
            ++agreeing;
        else
            qWarning("%s: %s", qPrintable(file), qPrintable(problem));
    }
    qInfo("%d of %d trees agree with BuildKit", agreeing, int(all.size()));
    QCOMPARE(agreeing, all.size());
}

void CorpusTest::stagesAreThoseOfBuildKit()
{
    int agreeing = 0;
    const QList<QJsonObject> all = Corpus::records(u"builds.jsonl"_s);
    for (const QJsonObject &expected : all) {
        const QString file = expected["file"_L1].toString();
        const auto tree = SyntaxTree::parse(Corpus::text(file));
        const StageList list = stagesOf(tree);
        const QString difference = stagesDifference(tree, list, expected);
        const QString errors = errorsProblem(tree, list, expected);
        if (difference.isEmpty() && errors.isEmpty() && tree.syntax() == expected["syntax"_L1].toString())
            ++agreeing;
        else
            qWarning("%s: %s %s (syntax %s)", qPrintable(file), qPrintable(difference), qPrintable(errors),
                     qPrintable(tree.syntax()));
    }
    qInfo("%d of %d stage lists agree with BuildKit", agreeing, int(all.size()));
    QCOMPARE(agreeing, all.size());
}

void CorpusTest::undefinedVariablesAreThoseOfBuildKit()
{
    int agreeing = 0;
    int checked = 0;
    const QList<QJsonObject> all = Corpus::records(u"builds.jsonl"_s);
    for (const QJsonObject &expected : all) {
        if (expected.contains("parseError"_L1) || expected.contains("buildError"_L1))
            continue; // BuildKit stopped there
        ++checked;
        const QString file = expected["file"_L1].toString();
        const auto tree = SyntaxTree::parse(Corpus::text(file));
        const QSet<int> have = undefinedLines(tree);
        const QSet<int> want = warnedLines(expected, "UndefinedVar"_L1);
        if (have == want)
            ++agreeing;
        else
            qWarning() << file << "lines" << have << "should be" << want;
    }
    qInfo("%d of %d files have the undefined variables that BuildKit warns of", agreeing, checked);
    QCOMPARE(agreeing, checked);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "tst_corpus.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/advice.h"
#include "dockerfile/keyvalues.h"
#include "graph/description.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(contentOf(path)).split(u'\n', Qt::SkipEmptyParts);
}

QString quoted(const QString &text)
{
    QString visible = text;
    visible.replace(u'\n', "\\n"_L1).replace(u'\r', "\\r"_L1).replace(u'\t', "\\t"_L1);
    return u'"' + visible + u'"';
}

/// All that the model says of a Dockerfile, a line a fact. A kind of facts that there are none of takes no line.
class Reading
{
public:
    Reading(const QByteArray &dockerfile, const Dockerfile::BuildParameters &parameters)
        : m_tree(Dockerfile::SyntaxTree::parse(dockerfile))
        , m_graph(Graph::resolve(m_tree, parameters))
    { }

    [[nodiscard]] QStringList facts() const
    {
        return directives() + instructions() + stages() + edges() + arguments() + words() + values() + heredocs()
            + diagnostics() + findings();
    }

private:
    [[nodiscard]] QStringList directives() const;
    [[nodiscard]] QStringList instructions() const;
    [[nodiscard]] QStringList stages() const;
    [[nodiscard]] QStringList edges() const;
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QStringList heredocs() const;
    [[nodiscard]] QStringList diagnostics() const;
    [[nodiscard]] QStringList findings() const;

    [[nodiscard]] int lineOf(TextRange range) const { return m_tree.lines().lineAt(range.start); }

    Dockerfile::SyntaxTree m_tree;
    Graph::StageGraph m_graph;
};

QStringList Reading::directives() const
{
    QStringList lines;
    for (const Dockerfile::Directive &directive : m_tree.directives())
        lines.append(u"directive line %1 %2 = %3"_s.arg(directive.line).arg(directive.name, quoted(directive.value)));
    return lines;
}

QString partsOf(const Dockerfile::Instruction &instruction)
{
    QString parts = instruction.keyword;
    if (!instruction.trigger.isEmpty())
        parts += u' ' + instruction.trigger;
    for (const Dockerfile::Flag &flag : instruction.flags)
        parts += " --"_L1 + flag.name + (flag.value ? u'=' + *flag.value : QString());
    if (instruction.jsonForm)
        parts += " JSON"_L1;
    for (const Dockerfile::Word &argument : instruction.arguments)
        parts += u' ' + quoted(argument.text());
    return parts;
}

QStringList Reading::instructions() const
{
    QStringList lines;
    for (const Dockerfile::Instruction &instruction : m_tree.instructions()) {
        const QString start = QString::number(instruction.startLine);
        const QString place = instruction.startLine == instruction.endLine
            ? "line "_L1 + start
            : u"lines %1-%2"_s.arg(start).arg(instruction.endLine);
        lines.append(u"instruction %1 %2"_s.arg(place, partsOf(instruction)));
    }
    return lines;
}

QStringList Reading::stages() const
{
    QStringList lines;
    for (const Dockerfile::Stage &stage : m_graph.stages()) {
        const QString name = stage.name.isEmpty() ? u"without a name"_s : quoted(stage.name);
        QString line = u"stage %1 line %2 %3 from %4"_s.arg(stage.index).arg(stage.line).arg(name, quoted(stage.base));
        if (stage.baseStage >= 0)
            line += u", stage %1"_s.arg(stage.baseStage);
        if (!stage.platform.isEmpty())
            line += ", for "_L1 + stage.platform;
        lines.append(line + (m_graph.reachable.at(stage.index) ? ", needed"_L1 : ", not needed"_L1));
    }
    return lines;
}

QStringList Reading::edges() const
{
    QStringList lines;
    for (const Graph::Edge &edge : m_graph.edges)
        lines.append("edge "_L1 + Description::of(edge));
    return lines;
}

QStringList Reading::arguments() const
{
    QStringList lines;
    for (const Dockerfile::Argument &argument : m_graph.stageList.arguments) {
        const QString scope = argument.stage < 0 ? u"for FROM"_s : u"of stage %1"_s.arg(argument.stage);
        const QString value = argument.value ? quoted(*argument.value) : u"unset"_s;
        lines.append(u"argument line %1 %2 %3 = %4"_s.arg(argument.line).arg(scope, argument.name, value));
    }
    return lines;
}

QStringList Reading::words() const
{
    QStringList lines;
    const QList<Dockerfile::ExpandedWord> all = m_graph.stageList.fromWords + m_graph.stageList.expandedWords;
    for (const Dockerfile::ExpandedWord &word : all) {
        QString line =
            u"word line %1 %2 -> %3"_s.arg(lineOf(word.range)).arg(quoted(word.written), quoted(word.expansion.text));
        if (!word.expansion.undefined.isEmpty())
            line += ", undefined "_L1 + word.expansion.undefined.join(u' ');
        if (!word.expansion.error.isEmpty())
            line += ", "_L1 + word.expansion.error;
        lines.append(line);
    }
    return lines;
}

/// What ENV sets, which is not among the words where it has no variable.
QStringList Reading::values() const
{
    QStringList lines;
    for (qsizetype index = 0; index < m_tree.instructions().size(); ++index) {
        const Dockerfile::Instruction &instruction = m_tree.instructions().at(index);
        if (instruction.kind != Dockerfile::InstructionKind::Env)
            continue;
        const QList<Dockerfile::KeyValue> pairs = Dockerfile::keyValues(instruction).pairs;
        for (const Dockerfile::KeyValue &pair : pairs) {
            if (!pair.value)
                continue;
            const QString value =
                m_graph.stageList.textOf(index, {TextPart(*pair.value), pair.valueRange}, m_tree.escape());
            lines.append(u"value line %1 %2 = %3"_s.arg(lineOf(pair.range)).arg(pair.key, quoted(value)));
        }
    }
    return lines;
}

QStringList Reading::heredocs() const
{
    QStringList lines;
    for (const Dockerfile::Instruction &instruction : m_tree.instructions()) {
        for (const Dockerfile::Heredoc &heredoc : instruction.heredocs) {
            const QString body = QString::fromUtf8(m_tree.textAt(heredoc.bodyRange));
            QString line = u"heredoc line %1 %2 = %3"_s.arg(lineOf(heredoc.introducerRange))
                               .arg(quoted(heredoc.name), quoted(body));
            if (!heredoc.expand)
                line += ", as it is"_L1;
            if (heredoc.chompTabs)
                line += ", without tabs"_L1;
            if (heredoc.terminatorRange.isEmpty())
                line += ", without an end"_L1;
            lines.append(line);
        }
    }
    return lines;
}

QStringList Reading::diagnostics() const
{
    QStringList lines;
    for (const Diagnostic &diagnostic : m_graph.diagnostics) {
        const QString severity = diagnostic.severity == Severity::Error ? u"error"_s : u"warning"_s;
        const QString layer = diagnostic.layer == Layer::Syntax ? u"syntax"_s : u"meaning"_s;
        lines.append(u"%1 line %2 %3: %4"_s.arg(severity).arg(lineOf(diagnostic.range)).arg(layer, diagnostic.message));
    }
    return lines;
}

QStringList Reading::findings() const
{
    QStringList lines;
    const Advice::Findings found = Advice::check(m_tree, m_graph);
    for (const Advice::Finding &finding : found) {
        const int reported = lineOf(finding.reportedRange());
        const int exact = lineOf(finding.range);
        const QString shown = exact == reported ? QString() : u", shown in line %1"_s.arg(exact);
        lines.append(u"finding line %1 %2"_s.arg(reported).arg(finding.rule) + shown);
    }
    return lines;
}

} // namespace

/*!
    trickycases/CASE holds a Dockerfile that is easily read in another way than
    BuildKit does, and beside it
    - expected.txt: all facts, a line each; lines that begin with # are for people;
    - options.txt, if there is need: lines "target=NAME", "platform=NAME",
      "build-arg NAME=VALUE" and "context NAME=SOURCE";
    - known-difference.txt, where the model does not say this yet: why.
*/
class TrickyCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadAsBuildKitDoes_data();
    void areReadAsBuildKitDoes();

private:
    void readOption(const QString &line, Dockerfile::BuildParameters &parameters);
};

void TrickyCasesTest::areReadAsBuildKitDoes_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(STAGECRAFT_SOURCE "/tests/advice/trickycases"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void TrickyCasesTest::readOption(const QString &line, Dockerfile::BuildParameters &parameters)
{
    const QString option = line.section(u'=', 0, 0);
    const QString kind = option.section(u' ', 0, 0);
    const QString name = option.section(u' ', 1);
    const QString value = line.section(u'=', 1);
    if (option == "target"_L1)
        parameters.target = value;
    else if (option == "platform"_L1)
        parameters.platform = value;
    else if (kind == "build-arg"_L1)
        parameters.arguments.insert(name, value);
    else if (kind == "context"_L1)
        parameters.contexts.insert(name, value);
    else
        QFAIL(qPrintable(u"unknown option: "_s + line));
}

void TrickyCasesTest::areReadAsBuildKitDoes()
{
    QFETCH(QString, folder);
    Dockerfile::BuildParameters parameters;
    const QStringList options = linesOf(folder + "/options.txt"_L1);
    for (const QString &option : options)
        readOption(option, parameters);
    QVERIFY(QFile::exists(folder + "/Dockerfile"_L1));
    const QStringList found = Reading(contentOf(folder + "/Dockerfile"_L1), parameters).facts();
    QStringList wanted = linesOf(folder + "/expected.txt"_L1);
    wanted.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QVERIFY(!wanted.isEmpty());
    const QByteArray difference = contentOf(folder + "/known-difference.txt"_L1).trimmed();
    if (!difference.isEmpty())
        QEXPECT_FAIL("", difference.constData(), Continue);
    QVERIFY2(found == wanted, qPrintable(u"found:\n"_s + found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TrickyCasesTest)
#include "tst_trickycases.moc"

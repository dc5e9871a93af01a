// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/shellcommands.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Advice::ShellCommand;

class TestShellCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void rangesAreInTheText();
};

void TestShellCommands::splits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("commands");
    const auto row = [](const char *name, const char *text, const char *commands) {
        QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(commands);
    };
    row("one", "RUN a b", "[]a,b");
    row("joined", "RUN a && b || c; d | e & f", "[]a [&&]b [||]c [;]d [|]e [&]f");
    row("without spaces", "RUN a&&b;c", "[]a [&&]b [;]c");
    row("over lines", "RUN a \\\n  b && \\\n  c", "[]a,b [&&]c");
    row("comments between", "RUN a && \\\n # no && x\n\n  b", "[]a [&&]b");
    row("a comment of the shell", "RUN a # b && c", "[]a");
    row("a hash in a word", "RUN a b#c", "[]a,b#c");
    row("quotes", "RUN a 'b && c' \"d;e\"f", "[]a,b && c,d;ef");
    row("a quote that never ends", "RUN a 'b", "[]a,b");
    row("redirections", "RUN a 2>&1 &>x", "[]a,2>&1,&>x");
    row("assignments", "RUN A=1 B=2 a C=3", "[](A=1)(B=2)a,C=3");
    row("keywords", "RUN if a; then b; fi", "[]a [;]b");
    row("a subshell", "RUN (a && b)", "[]a [&&]b");
    row("wrapped", "RUN exec a", "[]~a");
    row("JSON form", "RUN [\"a\", \"b && c\"]", "[]a,b && c");
    row("a heredoc", "RUN <<E\na\n# no\nb c\nE", "[]<<E [\n]a [\n]b,c");
    row("another escape character", "# escape=`\nRUN a `\n b", "[]a,b");
    row("nothing but an assignment", "RUN A=1", "");
}

static QString described(const QList<ShellCommand> &commands)
{
    QStringList result;
    for (const ShellCommand &command : commands) {
        QStringList words;
        for (const Advice::CommandWord &word : command.words)
            words.append(word.text);
        QString line = u'[' + command.separator + u']';
        for (const QString &assignment : command.assignments)
            line += u'(' + assignment + u')';
        result.append(line + (command.wrapped ? u"~"_s : QString()) + words.join(u','));
    }
    return result.join(u' ');
}

void TestShellCommands::splits()
{
    QFETCH(QByteArray, text);
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a\n" + text + '\n');
    const auto own =
        text.startsWith('#') ? Dockerfile::SyntaxTree::parse("# escape=`\nFROM a\n" + text.sliced(11) + '\n') : tree;
    QTEST(described(Advice::shellCommands(own, own.instructions().last())), "commands");
}

void TestShellCommands::rangesAreInTheText()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM a\nRUN X=1 \"go\" build\n");
    const QList<ShellCommand> commands = Advice::shellCommands(tree, tree.instructions().last());
    QCOMPARE(commands.size(), 1);
    QCOMPARE(tree.textAt(commands.first().words.first().range).toByteArray(), QByteArray("\"go\""));
}

QTEST_GUILESS_MAIN(TestShellCommands)
#include "tst_shellcommands.moc"

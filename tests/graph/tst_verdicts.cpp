// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stagegraph.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

/// What BuildKit refuses, and where; and what looks like it and is fine.
class VerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areThoseOfBuildKit_data();
    void areThoseOfBuildKit();
    void aGivenArgumentNeedsNoDefault();
};

void VerdictsTest::areThoseOfBuildKit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line"); // of the error, or 0 where there is none
    const auto row = [](const char *name, const char *text, int line) {
        QTest::newRow(name) << QByteArray(text) << line;
    };
    row("a variable of a heredoc that cannot be replaced", "FROM alpine\nCOPY <<EOF /x\necho ${A,,}\nEOF\n", 2);
    row("a quoted heredoc is not read", "FROM alpine\nCOPY <<'EOF' /x\necho ${A,,}\nEOF\n", 0);
    row("an unknown network", "FROM alpine\nRUN --network=foo true\n", 2);
    row("a network", "FROM alpine\nRUN --network=none true\n", 0);
    row("an unknown security mode", "FROM alpine\nRUN --security=foo true\n", 2);
    row("a mount over the whole", "FROM alpine\nRUN --mount=type=bind,target=/ true\n", 2);
    row("an image in upper case to copy from", "FROM alpine\nCOPY --from=Alpine:3 /a /b\n", 2);
    row("an image in upper case to mount", "FROM alpine\nRUN --mount=from=Foo/Bar:1,target=/x true\n", 2);
    row("a size that is none", "FROM alpine\nRUN --mount=type=tmpfs,target=/x,size=abc true\n", 2);
    row("a size", "FROM alpine\nRUN --mount=type=tmpfs,target=/x,size=64m true\n", 0);
    row("a source of ssh", "FROM alpine\nRUN --mount=type=ssh,source=/x true\n", 2);
    row("a mode that is none", "FROM alpine\nCOPY --chmod=u+rwq a b\n", 2);
    row("a symbolic mode", "FROM alpine\nCOPY --chmod=u=rwX,go=rX a b\n", 0);
    row("a checksum of a file", "FROM alpine\nADD --checksum=sha256:aa a.txt /x\n", 2);
    row("a checksum of two", "FROM alpine\nADD --checksum=sha256:aa https://x.y/a https://x.y/b /x/\n", 2);
    row("a checksum that is none", "FROM alpine\nADD --checksum=zz https://x.y/a /x\n", 2);
    row("an address copied from a stage", "FROM alpine AS a\nFROM alpine\nCOPY --from=a https://x.y/z /z\n", 3);
    row("an address behind a variable", "FROM alpine\nARG U=https://x.y/z\nCOPY $U /z\n", 3);
    row("a folder called github.com", "FROM alpine\nCOPY github.com/foo/bar /go/src/\n", 0);
    row("a digest that is too short", "FROM alpine@sha256:0123456789abcdef0123456789abcdef\n", 1);
    row("a trigger sets a variable", "FROM alpine AS base\nONBUILD ENV A=1\nFROM base\nWORKDIR /${A:?need}\n", 0);
    row("a trigger asks for a variable", "FROM alpine AS base\nONBUILD WORKDIR /${Q:?need}\nFROM base\n", 2);
    row("a trigger nobody runs", "FROM alpine AS base\nONBUILD WORKDIR /${Q:?need}\n", 0);
    row("the target stage is the last", "FROM alpine AS prod\nFROM alpine:${TARGETSTAGE} AS last\n", 0);
    row("the name of an argument is not expanded", "FROM alpine\nARG \"A\"=1\nWORKDIR /${A:?need}\n", 3);
    row("a port that is none", "FROM alpine\nEXPOSE http\n", 2);
    row("a protocol that is none", "FROM alpine\nEXPOSE 80/http\n", 2);
    row("ports backwards", "FROM alpine\nEXPOSE 90-80\n", 2);
    row("ports of the host", "FROM alpine\nEXPOSE 127.0.0.1:80:80/UDP\n", 0);
    row("a port of a variable that may be set", "FROM alpine\nEXPOSE $PORT/tcp\n", 0);
    row("a signal that is none", "FROM alpine\nSTOPSIGNAL SIGNOTHING\n", 2);
    row("signals", "FROM alpine\nSTOPSIGNAL sigrtmin+3\nSTOPSIGNAL 9\nSTOPSIGNAL TERM\n", 0);
    row("a stage name that ends with a dash", "FROM alpine AS a-\nFROM alpine\n", 1);
    row("a stage name with two dots", "FROM alpine AS a..b\n", 1);
    row("stage names", "FROM alpine AS a--b\nFROM alpine AS a__b.c-9\n", 0);
    row("a port in a stage that is not needed", "FROM alpine AS a\nEXPOSE abc\nFROM alpine\n", 0);
    row("a mount in a stage that is not needed", "FROM alpine AS a\nRUN --mount=type=zzz true\nFROM alpine\n", 0);
    row("a mode in a stage that is not needed", "FROM alpine AS a\nCOPY --chmod=zz x /x\nFROM alpine\n", 0);
    row("a variable in the from of a mount, anywhere",
        "FROM alpine AS a\nRUN --mount=from=$X,target=/m true\nFROM alpine\n", 2);
    row("a bad mode behind a variable", "FROM alpine\nARG M=99999\nCOPY --chmod=$M a b\n", 3);
    row("a mode behind a variable", "FROM alpine\nARG M=755\nCOPY --chmod=$M a b\n", 0);
    row("a mode behind a variable of the base", "FROM alpine\nCOPY --chmod=$M a b\n", 0);
    row("a size behind a variable", "FROM alpine\nARG M=abc\nRUN --mount=type=tmpfs,size=$M,target=/x true\n", 3);
    row("a target behind a variable", "FROM alpine\nARG M=/\nRUN --mount=type=cache,target=$M true\n", 3);
    row("a mount type behind a variable", "FROM alpine\nARG M=cache\nRUN --mount=type=$M,target=/x true\n", 0);
    row("a key without a value is for a mount of another type",
        "FROM alpine\nRUN --mount=required,type=secret,id=x true\n", 2);
    row("flags of ARG", "ARG --foo A=1\nFROM alpine\nARG --foo B=1\n", 0);
    row("flags of STOPSIGNAL", "FROM alpine\nSTOPSIGNAL --foo 9\n", 0);
    row("flags of a health check that is none", "FROM alpine\nHEALTHCHECK --interval=abc NONE\n", 0);
    row("flags of ENV", "FROM alpine\nENV --foo A=1\n", 2);
    row("an empty source", "FROM alpine\nCOPY [\"\", \"/y\"]\n", 0);
    row("a volume of blanks", "FROM alpine\nVOLUME [\" \"]\n", 2);
    row("flags of ONBUILD itself", "FROM alpine\nONBUILD --mount=type=cache,target=/x RUN true\n", 2);
    row("an unknown flag of a trigger nobody runs", "FROM alpine\nONBUILD COPY --foo=1 x /x\n", 0);
    row("an unknown flag of a trigger", "FROM alpine AS a\nONBUILD COPY --foo=1 x /x\nFROM a\n", 3);
    row("an unknown trigger nobody runs", "FROM alpine\nONBUILD FOO x\n", 0);
    row("an unknown trigger in what is not needed", "FROM alpine AS a\nONBUILD FOO x\nFROM a AS b\nFROM alpine\n", 0);
    row("a trigger of half a pair", "FROM alpine\nONBUILD ENV A\n", 2);
    row("a trigger of numbers in JSON form", "FROM alpine\nONBUILD CMD [\"a\", 1]\n", 2);
    row("a trigger with an open heredoc", "FROM alpine\nONBUILD RUN <<EOF\nx\n", 2);
    row("a mount of a trigger", "FROM alpine AS a\nONBUILD RUN --mount=type=zzz true\nFROM a\n", 2);
    row("a cycle with FROM in stages that are not needed",
        "FROM alpine AS a\nCOPY --from=b /x /x\nFROM a AS b\nFROM alpine\n", 0);
    row("a cycle of copies in stages that are not needed",
        "FROM alpine AS a\nCOPY --from=b /x /x\nFROM alpine AS b\nCOPY --from=a /x /x\nFROM alpine\n", 2);
    row("an unknown option of check", "# check=skipp=all\nFROM alpine\n", 1);
    row("an empty option of check", "# check=skip=all;\nFROM alpine\n", 1);
}

void VerdictsTest::areThoseOfBuildKit()
{
    QFETCH(QByteArray, text);
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    QList<int> lines;
    QStringList messages;
    const Graph::StageGraph graph = Graph::resolve(tree);
    for (const Diagnostic &diagnostic : graph.diagnostics) {
        if (diagnostic.severity == Severity::Error) {
            lines.append(tree.lines().lineAt(diagnostic.range.start));
            messages.append(diagnostic.message);
        }
    }
    QFETCH(int, line);
    QVERIFY2(lines == (line == 0 ? QList<int>() : QList<int>{line}), qPrintable(messages.join(u'\n')));
}

void VerdictsTest::aGivenArgumentNeedsNoDefault()
{
    const auto tree = Dockerfile::SyntaxTree::parse("FROM alpine\nARG A=${X:?no}\n");
    QVERIFY(Graph::resolve(tree).hasErrors());
    Dockerfile::BuildParameters parameters;
    parameters.arguments.insert(u"A"_s, u"1"_s);
    QVERIFY(!Graph::resolve(tree, parameters).hasErrors());
}

QTEST_GUILESS_MAIN(VerdictsTest)
#include "tst_verdicts.moc"

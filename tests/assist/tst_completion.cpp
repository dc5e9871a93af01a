// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/completion.h"
#include "assist/markedtext.h"
#include "support/corpus.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using Assist::Completion;
using Assist::CompletionCause;
using Assist::CompletionSources;
using Assist::Proposal;
using Dockerfile::SyntaxTree;

namespace {

CompletionSources sources()
{
    CompletionSources known;
    known.contextFiles = {u"package.json"_s, u"package-lock.json"_s, u"src/main.c"_s, u"src/lib/a.c"_s,
                          u"src/lib/b.c"_s};
    known.images = {u"company/base:3"_s, u"alpine:3.22"_s};
    return known;
}

Completion completionOf(const MarkedText &marked, CompletionCause cause)
{
    return Assist::completionAt(SyntaxTree::parse(marked.text), marked.cursor, sources(), cause);
}

QStringList labels(const Completion &completion)
{
    QStringList all;
    for (const Proposal &proposal : completion.proposals)
        all.append(proposal.label);
    return all;
}

/// \a text with a proposal taken, and the cursor marked.
QByteArray taken(const MarkedText &marked, const Completion &completion, const QString &label)
{
    const auto found = std::ranges::find(completion.proposals, label, &Proposal::label);
    if (found == completion.proposals.cend())
        return "not proposed: " + labels(completion).join(u", "_s).toUtf8();
    const qsizetype cursor = found->cursor < 0 ? found->text.size() : found->cursor;
    QByteArray text = found->text.toUtf8();
    text.insert(found->text.first(cursor).toUtf8().size(), "▮");
    return applied(marked.text, {{completion.replaced, text}});
}

const QByteArray twoStages =
    "ARG GO=1.22\nFROM golang:$GO AS builder\nARG FLAGS=-v\nWORKDIR /src\nRUN go build -o /out/app .\n"
    "ENV HOME_DIR=/srv\nFROM alpine:3.20 AS runtime\n";

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesFirst_data();
    void proposesFirst();
    void holds_data();
    void holds();
    void holdsNot_data();
    void holdsNot();
    void waitsForKeys_data();
    void waitsForKeys();
    void isTaken_data();
    void isTaken();
    void replacesTheWordAtAnyPlace();
};

/// The first of the list, when a person asks.
void CompletionTest::proposesFirst_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &first) {
        QTest::newRow(name) << text << first;
    };
    row("an empty file", "▮", {u"FROM"_s, u"ARG"_s});
    row("a keyword begun", "FROM a\nCO▮", {u"COPY"_s});
    row("a keyword in lower case", "from a\nco▮", {u"copy"_s});
    row("a keyword typed otherwise", "FROM a\nwor▮", {u"WORKDIR"_s});
    row("inside a keyword", "FROM a\nWO▮RK /x\n", {u"WORKDIR"_s});
    row("by letters in between", "FROM a\nENP▮", {u"ENTRYPOINT"_s});
    row("after ONBUILD", "FROM a\nONBUILD CO▮", {u"COPY"_s});
    row("above the first stage", "ARG A=1\n▮\nFROM a\n", {u"FROM"_s, u"ARG"_s});
    row("a directive", "# sy▮", {u"# syntax=docker/dockerfile:1"_s});
    row("flags of COPY", "FROM a\nCOPY --▮ x y\n", {u"--from="_s, u"--chown="_s, u"--chmod="_s, u"--link"_s});
    row("a flag begun", "FROM a\nCOPY --fr▮", {u"--from="_s});
    row("flags of RUN", "FROM a\nRUN -▮", {u"--mount="_s, u"--network="_s});
    row("flags of FROM", "FROM --▮ a\n", {u"--platform="_s});
    row("flags of HEALTHCHECK", "FROM a\nHEALTHCHECK --▮", {u"--interval="_s});
    row("flags of a trigger", "FROM a\nONBUILD COPY --fr▮", {u"--from="_s});
    row("a platform", "FROM --platform=$B▮ a\n", {u"BUILDPLATFORM"_s});
    row("a platform without a variable", "FROM --platform=▮ a\n", {u"$BUILDPLATFORM"_s, u"$TARGETPLATFORM"_s});
    row("a stage to copy from", twoStages + "COPY --from=▮ /out/app /app\n", {u"builder"_s});
    row("a stage begun", twoStages + "COPY --from=bu▮", {u"builder"_s});
    row("mount types", "FROM a\nRUN --mount=type=▮", {u"cache"_s, u"bind"_s, u"secret"_s});
    row("mount keys", "FROM a\nRUN --mount=▮", {u"type="_s, u"from="_s});
    row("keys of a cache", "FROM a\nRUN --mount=type=cache,▮", {u"target="_s, u"sharing="_s});
    row("keys of a secret", "FROM a\nRUN --mount=type=secret,▮", {u"id="_s});
    row("what sharing is", "FROM a\nRUN --mount=type=cache,target=/x,sharing=▮ make\n", {u"locked"_s, u"shared"_s});
    row("the target of a cache", "FROM a\nRUN --mount=type=cache,target=/root/.n▮ npm ci\n",
        {u"/root/.npm"_s, u"/root/.nuget/packages"_s});
    row("the source of a mount", "FROM a\nRUN --mount=type=bind,source=sr▮", {u"src/"_s});
    row("a stage to mount from", twoStages + "RUN --mount=type=bind,from=▮,target=/x ls\n", {u"builder"_s});
    row("images and stages", twoStages + "FROM ▮", {u"runtime"_s, u"builder"_s});
    row("an image begun", "FROM compa▮", {u"company/base:3"_s});
    row("AS", "FROM alpine ▮", {u"AS"_s});
    row("as", "from alpine ▮", {u"as"_s});
    row("an argument of FROM", "ARG GO=1\nFROM golang:$▮", {u"GO"_s});
    row("an argument in braces", "ARG GO=1\nFROM golang:${G▮}", {u"GO"_s});
    row("a variable of a stage", twoStages.first(twoStages.indexOf("FROM alpine")) + "COPY x $▮",
        {u"HOME_DIR"_s, u"FLAGS"_s});
    row("a variable in a shell", "FROM a\nENV HOME_DIR=/x\nRUN ls $HO▮", {u"HOME_DIR"_s});
    row("a variable in quotes", "FROM a\nENV DIR=/x\nENV B=\"$D▮\"\n", {u"DIR"_s});
    row("an inherited variable", "FROM a AS b\nENV DIR=/x\nFROM b\nWORKDIR $▮", {u"DIR"_s});
    row("a variable in a heredoc", "FROM a\nENV DIR=/x\nCOPY <<EOF /y\n$D▮\nEOF\n", {u"DIR"_s});
    row("a global argument to bring in", "ARG GO=1\nFROM a\nARG ▮", {u"GO"_s});
    row("an argument of the platform", "FROM a\nARG TARGETA▮", {u"TARGETARCH"_s});
    row("files of the context", "FROM a\nCOPY pack▮", {u"package.json"_s, u"package-lock.json"_s});
    row("folders first", "FROM a\nCOPY ▮", {u"src/"_s, u"package.json"_s});
    row("inside a folder", "FROM a\nCOPY src/▮", {u"src/lib/"_s, u"src/main.c"_s});
    row("from the context's root", "FROM a\nCOPY ./src/l▮", {u"./src/lib/"_s});
    row("a path in a list", "FROM a\nCOPY [\"src/m▮", {u"src/main.c"_s});
    row("products of a stage", twoStages + "COPY --from=builder ▮", {u"/out/app"_s});
    row("products of a stage by number", twoStages + "COPY --from=0 /o▮ /app\n", {u"/out/app"_s});
    row("a destination", "FROM a\nWORKDIR /app\nCOPY package.json ▮", {u"./"_s});
    row("a destination as elsewhere", "FROM a\nCOPY x /etc/conf/\nCOPY y /et▮", {u"/etc/conf/"_s});
    row("a folder to work in", "FROM a\nWORKDIR /data\nFROM b\nWORKDIR ▮", {u"/data"_s});
    row("a user", "FROM a\nUSER app\nFROM b\nUSER ▮", {u"app"_s});
    row("a signal", "FROM a\nSTOPSIGNAL SIGI▮", {u"SIGINT"_s});
    row("a list of words", "FROM a\nENTRYPOINT ▮", {u"[\"…\"]"_s});
    row("what checks health", "FROM a\nHEALTHCHECK ▮", {u"CMD"_s, u"NONE"_s});
    row("on a continued line", "FROM a\nRUN --mount=type=cache,target=/x \\\n    --ne▮", {u"--network="_s});
    row("with returns", "FROM a\r\nCO▮\r\nRUN b\r\n", {u"COPY"_s});
    row("behind a byte order mark",
        "\xEF\xBB\xBF"
        "FR▮",
        {u"FROM"_s});
    row("with the escape character of Windows", "# escape=`\nFROM a\nRUN --mount=type=cache `\n  --se▮",
        {u"--security="_s});
}

void CompletionTest::proposesFirst()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, first);
    const QStringList found = labels(completionOf(MarkedText::read(text), CompletionCause::Asked));
    QCOMPARE(found.first(std::min(found.size(), first.size())), first);
}

void CompletionTest::holds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::newRow("an image of the file") << twoStages + "FROM go▮" << u"golang:$GO"_s;
    QTest::newRow("an image at hand") << "FROM alp▮"_ba << u"alpine:3.22"_s;
    QTest::newRow("the same path") << twoStages + "COPY --from=builder /opt/tool /o▮" << u"/opt/tool"_s;
    QTest::newRow("a later mount") << "FROM a\nRUN --mount=type=ssh --▮"_ba << u"--mount="_s;
    QTest::newRow("the flag under the cursor") << "FROM a\nCOPY --from▮=b /x /y\n"_ba << u"--from="_s;
    QTest::newRow("a snippet") << "FROM a\nRUN▮"_ba << u"RUN npm ci"_s;
    QTest::newRow("a stage as a snippet") << "FR▮"_ba << u"FROM"_s;
    QTest::newRow("a shell") << "FROM a\nSHELL ▮"_ba << u"[\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]"_s;
}

void CompletionTest::holds()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    const QStringList found = labels(completionOf(MarkedText::read(text), CompletionCause::Asked));
    QVERIFY2(found.contains(label), qPrintable(found.join(u", "_s)));
}

void CompletionTest::holdsNot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label"); // empty: nothing at all
    QTest::newRow("its own stage") << twoStages + "COPY --from=▮" << u"runtime"_s;
    QTest::newRow("its own name in FROM") << "FROM ▮ AS self\n"_ba << u"self"_s;
    QTest::newRow("a later stage") << "FROM a AS b\nCOPY --from=▮ /x /y\nFROM c AS later\n"_ba << u"later"_s;
    QTest::newRow("a flag that is given") << "FROM a\nCOPY --from=b --▮ /x /y\n"_ba << u"--from="_s;
    QTest::newRow("a flag of another instruction") << "FROM a\nRUN --▮"_ba << u"--from="_s;
    QTest::newRow("a mount key that is given") << "FROM a\nRUN --mount=type=cache,target=/x,▮"_ba << u"target="_s;
    QTest::newRow("a key of another mount") << "FROM a\nRUN --mount=type=tmpfs,▮"_ba << u"sharing="_s;
    QTest::newRow("a global argument that is not brought in") << "ARG GO=1\nFROM a\nWORKDIR $▮"_ba << u"GO"_s;
    QTest::newRow("a variable of another stage") << twoStages + "WORKDIR $▮" << u"FLAGS"_s;
    QTest::newRow("a variable that is set later") << "FROM a\nWORKDIR $▮\nENV DIR=/x\n"_ba << u"DIR"_s;
    QTest::newRow("ONBUILD after ONBUILD") << "FROM a\nONBUILD ▮"_ba << u"ONBUILD"_s;
    QTest::newRow("RUN above the first stage") << "▮\nFROM a\n"_ba << u"RUN"_s;
    QTest::newRow("in a comment") << "FROM a\n# CO▮\n"_ba << QString();
    QTest::newRow("in a comment between lines") << "FROM a\nRUN b \\\n# --m▮\n c\n"_ba << QString();
    QTest::newRow("in a heredoc") << "FROM a\nRUN <<EOF\nCO▮\nEOF\n"_ba << QString();
    QTest::newRow("the third word of FROM") << "FROM a AS ▮"_ba << QString();
}

void CompletionTest::holdsNot()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    const QStringList found = labels(completionOf(MarkedText::read(text), CompletionCause::Asked));
    QVERIFY2(label.isEmpty() ? found.isEmpty() : !found.contains(label), qPrintable(found.join(u", "_s)));
}

/// By keys alone the list stays closed where it would be in the way.
void CompletionTest::waitsForKeys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("opens");
    QTest::newRow("a blank line") << "FROM a\n▮"_ba << false;
    QTest::newRow("a letter") << "FROM a\nC▮"_ba << true;
    QTest::newRow("shell text") << "FROM a\nRUN np▮"_ba << false;
    QTest::newRow("a flag of RUN") << "FROM a\nRUN --▮"_ba << true;
    QTest::newRow("a variable in shell text") << "FROM a\nENV A=1\nRUN echo $▮"_ba << true;
    QTest::newRow("after FROM") << "FROM ▮"_ba << true;
    QTest::newRow("a stage written to its end") << twoStages + "COPY --from=builder▮" << false;
    QTest::newRow("a comment") << "FROM a\n# a▮"_ba << false;
}

void CompletionTest::waitsForKeys()
{
    QFETCH(QByteArray, text);
    QTEST(!completionOf(MarkedText::read(text), CompletionCause::Typed).proposals.isEmpty(), "opens");
}

void CompletionTest::isTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a keyword") << "FROM a\nCO▮"_ba << u"COPY"_s << "FROM a\nCOPY ▮"_ba;
    QTest::newRow("a keyword before a space") << "FROM a\nCO▮ x y"_ba << u"COPY"_s << "FROM a\nCOPY▮ x y"_ba;
    QTest::newRow("a flag") << "FROM a\nCOPY --fr▮ x y"_ba << u"--from="_s << "FROM a\nCOPY --from=▮ x y"_ba;
    QTest::newRow("a stage") << twoStages + "COPY --from=b▮x /a /b\n"
                             << u"builder"_s << twoStages + "COPY --from=builder▮ /a /b\n";
    QTest::newRow("a mount's key") << "FROM a\nRUN --mount=type=cache,ta▮ make\n"_ba << u"target="_s
                                   << "FROM a\nRUN --mount=type=cache,target=▮ make\n"_ba;
    QTest::newRow("a mount's value") << "FROM a\nRUN --mount=type=c▮,target=/x make\n"_ba << u"cache"_s
                                     << "FROM a\nRUN --mount=type=cache,▮,target=/x make\n"_ba;
    QTest::newRow("a variable in braces") << "ARG GO=1\nFROM a:${▮"_ba << u"GO"_s << "ARG GO=1\nFROM a:${GO}▮"_ba;
    QTest::newRow("a variable in closed braces")
        << "ARG GO=1\nFROM a:${▮}"_ba << u"GO"_s << "ARG GO=1\nFROM a:${GO▮}"_ba;
    QTest::newRow("a list") << "FROM a\nCMD ▮"_ba << u"[\"…\"]"_s << "FROM a\nCMD [\"▮\"]"_ba;
    QTest::newRow("a heredoc") << "FROM a\nRUN▮"_ba << u"RUN <<EOF"_s << "FROM a\nRUN <<EOF\nset -e\n▮\nEOF"_ba;
    QTest::newRow("a path in a list") << "FROM a\nCOPY [\"src/m▮\", \"/\"]"_ba << u"src/main.c"_s
                                      << "FROM a\nCOPY [\"src/main.c▮\", \"/\"]"_ba;
}

void CompletionTest::isTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    const MarkedText marked = MarkedText::read(text);
    QTEST(taken(marked, completionOf(marked, CompletionCause::Asked), label), "after");
}

void CompletionTest::replacesTheWordAtAnyPlace()
{
    if (!Corpus::isThere())
        QSKIP("No corpus beside the project.");
    const QList<QJsonObject> records = Corpus::records(u"parse.jsonl"_s);
    for (qsizetype at = 0; at < records.size(); at += 3) {
        const QByteArray text = Corpus::text(records.at(at)["file"_L1].toString());
        // What is being written is seldom whole.
        for (qsizetype length = 0; length <= std::min<qsizetype>(text.size(), 1500); length += 13) {
            const SyntaxTree tree = SyntaxTree::parse(text.first(length));
            const Completion completion = Assist::completionAt(tree, length, sources(), CompletionCause::Asked);
            QVERIFY(completion.replaced.start <= length && length <= completion.replaced.end);
            QVERIFY(completion.replaced.end <= tree.text().size());
        }
    }
}

QTEST_GUILESS_MAIN(CompletionTest)

#include "tst_completion.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/cachereason.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

/// A build as it is described in a row: its Dockerfile, and its context as "path=content" words.
struct Built
{
    QByteArray text;
    QMap<QString, QString> files;
    QMap<QString, QString> arguments;
    QString imageId = u"1"_s;
    QByteArray ignored; ///< Patterns of an ignore file.
};

CacheSide sideOf(const Built &built)
{
    Dockerfile::BuildParameters parameters;
    parameters.arguments = built.arguments;
    const auto tree = Dockerfile::SyntaxTree::parse(built.text);
    const auto graph = Graph::resolve(tree, parameters);
    const auto ignored = Dockerfile::IgnoreFile::parse(built.ignored);
    StepSurroundings surroundings;
    surroundings.imageId = [&built](const QString &) { return built.imageId; };
    surroundings.files = [&](const QStringList &sources, const QStringList &) {
        ContextFiles taken;
        for (auto it = built.files.cbegin(); it != built.files.cend(); ++it) {
            const bool isTaken =
                std::ranges::any_of(sources, [&it](const auto &source) { return isTakenBy(source, it.key()); });
            if (isTaken && !ignored.ignores(it.key()))
                taken.files.append({it.key(), it.value(), it.value().size(), 0644});
        }
        return taken;
    };
    CacheSide side;
    side.keys = stepKeysOf(tree, graph, surroundings);
    for (const StepKey &key : side.keys)
        side.doneLines.append(key.line);
    return side;
}

/// "LINE KIND names", a line each, of those with a reason.
QString description(const CacheSide &after, const QList<CacheReason> &reasons)
{
    static const QStringList kinds{u"none"_s,   u"new"_s,        u"instruction"_s, u"argument"_s, u"environment"_s,
                                   u"base"_s,   u"files"_s,      u"source"_s,      u"earlier"_s,  u"gone"_s,
                                   u"option"_s, u"unfinished"_s, u"pruned"_s,      u"unknown"_s};
    QStringList lines;
    for (qsizetype at = 0; at < reasons.size(); ++at) {
        const CacheReason &reason = reasons.at(at);
        if (reason.kind == CacheReason::Kind::None)
            continue;
        const QString unused = reason.isUsed ? QString() : u" unused"_s;
        const bool isNamed = reason.kind != CacheReason::Kind::EarlierStep;
        lines.append((QString::number(after.keys.at(at).line) + u' ' + kinds.at(static_cast<int>(reason.kind)) + unused
                      + (isNamed ? u' ' + reason.names.join(u',') : QString()))
                         .trimmed());
    }
    return lines.join(u"; "_s);
}

const QByteArray plain =
    "FROM base AS one\nARG VERSION=1\nCOPY src /src\nRUN make\nFROM base\nCOPY --from=one /out /out\nRUN test\n";
const QMap<QString, QString> plainFiles{{u"src/a.c"_s, u"a"_s}, {u"src/b.c"_s, u"b"_s}, {u"README"_s, u"r"_s}};

} // namespace

Q_DECLARE_METATYPE(Built)

class CacheReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<Built>("before");
        QTest::addColumn<Built>("after");
        QTest::addColumn<QString>("expected");
        const Built old{plain, plainFiles, {}, u"1"_s, {}};
        const auto row = [](const char *name, const Built &before, const Built &after, const QString &expected) {
            QTest::newRow(name) << before << after << expected;
        };
        const auto text = [&old](const char *from, const char *to) {
            Built changed = old;
            changed.text.replace(from, to);
            return changed;
        };
        row("nothing", old, old, {});
        row("a comment", old, text("RUN make", "# why\nRUN make"), {});
        row("white space", old, text("RUN make", "RUN    make"), {});
        row("a label", old, text("RUN make", "LABEL a=b\nRUN make"), {});
        row("a command", old, text("RUN make", "RUN make all"), u"4 instruction; 6 source one; 7 earlier"_s);
        row("the last step", old, text("RUN test", "RUN test -v"), u"7 instruction"_s);
        row("one put between", old, text("RUN make", "RUN prepare\nRUN make"),
            u"4 new; 5 earlier; 7 source one; 8 earlier"_s);
        row("one taken away", old, text("COPY src /src\n", ""), u"3 gone COPY src /src; 5 source one; 6 earlier"_s);
        row("the environment", old, text("RUN make", "ENV CC=clang\nRUN make"),
            u"5 environment CC; 7 source one; 8 earlier"_s);
        row("a user", old, text("RUN make", "USER app\nRUN make"), u"5 environment USER; 7 source one; 8 earlier"_s);
        row("what runs in the end", old, text("RUN test", "RUN test\nCMD [\"x\"]"), {});
        Built given = old;
        given.arguments = {{u"VERSION"_s, u"2"_s}};
        row("an argument that is not used", old, given, u"4 argument unused VERSION; 6 source one; 7 earlier"_s);
        Built used = old;
        used.text.replace("RUN make", "RUN make V=$VERSION");
        Built usedGiven = used;
        usedGiven.arguments = given.arguments;
        row("an argument that is used", used, usedGiven, u"4 argument VERSION; 6 source one; 7 earlier"_s);
        Built below = old;
        below.text.replace("ARG VERSION=1\nCOPY src /src\nRUN make", "COPY src /src\nRUN make\nARG VERSION=1");
        Built belowGiven = below;
        belowGiven.arguments = given.arguments;
        row("an argument below", below, belowGiven, {});
        Built edited = old;
        edited.files[u"src/a.c"_s] = u"other"_s;
        row("a file", old, edited, u"3 files src/a.c; 4 earlier; 6 source one; 7 earlier"_s);
        Built more = old;
        more.files.insert(u"src/c.c"_s, u"c"_s);
        more.files.remove(u"src/b.c"_s);
        row("files more and fewer", old, more, u"3 files src/c.c,src/b.c; 4 earlier; 6 source one; 7 earlier"_s);
        Built other = old;
        other.files[u"README"_s] = u"other"_s;
        row("a file that nothing copies", old, other, {});
        Built hidden = old;
        hidden.ignored = "src/a.c\n";
        Built hiddenEdited = hidden;
        hiddenEdited.files[u"src/a.c"_s] = u"other"_s;
        row("a file that is ignored", hidden, hiddenEdited, {});
        Built newBase = old;
        newBase.imageId = u"2"_s;
        row("another state of the base", old, newBase,
            u"1 base base; 3 earlier; 4 earlier; 5 base base; 6 earlier; 7 earlier"_s);
        Built unknownBase = old;
        unknownBase.imageId.clear();
        row("a base that is not known", old, unknownBase, {});
        row("an image in place of a stage", old, text("AS one", "AS two"), u"6 instruction; 7 earlier"_s);
        Built renamed = text("AS one", "AS two");
        renamed.text.replace("--from=one", "--from=two");
        row("another stage's name", old, renamed, {});
        Built third = old;
        third.text.replace("FROM base\nCOPY", "FROM base AS three\nRUN x\nFROM base\nCOPY");
        row("a stage that nothing needs", old, third, {});
        Built other2 = third;
        other2.text.replace("--from=one", "--from=three");
        row("another stage to copy from", old, other2, u"5 new; 6 new; 8 instruction; 9 earlier"_s);
    }

    void reasons()
    {
        QFETCH(const Built, before);
        QFETCH(const Built, after);
        const CacheSide side = sideOf(after);
        QTEST(description(side, cacheReasons(sideOf(before), side)), "expected");
    }

    void optionsAreReasons()
    {
        const CacheSide before = sideOf({plain, plainFiles, {}, u"1"_s, {}});
        CacheSide after = before;
        after.noCacheStages = {u"one"_s};
        QCOMPARE(description(after, cacheReasons(before, after)),
                 u"3 option --no-cache-filter=one; 4 option --no-cache-filter=one; 6 source one; 7 earlier"_s);
        after = before;
        after.platform = u"linux/arm64"_s;
        QVERIFY(description(after, cacheReasons(before, after)).startsWith(u"3 option --platform"_s));
    }

    void whatWasNotDoneIsNoCache()
    {
        CacheSide before = sideOf({plain, plainFiles, {}, u"1"_s, {}});
        before.doneLines = {1, 3, 5};
        const CacheSide after = sideOf({plain, plainFiles, {}, u"1"_s, {}});
        QCOMPARE(description(after, cacheReasons(before, after)), u"4 unfinished; 6 source one; 7 earlier"_s);
    }

    void secretsAreNotKept()
    {
        Built built{
            "FROM a\nARG API_TOKEN\nENV DB_PASSWORD=hunter33\nRUN x\n", {}, {{u"API_TOKEN"_s, u"hunter22"_s}}, {}, {}};
        const QByteArray json = QJsonDocument(stepKeysJson(sideOf(built).keys)).toJson();
        QVERIFY(json.contains("API_TOKEN") && json.contains("DB_PASSWORD"));
        QVERIFY2(!json.contains("hunter"), json.constData());
    }

    void keysAreKeptAsTheyAre()
    {
        const QList<StepKey> keys = sideOf({plain, plainFiles, {{u"VERSION"_s, u"3"_s}}, u"1"_s, {}}).keys;
        QVERIFY(!keys.isEmpty());
        QCOMPARE(stepKeysFrom(stepKeysJson(keys)), keys);
        QVERIFY(stepKeysFrom(QJsonArray{5, u"x"_s, QJsonArray{}}).isEmpty());
        QCOMPARE(stepKeysFrom(QJsonArray{QJsonObject{{u"files"_s, 5}, {u"sources"_s, u"x"_s}}}).size(), 1);
    }

    void everyReasonHasASentence()
    {
        for (int kind = 1; kind <= static_cast<int>(CacheReason::Kind::Unknown); ++kind)
            QVERIFY(!reasonText({static_cast<CacheReason::Kind>(kind), {u"a"_s}, 0, true}).isEmpty());
        QVERIFY(reasonText({}).isEmpty());
        QVERIFY(
            reasonText({CacheReason::Kind::FilesChanged, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 3, true}).contains(u'4'));
    }

    void aStepPutIntoAnyFileRunsAloneWhatFollowsIt()
    {
        const bool holds = rc::check([] {
            const int stages = *rc::gen::inRange(1, 5);
            QByteArray text;
            QList<int> lengths;
            for (int stage = 0; stage < stages; ++stage) {
                text += "FROM base AS s" + QByteArray::number(stage) + '\n';
                lengths.append(*rc::gen::inRange(1, 5));
                for (int step = 0; step < lengths.last(); ++step)
                    text += "RUN do " + QByteArray::number(stage) + '-' + QByteArray::number(step) + '\n';
                if (stage > 0)
                    text += "COPY --from=s" + QByteArray::number(*rc::gen::inRange(0, stage)) + " /a /b\n";
            }
            const CacheSide before = sideOf({text, {}, {}, {}, {}});
            RC_ASSERT(description(before, cacheReasons(before, before)).isEmpty());
            QByteArrayList lines = text.split('\n');
            const int at = *rc::gen::inRange(1, static_cast<int>(lines.size()));
            lines.insert(at, "RUN new");
            const CacheSide after = sideOf({lines.join('\n'), {}, {}, {}, {}});
            const QList<CacheReason> reasons = cacheReasons(before, after);
            int news = 0;
            for (qsizetype step = 0; step < reasons.size(); ++step) {
                const CacheReason::Kind kind = reasons.at(step).kind;
                news += kind == CacheReason::Kind::New ? 1 : 0;
                if (after.keys.at(step).line < at + 1)
                    RC_ASSERT(kind == CacheReason::Kind::None);
            }
            RC_ASSERT(news <= 1);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(CacheReasonTest)
#include "tst_cachereason.moc"

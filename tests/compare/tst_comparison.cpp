// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/baseestimate.h"
#include "compare/comparison.h"
#include "compare/report.h"
#include "compare/reportjson.h"
#include "compare/reportvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <vector>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mega = 1'000'000;

void addLayer(Side &side, const QString &diffId, qint64 bytes, const LayerOrigin &origin)
{
    Image::Entry entry;
    entry.path = "file" + QByteArray::number(side.image.layers.size());
    entry.size = bytes;
    Image::Layer layer;
    layer.diffId = diffId;
    layer.digest = diffId;
    layer.entries.append(entry);
    side.image.layers.append(layer);
    side.origins.append(origin);
    QVERIFY(Image::weigh(side.image));
}

LayerOrigin base(const QString &reference)
{
    return {LayerOrigin::Kind::Base, reference, 0, u"stage 0"_s, 1, {}, {}, {}};
}

LayerOrigin instruction(const QString &text, int line, const QString &stage = u"stage 0"_s)
{
    return {LayerOrigin::Kind::Instruction, text, 0, stage, line, {}, {}, {}};
}

/// The article's own example: one stage on the Go image, and two stages with an Alpine at the end.
Side singleStage()
{
    Side side;
    side.label = u"Dockerfile.single"_s;
    side.image.platform = u"linux/amd64"_s;
    addLayer(side, u"go"_s, 860 * mega, base(u"golang:1.21"_s));
    addLayer(side, u"mod"_s, 112 * mega, instruction(u"RUN go mod download"_s, 4));
    addLayer(side, u"src"_s, 20 * mega, instruction(u"COPY . ."_s, 5));
    addLayer(side, u"out"_s, 58 * mega, instruction(u"RUN go build -o server ."_s, 6));
    side.buildSeconds = {45};
    return side;
}

Side multiStage()
{
    Side side;
    side.label = u"Dockerfile"_s;
    side.image.platform = u"linux/amd64"_s;
    addLayer(side, u"alpine"_s, 4 * mega, base(u"alpine:3.19"_s));
    addLayer(side, u"bin"_s, 8'400'000, instruction(u"COPY --from=builder /app/server ."_s, 11));
    side.instructions = {{0, u"builder"_s, 1, u"golang:1.21"_s, true},
                         {0, u"builder"_s, 4, u"RUN go mod download"_s, false},
                         {0, u"builder"_s, 5, u"COPY . ."_s, false}};
    side.buildSeconds = {52};
    return side;
}

qint64 sumOf(const QList<Cause> &causes)
{
    qint64 sum = 0;
    for (const Cause &cause : causes)
        sum += cause.bytes;
    return sum;
}

Side anySide()
{
    Side side;
    side.image.platform = u"linux/amd64"_s;
    const int layers = *rc::gen::inRange(0, 7);
    for (int layer = 0; layer < layers; ++layer) {
        // A layer's identity decides its size, its label does not.
        const int identity = *rc::gen::inRange(0, 8);
        const int label = *rc::gen::inRange(0, 4);
        LayerOrigin origin = instruction(QString::number(label), label);
        if (label == 0)
            origin = base(u"base"_s);
        if (label == 1)
            origin = {};
        addLayer(side, QString::number(identity), (identity * 7919) % 1000, origin);
    }
    const int known = *rc::gen::inRange(0, 4);
    for (int one = 0; one < known; ++one)
        side.instructions.append({0, u"builder"_s, 1, QString::number(one), false});
    return side;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleExampleIsToldByItsGreatestCause()
    {
        const Comparison comparison = compare(singleStage(), multiStage());
        QCOMPARE(comparison.headline, u"98.8 % smaller."_s);
        QCOMPARE(comparison.reason, u"The base image golang:1.21 stays in the stage builder."_s);
        QCOMPARE(comparison.difference(), -1'037'600'000);
        QCOMPARE(sumOf(comparison.causes), comparison.difference());
        QCOMPARE(comparison.causes[0].bytes, -860 * mega);
        QCOMPARE(comparison.causes[0].kind, Cause::Kind::Base);
        QCOMPARE(comparison.causes[1].kind, Cause::Kind::Moved);
        QCOMPARE(comparison.causes[1].text, u"RUN go mod download stays in the stage builder"_s);
        QCOMPARE(comparison.causes[1].line, 4);
        QCOMPARE(comparison.causes[2].kind, Cause::Kind::Removed);
    }

    void causesAddUpForAnyImages()
    {
        QVERIFY(rc::check("causes add up to the difference", [] {
            const Comparison comparison = compare(anySide(), anySide());
            RC_ASSERT(sumOf(comparison.causes) == comparison.difference());
            const int count = *rc::gen::inRange(1, 10);
            const QList<Cause> few = shortened(comparison.causes, count);
            RC_ASSERT(few.size() <= count);
            RC_ASSERT(sumOf(few) == comparison.difference());
        }));
    }

    void imageAgainstItselfHasNoCauses()
    {
        QVERIFY(rc::check("an image against itself has no causes", [] {
            const Side side = anySide();
            const Comparison comparison = compare(side, side);
            RC_ASSERT(comparison.causes.isEmpty());
            RC_ASSERT(comparison.headline == u"Same size."_s);
        }));
    }

    void equalLayersCancelHoweverTheyAreLabelled()
    {
        Side before;
        addLayer(before, u"same"_s, 100, base(u"a:1"_s));
        Side after;
        addLayer(after, u"same"_s, 100, instruction(u"RUN x"_s, 2));
        addLayer(after, u"new"_s, 5, instruction(u"RUN y"_s, 3));
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.causes.size(), 1);
        QCOMPARE(comparison.causes[0].bytes, 5);
        QCOMPARE(comparison.causes[0].side, Cause::Where::After);
    }

    void sameInstructionWithOtherBytesHasChanged()
    {
        Side before;
        addLayer(before, u"one"_s, 100, instruction(u"RUN make"_s, 2));
        Side after;
        addLayer(after, u"two"_s, 70, instruction(u"RUN make"_s, 9));
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.causes.size(), 1);
        QCOMPARE(comparison.causes[0].kind, Cause::Kind::Changed);
        QCOMPARE(comparison.causes[0].bytes, -30);
        QCOMPARE(comparison.causes[0].line, 9);
    }

    void reductionsArePositiveWhereItShrank()
    {
        const Comparison comparison = compare(singleStage(), multiStage());
        QCOMPARE(reductionText(comparison.metric(Metric::Kind::ContentBytes)), u"98.8 %"_s);
        QCOMPARE(reductionText(comparison.metric(Metric::Kind::Layers)), u"50 %"_s);
        const Comparison back = compare(multiStage(), singleStage());
        QVERIFY(*back.metric(Metric::Kind::ContentBytes).reductionPercent < 0);
        QCOMPARE(back.headline, u"85 times as large."_s);
        QCOMPARE(reductionText(back.metric(Metric::Kind::ContentBytes)), u"−8368 %"_s);
    }

    void nothingIsReducedFromNothing()
    {
        Side after = multiStage();
        const Comparison comparison = compare(Side{}, after);
        QCOMPARE(comparison.metric(Metric::Kind::ContentBytes).reductionPercent, std::nullopt);
    }

    void timeNeedsThreeRunsForAVerdict()
    {
        Side before = singleStage();
        Side after = multiStage();
        const Comparison unjudged = compare(before, after);
        QCOMPARE(unjudged.metric(Metric::Kind::BuildSeconds).before, std::optional(45.0));
        QCOMPARE(unjudged.metric(Metric::Kind::BuildSeconds).reductionPercent, std::nullopt);
        before.coldSeconds = {45, 44, 90};
        after.coldSeconds = {52, 51, 53};
        const Comparison comparison = compare(before, after);
        const Metric &enough = comparison.metric(Metric::Kind::BuildSeconds);
        QCOMPARE(enough.before, std::optional(45.0));
        QCOMPARE(reductionText(enough), u"−15.6 %"_s);
        QCOMPARE(enough.name, u"Build time, no layer cache"_s);
        QCOMPARE(enough.note, u"median of 3 runs; 44.0 s to 90.0 s, 51.0 s to 53.0 s"_s);
    }

    void pushTimeIsAnEstimateAndSaysItsBasis()
    {
        Side before = singleStage();
        Side after = multiStage();
        const Comparison whole = compare(before, after, {.bandwidthMbit = 50});
        const Metric &uncompressed = whole.metric(Metric::Kind::PushSeconds);
        QVERIFY(uncompressed.estimated);
        QVERIFY(uncompressed.note.contains(u"uncompressed"_s));
        QCOMPARE(*uncompressed.before, 168.0);
        before.image.downloadBytes = 125 * mega;
        after.image.downloadBytes = mega;
        const Comparison compressed = compare(before, after);
        QCOMPARE(*compressed.metric(Metric::Kind::PushSeconds).before, 10.0);
        QCOMPARE(valueText(compressed.metric(Metric::Kind::PushSeconds), 10.0), u"≈ 10 s"_s);
    }

    void differentPlatformsGetNoVerdict()
    {
        Side after = multiStage();
        after.image.platform = u"linux/arm64"_s;
        const Comparison comparison = compare(singleStage(), after);
        QCOMPARE(comparison.headline, u"No verdict."_s);
        QVERIFY(comparison.reason.contains(u"linux/arm64"_s));
    }

    void jsonHoldsTheDocumentedKeys()
    {
        const QByteArray json = report({compare(singleStage(), multiStage())}, ReportFormat::Json);
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        QCOMPARE(object["format"_L1].toString(), u"stagecraft-compare/1"_s);
        QCOMPARE(object["before"_L1]["contentBytes"_L1].toInteger(), 1'050'000'000);
        QVERIFY(object["before"_L1]["downloadBytes"_L1].isNull());
        QVERIFY(object["before"_L1]["engine"_L1].isNull());
        QCOMPARE(object["before"_L1]["runs"_L1].toInt(), 1);
        QCOMPARE(object["after"_L1]["pushBasis"_L1].toString(), u"estimated"_s);
        QVERIFY(object["reductionPercent"_L1]["buildSeconds"_L1].isNull());
        QCOMPARE(object["causes"_L1][0]["kind"_L1].toString(), u"base"_s);
        QCOMPARE(object["causes"_L1][0]["side"_L1].toString(), u"before"_s);
        const QStringList keys{u"after"_s, u"before"_s, u"causes"_s,           u"configuration"_s,
                               u"files"_s, u"format"_s, u"reductionPercent"_s, u"verdict"_s};
        QCOMPARE(object.keys(), keys);
    }

    void measureJsonHoldsTheDocumentedKeys()
    {
        const QJsonObject object = measureJson(multiStage());
        QCOMPARE(object["format"_L1].toString(), u"stagecraft-measure/1"_s);
        QCOMPARE(object["contentBytes"_L1].toInteger(), 12'400'000);
        QCOMPARE(object["layers"_L1][1]["line"_L1].toInt(), 11);
        QVERIFY(object["engineBytes"_L1].isNull());
        QVERIFY(object["reference"_L1].isNull());
    }

    void severalVariantsAreOneTable()
    {
        Side third = multiStage();
        third.label = u"Dockerfile.scratch"_s;
        third.image.layers.removeFirst();
        third.origins.removeFirst();
        QVERIFY(Image::weigh(third.image));
        const QList<Comparison> comparisons{compare(singleStage(), multiStage()), compare(singleStage(), third)};
        const QString text = QString::fromUtf8(report(comparisons, ReportFormat::Text));
        const auto row = QRegularExpression(u"Image size +1.05 GB +12.4 MB +98.8 % +8.4 MB +99.2 %\n"_s);
        QVERIFY2(text.contains(row), qPrintable(text));
        QVERIFY(report(comparisons, ReportFormat::Markdown).contains("### Dockerfile.single → Dockerfile.scratch"));
        QVERIFY(report(comparisons, ReportFormat::Html).contains("Dockerfile.scratch"));
        const QJsonObject json = QJsonDocument::fromJson(report(comparisons, ReportFormat::Json)).object();
        QCOMPARE(json["others"_L1].toArray().size(), 1);
        QCOMPARE(json["others"_L1][0]["after"_L1]["contentBytes"_L1].toInteger(), 8'400'000);
        QVERIFY(json["others"_L1][0]["before"_L1].isUndefined());
    }

    void whatLaterLayersHideIsACauseOfItsOwn()
    {
        Side before;
        addLayer(before, u"base"_s, 100, base(u"a:1"_s));
        addLayer(before, u"get"_s, 50, instruction(u"RUN curl -O x.tar"_s, 2));
        Image::Layer deleting;
        deleting.diffId = u"rm"_s;
        Image::Entry whiteout;
        whiteout.kind = Image::Entry::Kind::Whiteout;
        whiteout.path = before.image.layers.last().entries.first().path;
        deleting.entries.append(whiteout);
        before.image.layers.append(deleting);
        before.origins.append(instruction(u"RUN rm x.tar"_s, 3));
        QVERIFY(Image::weigh(before.image));
        Side after;
        addLayer(after, u"base"_s, 100, base(u"a:1"_s));
        const Comparison comparison = compare(before, after);
        QCOMPARE(comparison.causes.size(), 1);
        QCOMPARE(comparison.causes[0].kind, Cause::Kind::Wasted);
        QCOMPARE(comparison.causes[0].bytes, -50);
        QCOMPARE(comparison.causes[0].text, u"Written, then deleted in a later layer: RUN curl -O x.tar"_s);
    }

    void otherBasesAreEstimated()
    {
        const QList<KnownBase> bases{{u"debian:13"_s, 120 * mega, u"linux/amd64"_s},
                                     {u"alpine:3.22"_s, 8 * mega, u"linux/amd64"_s},
                                     {u"alpine:arm"_s, 8 * mega, u"linux/arm64"_s},
                                     {u"huge:1"_s, 2000 * mega, u"linux/amd64"_s}};
        const QList<KnownBase> found = baseEstimates(singleStage(), bases, 5);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0].reference, u"scratch"_s);
        QCOMPARE(found[0].bytes, 190 * mega);
        QCOMPARE(found[1].reference, u"alpine:3.22"_s);
        QCOMPARE(found[1].bytes, 198 * mega);
        QCOMPARE(found[2].bytes, 310 * mega);
        QCOMPARE(baseEstimates(singleStage(), bases, 1).size(), 1);
        QCOMPARE(lineOfBase(singleStage()), 1);
        QVERIFY(baseEstimates(Side(), bases, 5).isEmpty());
    }

    void configurationsAreToldApart()
    {
        Side before = singleStage();
        before.image.configuration.environment = {u"PATH=/bin"_s, u"API_TOKEN=one"_s};
        before.image.configuration.ports = {u"80/tcp"_s};
        Side after = multiStage();
        after.image.configuration.user = u"10001"_s;
        after.image.configuration.environment = {u"PATH=/bin"_s, u"API_TOKEN=two"_s};
        const QList<ConfigurationChange> changes = compare(before, after).configuration;
        const QList<ConfigurationChange> expected{
            {u"Runs as"_s, u"root"_s, u"10001"_s},
            {u"Port 80/tcp"_s, u"yes"_s, u"—"_s},
            {u"Variable API_TOKEN"_s, u"(not shown)"_s, u"(another, not shown)"_s}};
        QCOMPARE(changes, expected);
    }

    void textIsTheArticlesTable()
    {
        const QString text = QString::fromUtf8(report({compare(singleStage(), multiStage())}, ReportFormat::Text));
        QVERIFY2(text.startsWith(u"98.8 % smaller."_s), qPrintable(text));
        const auto row = QRegularExpression(u"Image size +1.05 GB +12.4 MB +98.8 %\n"_s);
        QVERIFY2(text.contains(row), qPrintable(text));
        QVERIFY2(text.contains(u"−860 MB  The base image golang:1.21 stays in the stage builder (line 1)"_s),
                 qPrintable(text));
    }

    void foreignTextIsEscapedEverywhere()
    {
        Side before = singleStage();
        before.label = u"<script>|`x`\x1b[31m\u202e"_s;
        Side after = multiStage();
        addLayer(after, u"evil"_s, 9, instruction(u"=cmd|' /C calc'!A0\n\"<img src=x>"_s, 12));
        after.instructions.clear();
        const Comparison comparison = compare(before, after);
        for (const ReportFormat format :
             {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Csv, ReportFormat::Html}) {
            const QByteArray out = report({comparison}, format);
            QVERIFY(!out.contains('\x1b'));
            QVERIFY(!out.contains(QByteArray::fromHex("e280ae")));
        }
        const QByteArray html = report({comparison}, ReportFormat::Html);
        QVERIFY(!html.contains("<script>"));
        QVERIFY(!html.contains("<img"));
        QVERIFY(!report({comparison}, ReportFormat::Markdown).contains("<script>"));
        QVERIFY(report({comparison}, ReportFormat::Markdown).contains("\\|"));
        QVERIFY(report({comparison}, ReportFormat::Csv).contains("\"\"<img"));
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)

#include "tst_comparison.moc"

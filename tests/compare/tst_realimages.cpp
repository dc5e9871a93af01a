// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparing.h"
#include "compare/report.h"
#include "support/realengine.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

/// A copy of the example whose images carry \a mark.
void copyExample(const QString &to, const QByteArray &mark)
{
    const QDir from(QStringLiteral(STAGECRAFT_SOURCE "/examples/c-server"));
    QDirIterator entries(from.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QString name = from.relativeFilePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(to + u'/' + name).path()));
        QVERIFY(QFile::copy(path, to + u'/' + name));
    }
    for (const QString &name : {u"/Dockerfile"_s, u"/Dockerfile.single"_s}) {
        QFile file(to + name);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::Append));
        QCOMPARE(file.write(mark), mark.size());
    }
}

/// Another reader's figures of an image: `layers` and `diffIds`.
QJsonObject independentlyRead(const QString &image)
{
    QTemporaryDir folder;
    const QString archive = folder.filePath(u"image.tar"_s);
    (void)RealEngine::answer({u"save"_s, u"--output"_s, archive, image});
    QProcess reader;
    reader.start(u"python3"_s, {QStringLiteral(STAGECRAFT_SOURCE "/tests/compare/imagesizes.py"), archive});
    reader.waitForFinished(120'000);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

/// The example, built both ways and compared, as a person would.
class RealImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<RealEngine>();
        QVERIFY2(m_engine->info().canBuild(), qPrintable(m_engine->info().explanation));
        if (!m_engine->hasBaseImage())
            QSKIP("The engine lacks the base image; ./dev engine base makes it.");
        copyExample(m_folder.path(), m_engine->mark());
        Comparing comparing;
        QSignalSpy compared(&comparing, &Comparing::compared);
        QSignalSpy ended(&comparing, &Comparing::ended);
        Comparing::Options options;
        options.compare.files = true;
        comparing.start({request(u"Dockerfile.single"_s), request(u"Dockerfile"_s)}, options, m_engine->info());
        QTRY_VERIFY_WITH_TIMEOUT(compared.size() + ended.size() == 1, 400'000);
        if (!ended.isEmpty())
            QFAIL(qPrintable(ended[0][1].value<MeasureOutcome>().error.detail));
        m_comparison = compared[0][0].value<QList<Comparison>>().constFirst();
    }

    void cleanupTestCase() { m_engine.reset(); }

    void sizesAreThoseOfAnotherReader_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }

    void sizesAreThoseOfAnotherReader()
    {
        QFETCH(const bool, before);
        const Image::ImageContents &image = (before ? m_comparison.before : m_comparison.after).image;
        const QJsonObject other = independentlyRead(image.imageId);
        const QJsonArray layers = other["layers"_L1].toArray();
        QVERIFY(!layers.isEmpty());
        QCOMPARE(image.layers.size(), layers.size());
        qint64 sum = 0;
        for (qsizetype i = 0; i < layers.size(); ++i) {
            QCOMPARE(image.layers[i].contentBytes, layers[i].toInteger());
            QCOMPARE(image.layers[i].diffId, other["diffIds"_L1][i].toString());
            sum += layers[i].toInteger();
        }
        QCOMPARE(image.contentBytes, sum);
        QCOMPARE(image.finalBytes + image.wastedBytes, sum);
    }

    void multiStageIsMuchSmaller()
    {
        const auto reduction = m_comparison.metric(Metric::Kind::ContentBytes).reductionPercent;
        QVERIFY(reduction && *reduction >= 98);
        QVERIFY2(m_comparison.headline.contains(u"smaller"_s), qPrintable(m_comparison.headline));
        QVERIFY(m_comparison.after.image.layers.size() < m_comparison.before.image.layers.size());
    }

    void causesAddUpExactly()
    {
        const qint64 sum = std::accumulate(m_comparison.causes.begin(), m_comparison.causes.end(), qint64{0},
                                           [](qint64 total, const Cause &cause) { return total + cause.bytes; });
        QCOMPARE(sum, m_comparison.after.image.contentBytes - m_comparison.before.image.contentBytes);
        const Cause &greatest = m_comparison.causes.first();
        QCOMPARE(greatest.kind, Cause::Kind::Base);
        QVERIFY2(greatest.text.contains(QLatin1StringView(baseImage)), qPrintable(greatest.text));
    }

    void filesAreToldApart()
    {
        const Image::ComparedFile all = m_comparison.files->nodes.constFirst();
        QVERIFY(all.removed > 0);
        QCOMPARE(all.beforeBytes, m_comparison.before.image.finalBytes);
        QCOMPARE(all.afterBytes, m_comparison.after.image.finalBytes);
        const QList<int> greatest = Image::largestDifferences(*m_comparison.files, 10);
        QVERIFY(greatest.size() > 5);
        QVERIFY(m_comparison.files->nodes.at(greatest.first()).touchedBytes <= all.touchedBytes / 2);
    }

    void layersAreThoseOfTheirInstructions()
    {
        const Side &after = m_comparison.after;
        QCOMPARE(after.origins.size(), 1);
        QCOMPARE(after.origins[0].line, lineOf(u"Dockerfile"_s, "COPY --from=builder"));
        QCOMPARE(after.origins[0].stageName, u"final"_s);
        const Side &before = m_comparison.before;
        QCOMPARE(before.origins.first().kind, LayerOrigin::Kind::Base);
        QCOMPARE(before.origins.last().line, lineOf(u"Dockerfile.single"_s, "RUN ls -l server"));
    }

    void bothWereBuiltOnceAndNamed()
    {
        for (const Side *side : {&m_comparison.before, &m_comparison.after}) {
            QCOMPARE(side->buildSeconds.size(), 1);
            QVERIFY(m_engine->holds(side->image.imageId));
            QVERIFY(side->engineBytes && *side->engineBytes > 0);
            QCOMPARE(side->engine, m_engine->info().name + u' ' + m_engine->info().version);
        }
        QCOMPARE(m_engine->danglingImages(), QStringList{});
    }

    void measuringItAgainGivesTheSame()
    {
        MeasureRequest request;
        request.variant.kind = Variant::Kind::Reference;
        request.variant.reference = m_comparison.after.image.imageId;
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(request, m_engine->info());
        QVERIFY(finished.wait(120'000));
        const auto outcome = finished[0][0].value<MeasureOutcome>();
        QCOMPARE(outcome.side.image.contentBytes, m_comparison.after.image.contentBytes);
        QCOMPARE(outcome.side.image.layers[0].entries, m_comparison.after.image.layers[0].entries);
    }

    void unknownImageSaysSo()
    {
        MeasureRequest request;
        request.variant.kind = Variant::Kind::Reference;
        request.variant.reference = u"stagecraft/there-is-none:1"_s;
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(request, m_engine->info());
        QVERIFY(finished.wait(120'000));
        const auto outcome = finished[0][0].value<MeasureOutcome>();
        QCOMPARE(outcome.status, MeasureOutcome::Status::Unreadable);
        QVERIFY2(outcome.error.detail.contains(u"does not exist"_s), qPrintable(outcome.error.detail));
    }

    void cancelledMeasuringLeavesNoClient()
    {
        MeasureRequest request;
        request.variant.kind = Variant::Kind::Reference;
        request.variant.reference = m_comparison.before.image.imageId;
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        QSignalSpy progressed(&measuring, &Measuring::progressed);
        measuring.start(request, m_engine->info());
        QVERIFY(progressed.wait(60'000));
        measuring.cancel();
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished[0][0].value<MeasureOutcome>().status, MeasureOutcome::Status::Cancelled);
        QTRY_COMPARE(RealEngine::processesWith(u"save "_s + request.variant.reference), QStringList{});
    }

private:
    [[nodiscard]] MeasureRequest request(const QString &word) const
    {
        MeasureRequest request;
        const Result<Variant> variant = variantOf(word, m_folder.path());
        if (variant)
            request.variant = *variant;
        return request;
    }

    /// The line of the example's file that starts with \a text.
    [[nodiscard]] int lineOf(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        const QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith(text))
                return i + 1;
        }
        return 0;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RealEngine> m_engine;
    Comparison m_comparison;
};

QTEST_GUILESS_MAIN(RealImagesTest)

#include "tst_realimages.moc"

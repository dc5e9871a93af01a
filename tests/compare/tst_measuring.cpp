// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparing.h"
#include "support/imagearchive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray archiveOf(qsizetype bytes)
{
    const QByteArray tar = TarBuilder().file("app", QByteArray(bytes, 'x')).bytes();
    return imageArchive({{{u"app:1"_s}, {{tar, {}}}}}, ArchiveShape::DockerSave);
}

} // namespace

/// What needs no engine; the rest is tested with a real one.
class MeasuringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"big.tar"_s, archiveOf(4'000'000));
        write(u"small.tar"_s, archiveOf(1'000'000));
        write(u"broken.tar"_s, archiveOf(1000).first(2000));
        write(u"two.tar"_s, imageArchive({{{u"a"_s}, {}}, {{u"b"_s}, {}, u"arm64"_s}}, ArchiveShape::DockerSave));
        write(u"Dockerfile"_s, "FROM scratch\n");
    }

    void archiveIsMeasuredWithoutAnEngine()
    {
        const MeasureOutcome outcome = measured(u"archive:small.tar"_s);
        QCOMPARE(outcome.status, MeasureOutcome::Status::Measured);
        QCOMPARE(outcome.side.image.contentBytes, 1'000'000);
        QCOMPARE(outcome.side.label, u"archive:small.tar"_s);
        QCOMPARE(outcome.side.origins.size(), 1);
        QCOMPARE(outcome.side.engine, QString());
        QVERIFY(!outcome.build);
    }

    void whatCannotBeMeasuredSaysWhy_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<MeasureOutcome::Status>("status");
        QTest::newRow("a broken archive") << u"broken.tar"_s << MeasureOutcome::Status::Unreadable;
        QTest::newRow("several images") << u"two.tar"_s << MeasureOutcome::Status::Unreadable;
        QTest::newRow("an image without an engine") << u"image:app:1"_s << MeasureOutcome::Status::NoEngine;
        QTest::newRow("a Dockerfile without an engine") << u"Dockerfile"_s << MeasureOutcome::Status::NoEngine;
    }

    void whatCannotBeMeasuredSaysWhy()
    {
        QFETCH(const QString, word);
        const MeasureOutcome outcome = measured(word);
        QTEST(outcome.status, "status");
        QCOMPARE(outcome.error.message.isEmpty(), false);
    }

    void cancellingEndsItOnce()
    {
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(request(u"big.tar"_s), {});
        measuring.cancel();
        measuring.cancel();
        QCOMPARE(finished.size(), 0);
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].value<MeasureOutcome>().status, MeasureOutcome::Status::Cancelled);
        QVERIFY(!measuring.isRunning());
    }

    void destroyingItWhileItReadsIsClean()
    {
        Measuring measuring;
        QSignalSpy progressed(&measuring, &Measuring::progressed);
        measuring.start(request(u"big.tar"_s), {});
        QVERIFY(progressed.wait());
    }

    void archivesAreComparedWithTheFirst()
    {
        Comparing comparing;
        QSignalSpy compared(&comparing, &Comparing::compared);
        comparing.start({request(u"big.tar"_s), request(u"small.tar"_s), request(u"big.tar"_s)}, {}, {});
        QVERIFY(compared.wait());
        const auto comparisons = compared[0][0].value<QList<Comparison>>();
        QCOMPARE(comparisons.size(), 2);
        QCOMPARE(comparisons.first().headline, u"75 % smaller."_s);
        QCOMPARE(comparisons.first().difference(), -3'000'000);
        QVERIFY(!comparisons.first().configuration.isEmpty());
        QVERIFY(!comparisons.first().files);
        QCOMPARE(comparisons.last().headline, u"Same size."_s);
        QVERIFY(!comparing.isRunning());
    }

    void brokenSideEndsTheComparison()
    {
        Comparing comparing;
        QSignalSpy ended(&comparing, &Comparing::ended);
        comparing.start({request(u"big.tar"_s), request(u"broken.tar"_s)}, {}, {});
        QVERIFY(ended.wait());
        QCOMPARE(ended[0][0].value<qsizetype>(), 1);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] MeasureRequest request(const QString &word) const
    {
        MeasureRequest request;
        const Result<Variant> variant = variantOf(word, m_folder.path());
        if (variant)
            request.variant = *variant;
        return request;
    }

    [[nodiscard]] MeasureOutcome measured(const QString &word) const
    {
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        Engine::EngineInfo none;
        none.explanation = u"No engine was found."_s;
        measuring.start(request(word), none);
        const bool came = finished.wait();
        return came ? finished[0][0].value<MeasureOutcome>() : MeasureOutcome{};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(MeasuringTest)

#include "tst_measuring.moc"

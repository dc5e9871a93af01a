// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/comparecontroller.h"
#include "app/compare/sizebudget.h"
#include "support/fakedocker.h"
#include "support/imagearchive.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

using Baseline = CompareController::Baseline;

/// Each Dockerfile becomes an image of its own.
const QByteArray twoBuilds = R"(case "$*" in
*Dockerfile.single*) image_id=sha256:3333333333333333333333333333333333333333333333333333333333333333 ;;
esac
name_image "$@")";

QByteArray archiveOf(int bytes)
{
    return imageArchive({{{}, {{TarBuilder().file("app", QByteArray(bytes, 'x')).bytes(), {}}}}},
                        ArchiveShape::DockerSave);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Comparing as the window does it, with an engine that is a fake.
class ComparingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_docker = std::make_unique<FakeDocker>();
        write(path(u"Dockerfile"_s), "FROM scratch AS other\nCOPY app /\nFROM scratch AS final\nCOPY app /\n");
        write(path(u"Dockerfile.single"_s), "FROM scratch\nCOPY app /\n");
        write(m_docker->path(u"small.tar"_s), archiveOf(1'000'000));
        write(m_docker->path(u"big.tar"_s), archiveOf(4'000'000));
        m_docker->script(u"buildx-build"_s, twoBuilds);
        m_docker->script(u"save"_s, R"(case $2 in sha256:3*) cat "$here/big.tar" ;; *) cat "$here/small.tar" ;; esac)");
        m_docker->script(u"image-inspect"_s, R"(printf '{"Id":"%s","Size":77}' "$5")");
        m_settings = std::make_unique<ApplicationSettings>(path(u"settings.json"_s));
        m_builds = std::make_unique<BuildController>(
            BuildPlaces{path(u"data/builds.sqlite"_s), path(u"options"_s), path(u"readings"_s)},
            m_docker->environment());
        m_comparing = std::make_unique<CompareController>(m_builds.get(), m_settings.get());
        m_builds->checkEngine();
        QTRY_VERIFY_WITH_TIMEOUT(m_builds->canBuild(), 30'000);
        m_session = std::make_unique<DocumentSession>();
        QVERIFY(m_session->document()->open(path(u"Dockerfile"_s)));
        m_session->settle();
    }

    void cleanup()
    {
        m_comparing.reset();
        m_session.reset();
        m_builds.reset();
    }

    void anotherDockerfileIsBuiltAndCompared()
    {
        compareWithSingle();
        QCOMPARE(shown()->headline(), u"75 % smaller."_s);
        QCOMPARE(shown()->variants(), (QStringList{u"Dockerfile.single"_s, u"Dockerfile"_s}));
        QCOMPARE(m_comparing->measuredBytes(), 1e6);
    }

    void weighedStagesAreShownToo()
    {
        const auto weight = [](int stage, qint64 bytes) {
            Compare::StageWeight one;
            one.stage = stage;
            one.image.contentBytes = bytes;
            return one;
        };
        Compare::StageWeight failed = weight(1, 0);
        failed.error = u"no"_s;
        const QSignalSpy changes(m_comparing.get(), &CompareController::layersChanged);
        Q_EMIT m_builds->stagesWeighed(m_session.get(), {weight(0, 2000), failed});
        // Nothing was built yet, so that a stage is shown by itself.
        QCOMPARE(m_comparing->images(), QStringList{u"stage other"_s});
        QCOMPARE(m_comparing->image(), 0);
        QCOMPARE(m_comparing->measuredBytes(), 2000);
        QCOMPARE(changes.size(), 1);
        compareWithSingle();
        QCOMPARE(m_comparing->images(), (QStringList{u"Dockerfile"_s, u"stage other"_s}));
        QCOMPARE(m_comparing->image(), 0);
        QCOMPARE(m_comparing->shownStage(), -1);
        QCOMPARE(m_comparing->copyOf(u"/app"_s), QString());
        m_comparing->showImage(1);
        QCOMPARE(m_comparing->measuredBytes(), 2000);
        QCOMPARE(m_comparing->copyOf(u"/app"_s), u"COPY --from=other /app /app"_s);
        QCOMPARE(m_comparing->copyOf(u"/a b"_s), QString());
        m_comparing->showImage(7);
        QCOMPARE(m_comparing->image(), 1);
        // The stage is followed in the text, by whatever name.
        m_session->document()->apply({{{0, 0}, "FROM scratch AS first\n"}, {{16, 21}, "tools"}},
                                     Document::Document::Origin::Command, u"Edit"_s);
        m_session->settle();
        QCOMPARE(m_comparing->shownStage(), 1);
        QCOMPARE(m_comparing->copyOf(u"/app"_s), u"COPY --from=tools /app /app"_s);
    }

    void variantsComeIntoTheTable()
    {
        compareWithSingle();
        add(Baseline::Archive, m_docker->path(u"big.tar"_s));
        QCOMPARE(shown()->variants().size(), 3);
        QCOMPARE(shown()->headline(), u"Same size."_s);
        QCOMPARE(m_comparing->otherTargets(m_session.get()), QStringList{u"other"_s});
        add(Baseline::Target, u"other"_s);
        QCOMPARE(shown()->variants().constLast(), u"Dockerfile · other"_s);
        QVERIFY(!m_docker->calls().filter(u"--target=other"_s).isEmpty());
        add(Baseline::Image, u"-nonsense"_s);
        QCOMPARE(shown()->variants().size(), 4);
        QVERIFY(!m_comparing->message().isEmpty());
    }

    void buildsAreTimed()
    {
        compareWithSingle();
        QVERIFY(m_comparing->canTime());
        m_comparing->timeBuilds();
        QVERIFY(m_comparing->isBusy());
        QVERIFY(!m_comparing->canTime());
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QCOMPARE(shown()->chosen().before.coldSeconds.size(), 3);
        QCOMPARE(shown()->chosen().after.warmSeconds.size(), 3);
        QCOMPARE(m_docker->calls().filter(u"--no-cache"_s).size(), 6);
    }

    /// Compared with what was built before, without having asked for a comparison.
    void plainBuildsAreComparedAndCanBeTimed()
    {
        for (int time = 0; time < 2; ++time) {
            m_builds->build(m_session.get(), m_folder->path());
            QTRY_VERIFY_WITH_TIMEOUT(!m_builds->isRunning(), 60'000);
        }
        QTRY_VERIFY(shown()->isThere());
        QCOMPARE(shown()->variants(), (QStringList{u"previous build"_s, u"Dockerfile"_s}));
        m_comparing->timeBuilds();
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QCOMPARE(shown()->chosen().after.coldSeconds.size(), 3);
        const QStringList timed = m_docker->calls().filter(u"stagecraft/timing"_s).filter(u"buildx build"_s);
        QCOMPARE(timed.size(), 6);
        QVERIFY2(timed.constFirst().endsWith(m_folder->path()), qPrintable(timed.constFirst()));
    }

    void timingCanBeCancelled()
    {
        compareWithSingle();
        m_docker->script(u"buildx-build"_s, "trap 'exit 130' INT\nwhile :; do sleep 0.05; done");
        m_comparing->timeBuilds();
        QTRY_VERIFY(m_docker->calls().filter(u"buildx build"_s).size() == 3);
        m_comparing->cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QCOMPARE(m_comparing->message(), u"Cancelled."_s);
        QVERIFY(shown()->isThere());
    }

    void downloadSizesAreEstimatedOnRequest()
    {
        compareWithSingle();
        QVERIFY(m_comparing->canEstimate());
        m_comparing->estimateDownloads();
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QVERIFY(!m_comparing->canEstimate());
        QVERIFY(shown()->chosen().metric(Compare::Metric::Kind::DownloadBytes).after.has_value());
    }

    void pushesAreTimedOnRequest()
    {
        compareWithSingle();
        add(Baseline::Archive, m_docker->path(u"big.tar"_s)); // which no engine can push
        QVERIFY(m_comparing->canTimePush());
        m_comparing->timePushes(u"registry.example:5000/app:1"_s);
        QVERIFY(!m_comparing->isBusy());
        m_comparing->timePushes(u"registry.example:5000/app"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QVERIFY2(m_comparing->message().isEmpty(), qPrintable(m_comparing->message()));
        QCOMPARE(m_docker->calls().filter(QRegularExpression(u"^push "_s)).size(), 2);
        QCOMPARE(m_docker->calls().filter(QRegularExpression(u"^image rm registry"_s)).size(), 2);
        QVERIFY(shown()->sides().at(0).pushSeconds && shown()->sides().at(1).pushSeconds);
        QVERIFY(!shown()->sides().at(2).pushSeconds);
        QCOMPARE(shown()->sides().at(1).pushedTo, u"registry.example:5000/app"_s);
    }

    void aRefusedPushSaysWhy()
    {
        compareWithSingle();
        m_docker->answer(u"push"_s, {}, 1, "denied: requested access to the resource is denied");
        m_comparing->timePushes(u"registry.example:5000/app"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QVERIFY(!m_comparing->message().isEmpty());
        QVERIFY(!shown()->sides().at(0).pushSeconds);
    }

    void reportsAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("page") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << u"report.md"_s << QByteArray("**75 % smaller.**");
        QTest::newRow("table") << u"report.csv"_s << QByteArray("metric,");
        QTest::newRow("JSON") << u"report.json"_s << QByteArray("{");
        QTest::newRow("anything else") << u"report"_s << QByteArray("75 % smaller.");
    }

    void reportsAreWritten()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, start);
        compareWithSingle();
        QSignalSpy told(m_comparing.get(), &CompareController::told);
        m_comparing->exportReport(QUrl::fromLocalFile(path(name)));
        QTRY_COMPARE(told.size(), 1);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY2(report.startsWith(start), report.first(std::min<qsizetype>(200, report.size())));
        QVERIFY(report.contains("Dockerfile.single"));
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        compareWithSingle();
        QSignalSpy told(m_comparing.get(), &CompareController::told);
        m_comparing->exportReport(QUrl::fromLocalFile(path(u"no/such/folder/report.md"_s)));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"cannot be written"_s), qPrintable(told[0][0].toString()));
    }

    void budgetsAreKeptForEachTarget()
    {
        SizeBudget budget;
        budget.setBuilds(m_builds.get());
        budget.setComparing(m_comparing.get());
        budget.setSession(m_session.get());
        QCOMPARE(budget.text(), QString());
        QVERIFY(!budget.setText(u"much"_s));
        QVERIFY(!budget.setText(u"-5MB"_s));
        QVERIFY(budget.setText(u"2 MB"_s));
        QCOMPARE(budget.text(), u"2 MB"_s);
        QCOMPARE(budget.share(), 0.0);
        compareWithSingle();
        QCOMPARE(budget.share(), 0.5);
        QCOMPARE(budget.summary(), u"1 MB of 2 MB"_s);
        m_session->setTarget(u"other"_s);
        QCOMPARE(budget.text(), QString());
        m_session->setTarget(QString());
        QCOMPARE(budget.text(), u"2 MB"_s);
        QVERIFY(budget.setText(QString()));
        QCOMPARE(budget.text(), QString());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] ShownComparison *shown() const { return m_comparing->shown(); }

    void compareWithSingle()
    {
        m_comparing->buildAndCompare(m_session.get(), m_folder->path(), Baseline::File, path(u"Dockerfile.single"_s),
                                     QString());
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
        QVERIFY2(shown()->isThere(), qPrintable(m_comparing->message()));
    }

    void add(Baseline baseline, const QString &value)
    {
        m_comparing->addVariant(m_session.get(), m_folder->path(), baseline, value, QString());
        QTRY_VERIFY_WITH_TIMEOUT(!m_comparing->isBusy(), 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDocker> m_docker;
    std::unique_ptr<ApplicationSettings> m_settings;
    std::unique_ptr<BuildController> m_builds;
    std::unique_ptr<CompareController> m_comparing;
    std::unique_ptr<DocumentSession> m_session;
};

QTEST_MAIN(ComparingTest)

#include "tst_comparing.moc"

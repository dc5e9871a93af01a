// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/comparing.h"
#include "engine/imagepush.h"
#include "support/realengine.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Compare;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

/// The registry of Debian, which runs in a container beside the engine.
constexpr auto registryProgram = "/usr/bin/docker-registry";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Pushes to a registry that the test starts.
class PushingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_engine = std::make_unique<RealEngine>();
        QVERIFY2(m_engine->info().canBuild(), qPrintable(m_engine->info().explanation));
        if (!m_engine->hasBaseImage() || !QFile::exists(QLatin1StringView(registryProgram)))
            QSKIP("There is no registry, or the engine lacks the base image.");
        startRegistry();
        write(path(u"Dockerfile.single"_s),
              "FROM " + QByteArray(baseImage) + "\n" + m_engine->mark() + "RUN head -c 3000000 /dev/urandom >/a\n");
        write(path(u"Dockerfile"_s),
              "FROM " + QByteArray(baseImage) + " AS a\nRUN head -c 3000 /dev/urandom >/a\nFROM scratch\n"
                  + m_engine->mark() + "COPY --from=a /a /a\n");
    }

    void cleanupTestCase()
    {
        if (!m_container.isEmpty())
            (void)RealEngine::answer({u"rm"_s, u"--force"_s, m_container});
        m_engine.reset();
    }

    void pushTimesAreMeasured()
    {
        Comparing comparing;
        QSignalSpy compared(&comparing, &Comparing::compared);
        QSignalSpy ended(&comparing, &Comparing::ended);
        comparing.start({request(u"Dockerfile.single"_s), request(u"Dockerfile"_s)}, {}, m_engine->info());
        QTRY_VERIFY_WITH_TIMEOUT(compared.size() + ended.size() == 1, 400'000);
        if (!ended.isEmpty())
            QFAIL(qPrintable(ended[0][1].value<MeasureOutcome>().error.detail));
        const auto comparison = compared[0][0].value<QList<Comparison>>().constFirst();
        const Metric &push = comparison.metric(Metric::Kind::PushSeconds);
        QVERIFY(!push.estimated);
        QCOMPARE(push.before, comparison.before.pushSeconds);
        QVERIFY(*push.before > 0 && *push.after > 0);
        QVERIFY2(*push.reductionPercent > 0, qPrintable(QString::number(*push.reductionPercent)));
        QVERIFY2(push.basis.contains(m_repository), qPrintable(push.basis));
        // The name it was pushed under is taken off again.
        QVERIFY(RealEngine::answer({u"image"_s, u"ls"_s, u"--quiet"_s, m_repository}).trimmed().isEmpty());
        QVERIFY(m_engine->holds(comparison.after.image.imageId));
    }

    void aBuildIsPushedAndCanBePulled()
    {
        MeasureRequest pushed = request(u"Dockerfile"_s);
        const QString name = m_repository + u":built"_s;
        pushed.build.tags = QStringList{name};
        pushed.build.output = Build::BuildRequest::Output::Push;
        pushed.pushTo.clear();
        Measuring measuring;
        QSignalSpy finished(&measuring, &Measuring::finished);
        measuring.start(pushed, m_engine->info());
        QVERIFY(finished.wait(200'000));
        const auto outcome = finished[0][0].value<MeasureOutcome>();
        QVERIFY2(outcome.status == MeasureOutcome::Status::Measured || outcome.status == MeasureOutcome::Status::Built,
                 qPrintable(outcome.error.message + outcome.error.detail));
        (void)RealEngine::answer({u"image"_s, u"rm"_s, name});
        QVERIFY(RealEngine::answer({u"pull"_s, u"--quiet"_s, name}).contains(name.toUtf8()));
        (void)RealEngine::answer({u"image"_s, u"rm"_s, name});
    }

    void whatCannotBePushedSaysWhy()
    {
        const auto pushed =
            Engine::timedPush(m_engine->info().program, QLatin1StringView(baseImage), u"localhost:1/nobody/here"_s,
                              QProcessEnvironment::systemEnvironment(), {});
        QVERIFY(!pushed);
        QVERIFY2(!pushed.error().message.isEmpty(), qPrintable(pushed.error().detail));
        QVERIFY(
            RealEngine::answer({u"image"_s, u"ls"_s, u"--quiet"_s, u"localhost:1/nobody/here"_s}).trimmed().isEmpty());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] MeasureRequest request(const QString &word) const
    {
        MeasureRequest request;
        const Result<Variant> variant = variantOf(word, m_folder.path());
        if (variant)
            request.variant = *variant;
        request.pushTo = m_repository;
        return request;
    }

    /// In the network of the engine, for whom localhost is a registry that needs no certificate.
    void startRegistry()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(QLatin1StringView(registryProgram), folder.filePath(u"docker-registry"_s)));
        write(folder.filePath(u"config.yml"_s),
              "version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: /registry\nhttp:\n  addr: 127.0.0.1:5000\n");
        write(folder.filePath(u"Dockerfile"_s),
              "FROM " + QByteArray(baseImage) + "\n" + m_engine->mark() + "COPY . /\n");
        const QString image =
            QString::fromUtf8(RealEngine::answer({u"build"_s, u"--quiet"_s, folder.path()})).trimmed();
        QVERIFY(!image.isEmpty());
        const int port = QRandomGenerator::global()->bounded(20'000, 40'000);
        m_repository = u"localhost:%1/stagecraft/test"_s.arg(port);
        m_container = QString::fromUtf8(RealEngine::answer({u"run"_s, u"--detach"_s, u"--network"_s, u"host"_s,
                                                            u"--env"_s, u"REGISTRY_HTTP_ADDR=127.0.0.1:%1"_s.arg(port),
                                                            u"--env"_s, u"OTEL_TRACES_EXPORTER=none"_s, image,
                                                            u"/docker-registry"_s, u"serve"_s, u"/config.yml"_s}))
                          .trimmed();
        QVERIFY(!m_container.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(RealEngine::answer({u"logs"_s, m_container}).contains("listening")
                                     || Engine::timedPush(m_engine->info().program, image, m_repository + u"/probe"_s,
                                                          QProcessEnvironment::systemEnvironment(), {}),
                                 30'000);
    }

    std::unique_ptr<RealEngine> m_engine;
    QTemporaryDir m_folder;
    QString m_container;
    QString m_repository;
};

QTEST_GUILESS_MAIN(PushingTest)

#include "tst_pushing.moc"

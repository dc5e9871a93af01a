// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "sessionrun.h"
#include "support/fakedocker.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

/// What the engine says: our name is that of an old image, whose names are then \a oldNames, as JSON.
QByteArray inspection(const QByteArray &oldNames)
{
    return R"(
old=sha256:2222222222222222222222222222222222222222222222222222222222222222
case $5 in
stagecraft/build:*) printf '{"Id":"%s"}' "$old" ;;
"$old") printf '{"Id":"%s","RepoTags":)"
        + oldNames + R"(}' "$old" ;;
*) printf '{"Id":"%s"}' "$5" ;;
esac)";
}

QStringList removals(const FakeDocker &docker)
{
    return docker.calls().filter(QRegularExpression(u"\\brm\\b|prune|--force|rmi"_s));
}

} // namespace

class TidinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary.reset();
        qunsetenv("TMPDIR"); // Or the new one would lie in the old one.
        m_temporary = std::make_unique<QTemporaryDir>();
        qputenv("TMPDIR", m_temporary->path().toUtf8());
    }

    void temporaryFilesAreGone_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("success") << QByteArray("name_image \"$@\"");
        QTest::newRow("failure") << QByteArray("exit 1");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
        QTest::newRow("more files than expected")
            << QByteArray("for word; do case $word in --iidfile=*) echo x >${word#--iidfile=}.more; esac; done");
    }

    void temporaryFilesAreGone()
    {
        QFETCH(const QByteArray, script);
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "ls -ld $TMPDIR/stagecraft-build-* | cut -c1-10 >>$here/mode\n" + script);
        QProcessEnvironment environment = docker.environment();
        environment.insert(u"TMPDIR"_s, m_temporary->path());
        SessionRun run("FROM scratch\n", environment, docker.engine());
        const QStringList before = temporaryFiles();
        (void)run.run();
        QCOMPARE(temporaryFiles(), before);
        QFile mode(docker.path(u"mode"_s));
        QVERIFY(mode.open(QIODevice::ReadOnly));
        QCOMPARE(mode.readAll(), QByteArray("drwx------\n"));
    }

    void temporaryFilesOfADestroyedBuildAreGone()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "exec sleep 600");
        QStringList before;
        {
            SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
            before = temporaryFiles();
            run.start();
            QTRY_COMPARE(docker.calls().filter(u"buildx build"_s).size(), 1);
            QVERIFY(temporaryFiles().size() > before.size());
        }
        QVERIFY(temporaryFiles().filter(u"stagecraft-build"_s).isEmpty());
    }

    void supersededImageIsTakenAway()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "name_image \"$@\"");
        docker.script(u"image-inspect"_s, inspection("[]"));
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        const BuildOutcome outcome = run.run();
        QCOMPARE(outcome.status, BuildOutcome::Status::Succeeded);
        QCOMPARE(outcome.tags, QStringList{privateTag(run.request)});
        QCOMPARE(removals(docker), QStringList{u"image rm --no-prune sha256:"_s + QString(64, u'2')});
    }

    void supersededImageThatIsInUseStays()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, "name_image \"$@\"");
        docker.script(u"image-inspect"_s, inspection("[]"));
        docker.answer(u"image-rm"_s, {}, 1, "Error response from daemon: conflict: image is being used\n");
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        QCOMPARE(run.run().status, BuildOutcome::Status::Succeeded);
        QCOMPARE(removals(docker).size(), 1);
    }

    void nothingElseIsTakenAway_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("build");
        QTest::addColumn<QStringList>("tags");
        const QByteArray success = "name_image \"$@\"";
        const QByteArray unchanged = "image_id=sha256:" + QByteArray(64, '2') + "; name_image \"$@\"";
        QTest::newRow("an image with another name") << QByteArray("[\"acme/app:1\"]") << success << QStringList{};
        QTest::newRow("the image itself") << QByteArray("[]") << unchanged << QStringList{};
        QTest::newRow("after a failure") << QByteArray("[]") << QByteArray("exit 1") << QStringList{};
        QTest::newRow("names that were given") << QByteArray("[]") << success << QStringList{u"acme/app:1"_s};
    }

    void nothingElseIsTakenAway()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const QByteArray, build);
        QFETCH(const QStringList, tags);
        FakeDocker docker;
        docker.script(u"buildx-build"_s, build);
        docker.script(u"image-inspect"_s, inspection(names));
        SessionRun run("FROM scratch\n", docker.environment(), docker.engine());
        run.request.tags = tags;
        (void)run.run();
        QCOMPARE(removals(docker), QStringList{});
    }

private:
    [[nodiscard]] QStringList temporaryFiles() const
    {
        return QDir(m_temporary->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

QTEST_GUILESS_MAIN(TidinessTest)

#include "tst_tidiness.moc"

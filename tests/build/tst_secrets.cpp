// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecordstore.h"
#include "build/buildsecrets.h"
#include "sessionrun.h"
#include "support/fakedocker.h"

#include <QFile>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "correct-horse-battery";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A client that tells the secret wherever it can: in a log over two chunks, a name, an error, a warning and a plain line.
QByteArray indiscreetBuild()
{
    const QByteArray first = "token=" + secret.first(8);
    const QByteArray second = secret.sliced(8) + "\nsecond\n";
    const QByteArray vertex =
        R"({"vertexes":[{"digest":"d","name":"[1/1] RUN login )" + secret + R"(","started":"2026-01-01T00:00:00Z")";
    return "cat >&2 <<'EVENTS'\n" + vertex + "}]}\n" + R"({"logs":[{"vertex":"d","data":")" + first.toBase64()
        + "\"}]}\n" + R"({"logs":[{"vertex":"d","data":")" + second.toBase64() + "\"}]}\n"
        + R"({"warnings":[{"vertex":"d","short":")" + ("careful: " + secret).toBase64() + "\"}]}\n" + vertex
        + R"(,"completed":"2026-01-01T00:00:01Z","error":"process \"login )" + secret
        + "\\\" did not complete successfully: exit code: 1\"}]}\nERROR: failed to solve: process \"login " + secret
        + "\" did not complete successfully: exit code: 1\nEVENTS\nexit 1\n";
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("none") << QStringList{} << QByteArrayList{};
        QTest::newRow("a variable") << QStringList{u"id=a,env=TOKEN"_s} << QByteArrayList{secret};
        QTest::newRow("a variable of the id's name") << QStringList{u"id=TOKEN"_s} << QByteArrayList{secret};
        QTest::newRow("a type") << QStringList{u"type=env,id=TOKEN"_s} << QByteArrayList{secret};
        QTest::newRow("a variable as a source") << QStringList{u"type=env,id=a,src=TOKEN"_s} << QByteArrayList{secret};
        QTest::newRow("lines of a file") << QStringList{u"id=a,src=FILE"_s} << QByteArrayList{"longer line", "four"};
        QTest::newRow("source") << QStringList{u"id=a,source=FILE"_s} << QByteArrayList{"longer line", "four"};
        QTest::newRow("a missing file") << QStringList{u"id=a,src=/nonexistent"_s} << QByteArrayList{};
        QTest::newRow("a folder") << QStringList{u"id=a,src=/tmp"_s} << QByteArrayList{};
        QTest::newRow("too short to be masked") << QStringList{u"id=SHORT"_s} << QByteArrayList{};
        QTest::newRow("twice the same") << QStringList{u"id=a,env=TOKEN"_s, u"id=TOKEN"_s} << QByteArrayList{secret};
        QTest::newRow("quoted fields") << QStringList{u"id=a,\"src=FILE\""_s} << QByteArrayList{"longer line", "four"};
    }

    void values()
    {
        QFETCH(QStringList, secrets);
        QTemporaryDir folder;
        write(folder.filePath(u"key"_s), "four\n\n abc \r\nlonger line\r\n");
        secrets.replaceInStrings(u"FILE"_s, folder.filePath(u"key"_s));
        QProcessEnvironment environment;
        environment.insert(u"TOKEN"_s, QString::fromUtf8(secret));
        environment.insert(u"SHORT"_s, u"abc"_s);
        BuildRequest request;
        request.secrets = secrets;
        const QByteArrayList found = secretValues(request, environment);
        QTEST(found, "values");
    }

    void areNowhereInWhatABuildTells()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, indiscreetBuild());
        QProcessEnvironment environment = docker.environment();
        environment.insert(u"TOKEN"_s, QString::fromUtf8(secret));
        SessionRun run("FROM scratch\nRUN login\n", environment, docker.engine());
        run.request.secrets = {u"id=token,env=TOKEN"_s};
        QSignalSpy warnings(&run.session(), &BuildSession::warningFound);
        const BuildOutcome outcome = run.run();
        const QStringList expected{u"1.1 token=***"_s, u"1.1 second"_s};
        QCOMPARE(run.logLines(), expected);
        QCOMPARE(warnings.at(0).at(0).value<BuildWarning>().message, u"careful: ***"_s);
        const QString all = run.description() + run.messages().join(u'\n') + run.command().join(u' ')
            + outcome.error.message + outcome.error.detail + run.session().steps().at(0).error;
        QVERIFY2(!all.contains(QString::fromUtf8(secret)), qPrintable(all));
        QCOMPARE(outcome.error.kind, u"instruction"_s);
    }

    void areNowhereInTheRecord()
    {
        FakeDocker docker;
        docker.script(u"buildx-build"_s, indiscreetBuild());
        QProcessEnvironment environment = docker.environment();
        environment.insert(u"TOKEN"_s, QString::fromUtf8(secret));
        SessionRun run("FROM scratch\nRUN login\n", environment, docker.engine());
        run.request.secrets = {u"id=token,env=TOKEN"_s};
        run.request.arguments.insert(u"PASSWORD"_s, u"another-secret-value"_s);
        const BuildOutcome outcome = run.run();
        const QString path = docker.path(u"builds.sqlite"_s);
        {
            BuildRecordStore store(path);
            const auto record =
                recordOf(run.request, docker.engine(), QDateTime::currentDateTimeUtc(), outcome, run.session().steps());
            QVERIFY(store.add(record));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("RUN login"));
        QVERIFY(!bytes.contains(secret));
        QVERIFY(!bytes.contains("another-secret-value"));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)

#include "tst_secrets.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/imageexport.h"
#include "support/fakedocker.h"

#include <QTest>

#include <thread>

using namespace Stagecraft;
using namespace Stagecraft::Engine;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

/// All of an export and how it ended: 0 or -1.
std::pair<QByteArray, qint64> readAll(ImageExport &exported)
{
    QByteArray all;
    QByteArray buffer(10'000, Qt::Uninitialized);
    for (;;) {
        const qint64 length = exported.read(buffer.data(), buffer.size());
        if (length <= 0)
            return {all, length};
        all += buffer.first(length);
    }
}

} // namespace

class ImageExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesArriveAsTheyAre()
    {
        FakeDocker docker;
        docker.script(u"save"_s, "head -c 3000000 /dev/zero; printf end");
        ImageExport exported(docker.engine().program, {u"a:1"_s, u"b:2"_s}, docker.environment());
        const auto [bytes, end] = readAll(exported);
        QCOMPARE(end, 0);
        QCOMPARE(bytes.size(), 3'000'003);
        QVERIFY(bytes.endsWith("end"));
        QCOMPARE(docker.calls(), QStringList{u"save a:1 b:2"_s});
    }

    void failureInTheMiddleIsNoEnd()
    {
        FakeDocker docker;
        docker.script(u"save"_s, "printf some; echo 'write: no space left on device' >&2; exit 1");
        ImageExport exported(docker.engine().program, {u"a:1"_s}, docker.environment());
        const auto [bytes, end] = readAll(exported);
        QCOMPARE(end, -1);
        QVERIFY(exported.error().message.contains(u"disk"_s));
        QVERIFY(exported.error().detail.contains(u"no space left"_s));
    }

    void killedClientIsNoEnd()
    {
        FakeDocker docker;
        docker.script(u"save"_s, "printf some; kill -9 $$");
        ImageExport exported(docker.engine().program, {u"a:1"_s}, docker.environment());
        QCOMPARE(readAll(exported).second, -1);
        QVERIFY(!exported.error().message.isEmpty());
    }

    void cancelEndsAReaderThatWaits()
    {
        FakeDocker docker;
        docker.script(u"save"_s, "exec sleep 600");
        ImageExport exported(docker.engine().program, {u"a:1"_s}, docker.environment());
        const std::jthread other([&exported] { exported.cancel(); });
        QCOMPARE(readAll(exported).second, -1);
    }

    void nothingBecomesAFlag_data()
    {
        QTest::addColumn<QStringList>("images");
        QTest::newRow("none") << QStringList{};
        QTest::newRow("an empty name") << QStringList{QString()};
        QTest::newRow("a flag") << QStringList{u"--output=/etc/passwd"_s};
        QTest::newRow("a flag after a name") << QStringList{u"a:1"_s, u"-o"_s};
    }

    void nothingBecomesAFlag()
    {
        QFETCH(const QStringList, images);
        const FakeDocker docker;
        ImageExport exported(docker.engine().program, images, docker.environment());
        QCOMPARE(readAll(exported).second, -1);
        for (const QString &image : images) {
            const bool isName = image == "a:1"_L1;
            QCOMPARE(inspectedImage(docker.engine().program, image, docker.environment()).hasValue(), isName);
            QCOMPARE(removeTag(docker.engine().program, image, docker.environment()).hasValue(), isName);
        }
        for (const QString &call : docker.calls())
            QVERIFY2(call.endsWith(u" a:1"_s), qPrintable(call));
    }

    void missingClientIsAnError()
    {
        ImageExport exported(u"/nonexistent/docker"_s, {u"a:1"_s}, {});
        QCOMPARE(readAll(exported).second, -1);
        QVERIFY(!exported.error().message.isEmpty());
    }

    void factsOfAnImage()
    {
        const auto facts = imageFactsFrom(R"({"Id":"sha256:1","RepoTags":["a:1"],"Size":7,"Os":"linux",
            "Architecture":"arm64","Variant":"v8","RootFS":{"Layers":["sha256:2"]}})");
        QVERIFY(facts);
        QCOMPARE(facts->tags, QStringList{u"a:1"_s});
        QCOMPARE(facts->engineBytes, 7);
        QCOMPARE(facts->platform, u"linux/arm64/v8"_s);
        QCOMPARE(facts->diffIds, QStringList{u"sha256:2"_s});
        QCOMPARE(imageFactsFrom(R"({"Id":"sha256:1"})")->engineBytes, -1);
        QCOMPARE(imageFactsFrom("[{\"Id\":\"" + QByteArray(64, 'a') + "\"}]")->id,
                 u"sha256:"_s + QString(64, u'a')); // podman
        QVERIFY(!imageFactsFrom("[]\nError: No such image"));
    }
};

QTEST_GUILESS_MAIN(ImageExportTest)

#include "tst_imageexport.moc"

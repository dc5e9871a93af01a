// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/localimages.h"
#include "support/fakedocker.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Engine;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

class LocalImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfNamedImages()
    {
        FakeDocker docker;
        docker.answer(u"image-ls"_s, "sha256:aa\nsha256:bb\nsha256:aa\n\n");
        docker.answer(
            u"image-inspect"_s,
            R"({"Id":"sha256:aa","RepoTags":["alpine:3.22","a:1"],"Size":8200000,"Os":"linux","Architecture":"arm64"})"
            "\n"
            R"({"Id":"sha256:bb","RepoTags":[],"Size":1,"Os":"linux","Architecture":"amd64"})"
            "\n");
        const auto images = localImages(docker.engine().program, docker.environment());
        QVERIFY(images);
        QCOMPARE(images->size(), 1);
        QCOMPARE(images->constFirst().tags, (QStringList{u"alpine:3.22"_s, u"a:1"_s}));
        QCOMPARE(images->constFirst().platform, u"linux/arm64"_s);
        QCOMPARE(images->constFirst().engineBytes, 8'200'000);
        QVERIFY(docker.calls().constLast().endsWith(u"sha256:aa sha256:bb"_s));
    }

    void noImagesAreNoQuestion()
    {
        FakeDocker docker;
        docker.answer(u"image-ls"_s, "");
        const auto images = localImages(docker.engine().program, docker.environment());
        QVERIFY(images && images->isEmpty());
        QCOMPARE(docker.calls().size(), 1);
    }

    void aRefusalIsTold()
    {
        FakeDocker docker;
        docker.answer(u"image-ls"_s, "", 1, "Cannot connect to the Docker daemon at unix:///var/run/docker.sock.");
        const auto images = localImages(docker.engine().program, docker.environment());
        QVERIFY(!images);
        QVERIFY(!images.error().message.isEmpty());
    }

    void whatIsNoIdIsNotAskedFor()
    {
        QCOMPARE(imageIdsFrom("--help\nsha256:cc\r\nWARNING: x\n"), QStringList{u"sha256:cc"_s});
    }
};

QTEST_GUILESS_MAIN(LocalImagesTest)

#include "tst_localimages.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/imageconfiguration.h"
#include "support/fakedocker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Engine;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray inspected = R"({"Id":"sha256:aa","Os":"linux","Architecture":"arm64","Variant":"v8",
    "Config":{"Env":["A=1"],"Cmd":["/app"]},"RootFS":{"Type":"layers","Layers":["sha256:1","sha256:2"]}})";

QByteArray line(const QByteArray &createdBy, int size)
{
    return R"({"Comment":"","CreatedBy":")" + createdBy + R"(","ID":"<missing>","Size":")" + QByteArray::number(size)
        + "\"}\n";
}

} // namespace

class ImageConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyIsJoinedToLayers_data()
    {
        QTest::addColumn<QByteArray>("history"); // the newest line first
        QTest::addColumn<QList<bool>>("empty"); // the oldest first; none: not to be told
        QTest::newRow("BuildKit") << line("CMD [\\\"/app\\\"]", 0) + line("WORKDIR /srv", 0) + line("ENV A=1", 0)
                + line("COPY app / # buildkit", 12)
                                  << QList<bool>{false, true, false, true};
        QTest::newRow("legacy builder") << line("/bin/sh -c #(nop)  CMD [\\\"/app\\\"]", 0) + line("/bin/sh -c make", 5)
                + line("/bin/sh -c #(nop) ADD file:1 in / ", 12)
                                        << QList<bool>{false, false, true};
        QTest::newRow("a metadata word in a command")
            << line("RUN ENV", 0) + line("ENVOY", 1) << QList<bool>{false, false};
        QTest::newRow("bytes are a layer, whatever it is called")
            << line("LABEL a=b", 7) + line("RUN x", 1) << QList<bool>{false, false};
        QTest::newRow("a layer too few") << line("COPY app / # buildkit", 12) << QList<bool>{};
        QTest::newRow("a layer too many")
            << line("WORKDIR /", 0) + line("RUN a", 1) + line("RUN b", 1) << QList<bool>{};
        QTest::newRow("nothing") << QByteArray() << QList<bool>{};
        QTest::newRow("a list, as podman prints it")
            << QByteArray("[{\"CreatedBy\":\"RUN a\",\"Size\":1}]") << QList<bool>{};
    }

    void historyIsJoinedToLayers()
    {
        QFETCH(const QByteArray, history);
        QFETCH(const QList<bool>, empty);
        const auto configuration = imageConfigurationFrom(inspected, history);
        QCOMPARE(configuration.hasValue(), !empty.isEmpty());
        if (!configuration)
            return;
        const QJsonObject object = QJsonDocument::fromJson(*configuration).object();
        const QJsonArray lines = object["history"_L1].toArray();
        QList<bool> found;
        for (const auto each : lines)
            found.append(each.toObject()["empty_layer"_L1].toBool());
        QCOMPARE(found, empty);
        QCOMPARE(object["os"_L1].toString(), u"linux"_s);
        QCOMPARE(object["architecture"_L1].toString(), u"arm64"_s);
        QCOMPARE(object["variant"_L1].toString(), u"v8"_s);
        QCOMPARE(object["config"_L1]["Env"_L1].toArray().size(), 1);
        QCOMPARE(object["rootfs"_L1]["diff_ids"_L1].toArray().size(), 2);
    }

    void asksTwiceAndTellsOfARefusal()
    {
        FakeDocker docker;
        docker.answer(u"image-inspect"_s, inspected);
        docker.answer(u"image-history"_s, line("RUN b", 1) + line("RUN a", 1));
        QVERIFY(imageConfiguration(docker.engine().program, u"app:1"_s, docker.environment()));
        QCOMPARE(docker.calls().size(), 2);
        docker.answer(u"image-history"_s, {}, 1, "Error: No such image: app:1");
        const auto refused = imageConfiguration(docker.engine().program, u"app:1"_s, docker.environment());
        QVERIFY(!refused && !refused.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImageConfigurationTest)

#include "tst_imageconfiguration.moc"

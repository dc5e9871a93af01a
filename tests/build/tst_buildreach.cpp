// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildreach.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(BuildRequest &request, Engine::EngineInfo &engine);

void nothing(BuildRequest &, Engine::EngineInfo &)
{ }

} // namespace

Q_DECLARE_METATYPE(Change)

class BuildReachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatReachesBeyond_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("keys");
        const QByteArray plain = "FROM alpine\n";
        const auto row = [](const char *name, const QByteArray &text, Change change, const QStringList &keys) {
            QTest::newRow(name) << text << change << keys;
        };
        row("an ordinary build", "# syntax=docker/dockerfile:1.7\nFROM alpine\nRUN --network=none true\n", nothing, {});
        row("Docker's frontend by its full name", "# syntax=docker.io/docker/dockerfile@sha256:00\nFROM alpine\n",
            nothing, {});
        row("a foreign frontend", "# syntax=docker/dockerfile-evil\nFROM alpine\n", nothing,
            {u"syntax:docker/dockerfile-evil"_s});
        row("the host's network, said once", "FROM alpine\nRUN --network=host true\nRUN --network=host true\n", nothing,
            {u"network:host"_s});
        row("privileges", "FROM alpine\nRUN --security=insecure true\n", nothing, {u"security:insecure"_s});
        row("a flag of that name elsewhere", "FROM alpine\nCOPY --network=host a b\n", nothing, {});
        row("a file outside", plain, [](BuildRequest &request, auto &) { request.file = u"/etc/Dockerfile"_s; },
            {u"file:/etc/Dockerfile"_s});
        row("a context outside", plain, [](BuildRequest &request, auto &) { request.context = u"/etc"_s; },
            {u"context:/etc"_s});
        row("a context fetched", plain,
            [](BuildRequest &request, auto &) { request.context = u"https://example.com/a.git"_s; },
            {u"context:https://example.com/a.git"_s});
        row("a named context outside", plain,
            [](BuildRequest &request, auto &) { request.contexts.insert(u"lib"_s, u"/etc"_s); },
            {u"context:lib=/etc"_s});
        row("a named context that is an image", plain,
            [](BuildRequest &request, auto &) { request.contexts.insert(u"lib"_s, u"docker-image://alpine"_s); }, {});
        row("secrets and SSH", plain,
            [](BuildRequest &request, auto &) {
                request.secrets = {u"id=token,env=TOKEN"_s};
                request.ssh = {u"default"_s};
            },
            {u"secret:id=token,env=TOKEN"_s, u"ssh:default"_s});
        row("a push", plain,
            [](BuildRequest &request, auto &) {
                request.output = BuildRequest::Output::Push;
                request.tags = {u"example.com/a:1"_s};
            },
            {u"push:example.com/a:1"_s});
        row("an engine elsewhere", plain,
            [](auto &, Engine::EngineInfo &engine) {
                engine.remote = true;
                engine.context = u"farm"_s;
            },
            {u"engine:farm"_s});
    }

    void findsWhatReachesBeyond()
    {
        QFETCH(QByteArray, text);
        QFETCH(Change, change);
        QFETCH(QStringList, keys);
        const QTemporaryDir root;
        BuildRequest request;
        request.file = root.filePath(u"Dockerfile"_s);
        request.context = root.path();
        Engine::EngineInfo engine;
        change(request, engine);
        QStringList found;
        const QList<Reach> reached = reachOf(request, Dockerfile::SyntaxTree::parse(text), engine, root.path());
        for (const Reach &reach : reached) {
            QVERIFY(!reach.text.isEmpty());
            found.append(reach.key);
        }
        QCOMPARE(found, keys);
    }

    void aLinkThatLeadsOutsideIsOutside()
    {
        const QTemporaryDir root;
        const QTemporaryDir elsewhere;
        QVERIFY(QFile::link(elsewhere.path(), root.filePath(u"context"_s)));
        BuildRequest request;
        request.file = root.filePath(u"Dockerfile"_s);
        request.context = root.filePath(u"context"_s);
        QCOMPARE(reachOf(request, Dockerfile::SyntaxTree::parse("FROM alpine\n"), {}, root.path()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(BuildReachTest)
#include "tst_buildreach.moc"

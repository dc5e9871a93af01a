// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/optionsstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

BuildRequest everything()
{
    BuildRequest request;
    request.platform = u"linux/amd64,linux/arm64"_s;
    request.arguments = {{u"VERSION"_s, u"1.2"_s}, {u"EMPTY"_s, u""_s}, {u"FROM_ENVIRONMENT"_s, std::nullopt}};
    request.contexts = {{u"base"_s, u"../base"_s}};
    request.secrets = {u"id=npm,env=NPM_TOKEN"_s};
    request.ssh = {u"default"_s};
    request.builder = u"farm"_s;
    request.tags = {u"acme/shop:1"_s};
    request.labels = {{u"a"_s, u"b=c"_s}};
    request.cacheFrom = {u"type=registry,ref=acme/cache"_s};
    request.cacheTo = {u"type=inline"_s};
    request.noCacheStages = {u"builder"_s};
    request.network = u"none"_s;
    request.noCache = request.pull = true;
    request.output = BuildRequest::Output::Archive;
    request.destination = u"/tmp/shop.tar"_s;
    return request;
}

} // namespace

class OptionsStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        OptionsStore store(m_folder.filePath(u"deep/options"_s));
        QCOMPARE(store.load(u"/p/Dockerfile"_s), BuildRequest());
        QVERIFY(store.save(u"/p/Dockerfile"_s, everything()));
        QCOMPARE(store.load(u"/p/Dockerfile"_s), everything());
        QCOMPARE(store.load(u"/p/../p/Dockerfile"_s), everything());
        QCOMPARE(store.load(u"/q/Dockerfile"_s), BuildRequest());
        QCOMPARE(OptionsStore(m_folder.filePath(u"deep/options"_s)).load(u"/p/Dockerfile"_s), everything());
    }

    void noSecretIsWritten()
    {
        const QString folder = m_folder.filePath(u"secret"_s);
        OptionsStore store(folder);
        BuildRequest request;
        request.arguments = {{u"API_TOKEN"_s, u"hunter22"_s}};
        QVERIFY(store.save(u"/p/Dockerfile"_s, request));
        QFile file(QDir(folder).filePath(QDir(folder).entryList(QDir::Files).value(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("API_TOKEN"));
        QVERIFY(!written.contains("hunter22"));
        QCOMPARE(store.load(u"/p/Dockerfile"_s).arguments.value(u"API_TOKEN"_s, u"?"_s), std::nullopt);
        QCOMPARE(OptionsStore(folder).load(u"/p/Dockerfile"_s), store.load(u"/p/Dockerfile"_s));
    }

    void budgetsStandBesideTheOptions()
    {
        const QString folder = m_folder.filePath(u"budgets"_s);
        OptionsStore store(folder);
        BuildRequest options;
        options.tags = QStringList{u"shop:1"_s};
        QVERIFY(store.setBudget(u"/p/Dockerfile"_s, u"final"_s, 25'000'000));
        QVERIFY(store.save(u"/p/Dockerfile"_s, options));
        QVERIFY(store.setBudget(u"/p/Dockerfile"_s, QString(), 7));
        const OptionsStore again(folder);
        QCOMPARE(again.load(u"/p/Dockerfile"_s).tags, options.tags);
        QCOMPARE(again.budget(u"/p/Dockerfile"_s, u"final"_s), std::optional<qint64>(25'000'000));
        QCOMPARE(again.budget(u"/p/Dockerfile"_s, QString()), std::optional<qint64>(7));
        QCOMPARE(again.budget(u"/p/other"_s, u"final"_s), std::nullopt);
        QVERIFY(store.setBudget(u"/p/Dockerfile"_s, u"final"_s, std::nullopt));
        QCOMPARE(store.budget(u"/p/Dockerfile"_s, u"final"_s), std::nullopt);
        QCOMPARE(store.load(u"/p/Dockerfile"_s).tags, options.tags);
    }

    void anythingCanBeRead_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::newRow("nothing") << QJsonObject{};
        QTest::newRow("other types") << QJsonObject{{u"arguments"_s, 5},
                                                    {u"tags"_s, u"a"_s},
                                                    {u"noCache"_s, u"yes"_s},
                                                    {u"labels"_s, QJsonObject{{u"a"_s, 5}}},
                                                    {u"output"_s, u"teleport"_s}};
    }

    void anythingCanBeRead()
    {
        QFETCH(const QJsonObject, json);
        const BuildRequest request = withOptions({}, json);
        QCOMPARE(request.output, BuildRequest::Output::Load);
        QVERIFY(!request.noCache);
        QVERIFY(request.arguments.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(OptionsStoreTest)
#include "tst_optionsstore.moc"

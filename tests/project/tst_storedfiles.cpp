// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/layoutstore.h"
#include "project/recentprojects.h"
#include "project/settings.h"
#include "testfolder.h"

#include <QTest>

#include <rapidcheck.h>

#include <string>

using namespace Qt::StringLiterals;
using namespace Stagecraft::Project;

class TestStoredFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layoutsComeBack();
    void layoutsAreKeptByDockerfile();
    void emptyLayoutsLeaveNoFile();
    void settingsComeBack();
    void settingsOfNewerVersionsStay();
    void recentProjectsAreInOrder();
    void damagedFilesAreDefaults_data();
    void damagedFilesAreDefaults();
    void anyBytesAreALayoutThatCanBeKept();
    void saysWhatCannotBeWritten();
};

static SavedLayout someLayout()
{
    return {{{u"builder"_s, {QPointF(10, -20.5), true, true}}, {u"final"_s, {std::nullopt, true, false}}},
            Stagecraft::Graph::LayoutDirection::TopToBottom};
}

void TestStoredFiles::layoutsComeBack()
{
    const TestFolder folder;
    const LayoutStore store(folder.path(u"made/when/needed"_s));
    QVERIFY(store.save(u"/p/Dockerfile"_s, someLayout()).hasValue());
    QCOMPARE(store.load(u"/p/Dockerfile"_s), someLayout());
}

void TestStoredFiles::layoutsAreKeptByDockerfile()
{
    const TestFolder folder;
    const LayoutStore store(folder.path());
    QVERIFY(store.save(u"/p/Dockerfile"_s, someLayout()).hasValue());
    QCOMPARE(store.load(u"/p/../p/Dockerfile"_s), someLayout());
    QCOMPARE(store.load(u"/q/Dockerfile"_s), SavedLayout());
}

void TestStoredFiles::emptyLayoutsLeaveNoFile()
{
    const TestFolder folder;
    const LayoutStore store(folder.path());
    QVERIFY(store.save(u"/p/Dockerfile"_s, someLayout()).hasValue());
    QVERIFY(store.save(u"/p/Dockerfile"_s, {}).hasValue());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestStoredFiles::settingsComeBack()
{
    const TestFolder folder;
    Settings settings;
    settings.theme = Settings::Theme::Dark;
    settings.language = u"zh_CN"_s;
    settings.bandwidthMbit = 12.5;
    settings.splitters = {{u"main"_s,
                           QByteArray("\x00\xFF"
                                      "a",
                                      3)}};
    settings.panels = {{u"text"_s, false}};
    settings.lastContexts = {{u"/p/Dockerfile"_s, u"/p"_s}};
    QVERIFY(writeSettings(folder.path(u"new/settings.json"_s), settings).hasValue());
    QCOMPARE(readSettings(folder.path(u"new/settings.json"_s)), settings);
}

void TestStoredFiles::settingsOfNewerVersionsStay()
{
    const TestFolder folder;
    const QString file = folder.write(u"s.json"_s, R"({"future": 7, "theme": "light"})");
    QVERIFY(writeSettings(file, readSettings(file)).hasValue());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().contains("\"future\": 7"));
}

void TestStoredFiles::recentProjectsAreInOrder()
{
    const TestFolder folder;
    const RecentProjects recent(folder.path(u"recent.json"_s));
    for (int i = 0; i < 25; ++i)
        QVERIFY(recent.add(u"/p/%1"_s.arg(i)).hasValue());
    QVERIFY(recent.add(u"/p/20/"_s).hasValue());
    QCOMPARE(recent.paths().size(), RecentProjects::mostKept);
    QCOMPARE(recent.paths().first(3), QStringList({u"/p/20"_s, u"/p/24"_s, u"/p/23"_s}));
    QVERIFY(recent.remove(u"/p/24"_s).hasValue());
    QCOMPARE(recent.paths().value(1), u"/p/23"_s);
    QVERIFY(recent.clear().hasValue());
    QCOMPARE(recent.paths(), QStringList());
}

void TestStoredFiles::damagedFilesAreDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("bytes") << QByteArray("\x00\xFF\xFE{", 4);
    QTest::newRow("cut off") << QByteArray("{\"theme\": \"dark\", \"nodes\": {");
    QTest::newRow("another shape") << QByteArray(R"(["theme"])");
    QTest::newRow("other types") << QByteArray(
        R"({"theme": 3, "bandwidthMbit": -4, "splitters": {"a": 5, "b": "*"}, "panels": {"a": "x"},)"
        R"( "lastContexts": [1], "language": null, "paths": [1, "relative"],)"
        R"( "nodes": {"a": {"x": "1", "y": 2}, "b": 7, "c": {"x": 1e300, "y": 0}}})");
}

void TestStoredFiles::damagedFilesAreDefaults()
{
    QFETCH(QByteArray, content);
    const TestFolder folder;
    const LayoutStore store(folder.path(u"layouts"_s));
    QVERIFY(store.save(u"/p/Dockerfile"_s, someLayout()).hasValue());
    const QString name = QDir(folder.path(u"layouts"_s)).entryList(QDir::Files).value(0);
    folder.write(u"layouts/"_s + name, content);
    QCOMPARE(store.load(u"/p/Dockerfile"_s), SavedLayout());
    QCOMPARE(readSettings(folder.write(u"s.json"_s, content)), Settings());
    QCOMPARE(RecentProjects(folder.write(u"r.json"_s, content)).paths(), QStringList());
}

/// Bytes of pieces of a layout, so that much of it is read.
static QByteArray anyLayoutFile()
{
    const auto piece = rc::gen::element<std::string>(
        "{", "}", "\"nodes\":", "\"a\":", "\"stage 1\":", "\"\":", "\"x\":", "\"y\":", "{\"x\":1,\"y\":2}",
        "\"unfolded\":", "true", "null", "1", "-7.25", "1e5", "1e300", "1e999", "\"7\"", "[", "]", ",", " ", "\xFF",
        std::string(1, '\0'));
    QByteArray bytes;
    for (const std::string &next : *rc::gen::container<std::vector<std::string>>(piece))
        bytes += QByteArray::fromStdString(next);
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return bytes;
    case 1:
        return "{\"nodes\":{" + bytes + "}}";
    default:
        return "{\"nodes\":{\"a\":{\"x\":" + bytes + "},\"b\":{\"y\":4,\"x\":3}}}";
    }
}

void TestStoredFiles::anyBytesAreALayoutThatCanBeKept()
{
    const TestFolder folder;
    const LayoutStore store(folder.path(u"layouts"_s));
    QVERIFY(store.save(u"/p/Dockerfile"_s, someLayout()).hasValue());
    const QString name = u"layouts/"_s + QDir(folder.path(u"layouts"_s)).entryList(QDir::Files).value(0);
    QVERIFY(rc::check([&] {
        folder.write(name, anyLayoutFile());
        const SavedLayout read = store.load(u"/p/Dockerfile"_s);
        for (const SavedLayout::Node &node : read.nodes)
            RC_ASSERT(!node.position || node.position->manhattanLength() <= 2e6);
        RC_ASSERT(store.save(u"/p/Dockerfile"_s, read).hasValue());
        RC_ASSERT(store.load(u"/p/Dockerfile"_s) == read);
    }));
}

void TestStoredFiles::saysWhatCannotBeWritten()
{
    const TestFolder folder;
    const QString file = folder.write(u"file"_s, "");
    const auto result = writeSettings(file + u"/settings.json"_s, {});
    QVERIFY(!result.hasValue());
    QVERIFY(result.error().message.endsWith("cannot be written."_L1));
}

QTEST_GUILESS_MAIN(TestStoredFiles)
#include "tst_storedfiles.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "includes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Stagecraft;

namespace {

QString sourceFolder()
{
    return QStringLiteral(STAGECRAFT_SOURCE "/src");
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesOf(const Room &room)
{
    if (room.isFile())
        return {sourceFolder() + u'/' + room.name};
    QStringList files;
    QDirIterator found(sourceFolder() + u'/' + room.name, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next());
    return files;
}

/// The targets each room is linked with, by its name.
QHash<QString, QStringList> linksOfRooms()
{
    QHash<QString, QStringList> links;
    const QStringList lines = contentOf(QStringLiteral(STAGECRAFT_LINKS)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        links.insert(line.section(u' ', 0, 0), line.section(u' ', 1).split(u' ', Qt::SkipEmptyParts));
    return links;
}

/// The rooms a program gets with this one, itself included.
QSet<QString> roomsLinkedWith(const QString &name, const QList<Room> &rooms, const QHash<QString, QStringList> &links)
{
    QSet<QString> all{name};
    QStringList open{name};
    while (!open.isEmpty()) {
        const QSet<QString> next = usesOf(rooms, links.value(open.takeLast())).rooms;
        for (const QString &room : next) {
            if (!all.contains(room))
                open.append(room);
            all.insert(room);
        }
    }
    return all;
}

/// A table of its own, for what the test has to find.
const QString smallTable = uR"(
| folder | knows | may include | outside libraries |
|---|---|---|---|
| `base` | ranges | nothing | |
| `graph` | edges | base | Qt Gui, yaml-cpp |
| `advice` | rules | base and graph | |
| `cli` | commands | all above but advice | POSIX |
| `main.cpp` | all | cli | |

| `after` | a line of no table | nothing | |
)"_s;

} // namespace

/// Holds src/ and its CMake files to the code map in ARCHITECTURE.md.
class RoomsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsRead();
    void wrongTablesAreFound();
    void wrongIncludesAreFound_data();
    void wrongIncludesAreFound();
    void wrongLinksAreFound();
    void theTableHasEveryFolder();
    void filesIncludeWhatTheirRowNames();
    void roomsAreLinkedAsTheirRowSays();
    void whatIsIncludedIsLinked();

private:
    QList<Room> m_rooms;
};

void RoomsTest::initTestCase()
{
    m_rooms = roomsOf(contentOf(QStringLiteral(STAGECRAFT_SOURCE "/ARCHITECTURE.md")));
    QVERIFY2(m_rooms.size() >= 13, "ARCHITECTURE.md has no code map in the form this test reads");
    QCOMPARE(tableProblems(m_rooms), QStringList());
}

void RoomsTest::theTableIsRead()
{
    const QList<Room> rooms = roomsOf(smallTable);
    QCOMPARE(rooms.size(), 5);
    QCOMPARE(rooms.at(0).rooms, QStringList());
    QCOMPARE(rooms.at(1).libraries, (QStringList{u"Qt Gui"_s, u"yaml-cpp"_s}));
    QCOMPARE(rooms.at(2).rooms, (QStringList{u"base"_s, u"graph"_s}));
    QCOMPARE(rooms.at(3).rooms, (QStringList{u"base"_s, u"graph"_s}));
    QVERIFY(rooms.at(4).isFile());
    QCOMPARE(tableProblems(rooms), QStringList());
}

void RoomsTest::wrongTablesAreFound()
{
    QString upsideDown = smallTable;
    upsideDown.replace("| ranges | nothing |"_L1, "| ranges | graph, paint |"_L1);
    QCOMPARE(tableProblems(roomsOf(upsideDown)).size(), 2);
    QVERIFY(roomsOf(u"| folder | knows |\n|---|---|\n| base | ranges |"_s).isEmpty());
}

void RoomsTest::wrongIncludesAreFound_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("its own room") << u"graph"_s << u"\"graph/edge.h\""_s << true;
    QTest::newRow("a room it names") << u"graph"_s << u"\"base/textrange.h\""_s << true;
    QTest::newRow("a room it does not name") << u"base"_s << u"\"graph/edge.h\""_s << false;
    QTest::newRow("a room excepted from all above") << u"cli"_s << u"\"advice/rules.h\""_s << false;
    QTest::newRow("not named from src") << u"graph"_s << u"\"edge.h\""_s << false;
    QTest::newRow("the standard library") << u"base"_s << u"<string_view>"_s << true;
    QTest::newRow("Qt Core") << u"base"_s << u"<QProcess>"_s << true;
    QTest::newRow("a Qt module it names") << u"graph"_s << u"<QPainter>"_s << true;
    QTest::newRow("a Qt module it does not name") << u"base"_s << u"<QPainter>"_s << false;
    QTest::newRow("Qt Quick") << u"graph"_s << u"<QQuickItem>"_s << false;
    QTest::newRow("a module written out") << u"graph"_s << u"<QtQml/QQmlEngine>"_s << false;
    QTest::newRow("a library it names") << u"graph"_s << u"<yaml-cpp/yaml.h>"_s << true;
    QTest::newRow("a library it does not name") << u"graph"_s << u"<archive_entry.h>"_s << false;
    QTest::newRow("KSyntaxHighlighting") << u"cli"_s << u"<KSyntaxHighlighting/Theme>"_s << false;
    QTest::newRow("the system, named") << u"cli"_s << u"<sys/stat.h>"_s << true;
    QTest::newRow("the system, not named") << u"base"_s << u"<unistd.h>"_s << false;
    QTest::newRow("nobody's header") << u"graph"_s << u"<boost/graph.hpp>"_s << false;
    QTest::newRow("nobody's Qt header") << u"graph"_s << u"<QNoSuchThing>"_s << false;
}

void RoomsTest::wrongIncludesAreFound()
{
    QFETCH(QString, room);
    QFETCH(QString, include);
    QFETCH(bool, allowed);
    const QList<Room> rooms = roomsOf(smallTable);
    const QString text = u"// #include \"advice/rules.h\"\n#pragma once\n\n#  include %1\nclass Edge;\n"_s.arg(include);
    QCOMPARE(includeProblems(*roomNamed(rooms, room), text).isEmpty(), allowed);
}

void RoomsTest::wrongLinksAreFound()
{
    const QList<Room> rooms = roomsOf(smallTable);
    const Room &graph = *roomNamed(rooms, u"graph"_s);
    const QStringList right{u"StagecraftOptions"_s, u"Qt6::Core"_s, u"StagecraftBase"_s, u"Qt6::Gui"_s};
    QCOMPARE(linkProblems(rooms, graph, right), QStringList());
    for (const QString &wrong :
         {u"StagecraftAdvice"_s, u"Qt6::Quick"_s, u"LibArchive::LibArchive"_s, u"Boost::graph"_s})
        QCOMPARE(linkProblems(rooms, graph, right + QStringList{wrong}).size(), 1);
}

void RoomsTest::theTableHasEveryFolder()
{
    QStringList folders;
    for (const Room &room : std::as_const(m_rooms)) {
        const QStringList files = filesOf(room);
        QVERIFY2(std::ranges::any_of(files, [](const QString &file) { return file.endsWith(".cpp"_L1); }),
                 qPrintable(room.name + " has no source file"_L1));
        if (!room.isFile())
            folders.append(room.name);
    }
    folders.sort();
    QCOMPARE(QDir(sourceFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), folders);
}

void RoomsTest::filesIncludeWhatTheirRowNames()
{
    QStringList problems;
    for (const Room &room : std::as_const(m_rooms)) {
        const QStringList files = filesOf(room);
        for (const QString &file : files) {
            const QStringList found = includeProblems(room, contentOf(file));
            for (const QString &problem : found)
                problems.append(QDir(sourceFolder()).relativeFilePath(file) + ": "_L1 + problem);
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void RoomsTest::roomsAreLinkedAsTheirRowSays()
{
    const QHash<QString, QStringList> links = linksOfRooms();
    QStringList problems;
    for (const Room &room : std::as_const(m_rooms)) {
        if (room.isFile())
            continue;
        QVERIFY2(links.contains(room.name), qPrintable(room.name + " is not built"_L1));
        problems += linkProblems(m_rooms, room, links.value(room.name));
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void RoomsTest::whatIsIncludedIsLinked()
{
    const QHash<QString, QStringList> links = linksOfRooms();
    QStringList problems;
    for (const Room &room : std::as_const(m_rooms)) {
        if (room.isFile())
            continue;
        const QSet<QString> linked = roomsLinkedWith(room.name, m_rooms, links);
        const QStringList files = filesOf(room);
        for (const QString &file : files) {
            const QSet<QString> missing = usesIn(contentOf(file)).rooms - linked;
            for (const QString &name : missing)
                problems.append(u"%1 includes %2, which %3 is not linked with"_s.arg(file, name, room.targetName()));
        }
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(RoomsTest)
#include "tst_rooms.moc"

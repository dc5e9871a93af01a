// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/filereading.h"
#include "project/project.h"
#include "testfolder.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
namespace Room = Stagecraft::Project;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDockerfilesByName_data();
    void knowsDockerfilesByName();
    void opensWhatComposeBuilds();
    void opensTheDockerfileAtTheRoot();
    void leavesTheChoiceWhenThereIsNone();
    void opensADockerfileInItsProject();
    void staysBesideADockerfileWithoutProject();
    void opensAComposeFile();
    void takesTheRepositoryWhenComposeReachesOut();
    void usesDotEnvBesideTheComposeFile();
    void marksBuildsThatLeaveTheProject();
    void looksOnlyWhereItShould();
    void stopsAtItsLimits();
    void explainsWhatCannotBeOpened_data();
    void explainsWhatCannotBeOpened();
    void staysOpenBesideABrokenComposeFile();
    void readsRegularFilesOnly();
    void followsNoLinkOutOfTheProject();

private:
    static QStringList listed(const Room::Project &project);
};

QStringList TestProject::listed(const Room::Project &project)
{
    QStringList result;
    for (const Room::DockerfileEntry &entry : project.dockerfiles)
        result.append(entry.relativePath);
    return result;
}

void TestProject::knowsDockerfilesByName_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *name : {"Dockerfile", "dockerfile", "Containerfile", "Dockerfile.prod", "api.Dockerfile",
                             "Dockerfile-alpine", "web.containerfile"})
        QTest::newRow(name) << true;
    for (const char *name : {"Dockerfile.dockerignore", "Dockerfile.md", "Dockerfile~", "MyDockerfile",
                             "dockerfile-lint.js", "Dockerfiles", "README"})
        QTest::newRow(name) << false;
}

void TestProject::knowsDockerfilesByName()
{
    QTEST(Room::isDockerfileName(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

void TestProject::opensWhatComposeBuilds()
{
    const TestFolder folder;
    folder.write(u"Dockerfile"_s, "FROM scratch\n");
    const QString built = folder.write(u"docker/prod"_s, "FROM scratch\n");
    folder.write(u"compose.yaml"_s,
                 "name: shop\nservices:\n  web:\n    build:\n      context: .\n      dockerfile: docker/prod\n");
    const auto project = Room::open(folder.path());
    QVERIFY(project.hasValue());
    QCOMPARE(project->name, u"shop"_s);
    QCOMPARE(project->first, built);
    QCOMPARE(listed(*project), QStringList({u"Dockerfile"_s, u"docker/prod"_s}));
    QCOMPARE(project->buildsOf(built), QList<qsizetype>{0});
    QCOMPARE(project->builds.at(0).contextFolder, folder.path());
}

void TestProject::opensTheDockerfileAtTheRoot()
{
    const TestFolder folder;
    folder.write(u"a/Dockerfile"_s, "FROM scratch\n");
    const QString root = folder.write(u"Containerfile"_s, "FROM scratch\n");
    const auto project = Room::open(folder.path());
    QVERIFY(project.hasValue());
    QCOMPARE(project->first, root);
    QCOMPARE(listed(*project), QStringList({u"Containerfile"_s, u"a/Dockerfile"_s}));
}

void TestProject::leavesTheChoiceWhenThereIsNone()
{
    const TestFolder folder;
    const QString only = folder.write(u"a/Dockerfile"_s, "FROM scratch\n");
    QCOMPARE(Room::open(folder.path())->first, only);
    folder.write(u"b/Dockerfile"_s, "FROM scratch\n");
    QCOMPARE(Room::open(folder.path())->first, QString());
}

void TestProject::opensADockerfileInItsProject()
{
    const TestFolder folder;
    QDir(folder.path()).mkdir(u".git"_s);
    const QString file = folder.write(u"deploy/image/whatever"_s, "FROM scratch\n");
    const auto project = Room::open(file);
    QVERIFY(project.hasValue());
    QCOMPARE(project->root, folder.path());
    QCOMPARE(project->first, file);
    QCOMPARE(listed(*project), QStringList({u"deploy/image/whatever"_s}));
}

void TestProject::staysBesideADockerfileWithoutProject()
{
    const TestFolder folder;
    const QString file = folder.write(u"Dockerfile"_s, "FROM scratch\n");
    folder.write(u"Dockerfile.dev"_s, "FROM scratch\n");
    folder.write(u"elsewhere/Dockerfile"_s, "FROM scratch\n");
    const auto project = Room::open(file);
    QCOMPARE(project->root, folder.path());
    QCOMPARE(listed(*project), QStringList({u"Dockerfile"_s, u"Dockerfile.dev"_s}));
}

void TestProject::opensAComposeFile()
{
    const TestFolder folder;
    folder.write(u"Dockerfile"_s, "FROM scratch\n");
    const QString api = folder.write(u"api/Dockerfile"_s, "FROM scratch\n");
    const QString compose = folder.write(u"stack.yml"_s, "services:\n  api:\n    build: api\n");
    const auto project = Room::open(compose);
    QVERIFY(project.hasValue());
    QCOMPARE(project->first, api);
    QCOMPARE(project->composeFiles, QStringList{compose});
}

void TestProject::takesTheRepositoryWhenComposeReachesOut()
{
    const TestFolder folder;
    QDir(folder.path()).mkdir(u".git"_s);
    const QString file = folder.write(u"Dockerfile"_s, "FROM scratch\n");
    const auto project = Room::open(folder.write(u"deploy/compose.yaml"_s, "services:\n  api:\n    build: ..\n"));
    QVERIFY(project.hasValue());
    QCOMPARE(project->root, folder.path());
    QCOMPARE(project->first, file);
    QVERIFY(project->builds.at(0).insideProject);
}

void TestProject::usesDotEnvBesideTheComposeFile()
{
    const TestFolder folder;
    folder.write(u".env"_s, "WHERE=one\nTARGET=t\n");
    folder.write(u"one/Dockerfile"_s, "FROM scratch\n");
    const QString two = folder.write(u"two/Dockerfile"_s, "FROM scratch\n");
    folder.write(u"compose.yaml"_s, "services:\n  a:\n    build:\n      context: $WHERE\n      target: $TARGET\n");
    const auto project = Room::open(folder.path(), {{u"WHERE"_s, u"two"_s}});
    QCOMPARE(project->first, two);
    QCOMPARE(project->builds.at(0).build.target, u"t"_s);
}

void TestProject::marksBuildsThatLeaveTheProject()
{
    const TestFolder folder;
    folder.write(u"outside/Dockerfile"_s, "FROM scratch\n");
    folder.write(u"inside/Dockerfile"_s, "FROM scratch\n");
    folder.write(u"inside/compose.yaml"_s,
                 "services:\n  a:\n    build: ../outside\n  b:\n    build:\n      context: .\n"
                 "      additional_contexts: {other: ../outside}\n  c:\n    build: .\n");
    const auto project = Room::open(folder.path(u"inside"_s));
    QVERIFY(project.hasValue());
    QVERIFY(!project->builds.at(0).insideProject);
    QVERIFY(!project->builds.at(1).insideProject);
    QCOMPARE(project->builds.at(1).additionalContexts.value(u"other"_s), folder.path(u"outside"_s));
    QVERIFY(project->builds.at(2).insideProject);
    QCOMPARE(listed(*project), QStringList{u"Dockerfile"_s});
    QCOMPARE(project->warnings.size(), 1);
}

void TestProject::looksOnlyWhereItShould()
{
    const TestFolder folder;
    const TestFolder other;
    other.write(u"Dockerfile"_s, "FROM scratch\n");
    for (const QString &name : {u"Dockerfile"_s, u"node_modules/x/Dockerfile"_s, u".git/Dockerfile"_s,
                                u"vendor/Dockerfile"_s, u"out/Dockerfile"_s, u".devcontainer/Dockerfile"_s})
        folder.write(name, "FROM scratch\n");
    folder.write(u"out/CMakeCache.txt"_s, "");
    QFile::link(other.path(), folder.path(u"linked"_s));
    QFile::link(other.path(u"Dockerfile"_s), folder.path(u"Dockerfile.linked"_s));
    QCOMPARE(listed(*Room::open(folder.path())), QStringList({u"Dockerfile"_s, u".devcontainer/Dockerfile"_s}));
}

void TestProject::stopsAtItsLimits()
{
    const TestFolder folder;
    for (int i = 0; i < 5; ++i)
        folder.write(u"a/%1/Dockerfile"_s.arg(i), "FROM scratch\n");
    const auto few = Room::open(folder.path(), {}, {.depth = 6, .folders = 100, .dockerfiles = 3});
    QCOMPARE(few->dockerfiles.size(), 3);
    QVERIFY(few->truncated);
    QCOMPARE(few->warnings.size(), 1);
    QVERIFY(!Room::open(folder.path(), {}, {.depth = 1, .folders = 100, .dockerfiles = 3}).hasValue());
    QVERIFY(Room::open(folder.path(), {}, {.depth = 6, .folders = 4, .dockerfiles = 9})->truncated);
}

void TestProject::explainsWhatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    QTest::newRow("an empty folder") << u"folder/"_s << QByteArray() << u"There is no Dockerfile in %1."_s;
    QTest::newRow("nothing") << u"nowhere/x"_s << QByteArray() << u"%1 does not exist."_s;
    QTest::newRow("a binary file") << u"Dockerfile"_s
                                   << QByteArray("\x7F"
                                                 "ELF\0\1",
                                                 6)
                                   << u"%1 is not a text file."_s;
    QTest::newRow("UTF-16") << u"Dockerfile"_s
                            << QByteArray("\xFF\xFE"
                                          "F")
                            << u"%1 is not a text file."_s;
    QTest::newRow("a compose file that does not parse")
        << u"compose.yaml"_s << QByteArray("services:\n  a: [\n") << u"%1 is not a compose file: line 3: "_s;
    QTest::newRow("a compose file that builds nothing")
        << u"compose.yaml"_s << QByteArray("services:\n  a:\n    image: x\n") << u"No service of %1 builds an image."_s;
    QTest::newRow("a file that is too large")
        << u"Dockerfile"_s << QByteArray(Room::largestTextFile + 1, '#') << u"%1 is larger than 4194304 bytes"_s;
}

void TestProject::explainsWhatCannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const TestFolder folder;
    if (name.endsWith(u'/'))
        QDir(folder.path()).mkpath(name);
    else if (!content.isEmpty())
        folder.write(name, content);
    const QString path = QDir::cleanPath(folder.path(name));
    const auto project = Room::open(path);
    QVERIFY(!project.hasValue());
    QVERIFY2(project.error().message.startsWith(message.arg(path)), qPrintable(project.error().message));
}

void TestProject::staysOpenBesideABrokenComposeFile()
{
    const TestFolder folder;
    const QString file = folder.write(u"Dockerfile"_s, "FROM scratch\n");
    folder.write(u"compose.yaml"_s, "services: [\n");
    const auto project = Room::open(folder.path());
    QVERIFY(project.hasValue());
    QCOMPARE(project->first, file);
    QCOMPARE(project->warnings.size(), 1);
}

void TestProject::readsRegularFilesOnly()
{
    const TestFolder folder;
    QCOMPARE(mkfifo(qPrintable(folder.path(u"Dockerfile"_s)), 0600), 0);
    const auto pipe = Room::open(folder.path(u"Dockerfile"_s));
    QVERIFY(!pipe.hasValue());
    QVERIFY(pipe.error().message.endsWith("is not a regular file."_L1));
    QVERIFY(!Room::readRegularFile(u"/dev/zero"_s).hasValue());
    QVERIFY(!Room::readRegularFile(folder.path()).hasValue());
}

void TestProject::followsNoLinkOutOfTheProject()
{
    const TestFolder folder;
    const TestFolder other;
    other.write(u"secret"_s, "text");
    QFile::link(other.path(u"secret"_s), folder.path(u"link"_s));
    folder.write(u"inner"_s, "inner");
    QFile::link(folder.path(u"inner"_s), folder.path(u"near"_s));
    QVERIFY(!Room::readTextFile(folder.path(u"link"_s), folder.path()).hasValue());
    QVERIFY(Room::readTextFile(folder.path(u"link"_s)).hasValue());
    QVERIFY(Room::readTextFile(folder.path(u"near"_s), folder.path()).hasValue());
    QVERIFY(!Room::liesInside(folder.path(u"../x"_s), folder.path()));
    QVERIFY(Room::liesInside(folder.path(u"missing/x"_s), folder.path()));
    QVERIFY(!Room::liesInside(folder.path() + u"-twin"_s, folder.path()));
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"

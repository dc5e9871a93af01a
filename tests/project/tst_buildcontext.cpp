// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/buildcontext.h"
#include "testfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft::Project;
using Stagecraft::Dockerfile::SyntaxTree;

class TestBuildContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsPlainSources();
    void takesTheContextOfCompose();
    void takesTheLastUsedThenTheOwnFolder();
    void proposesAFolderAboveThatHasTheSources();
    void findsTheIgnoreFile();
    void listsWhatWouldBeSent();
};

void TestBuildContext::listsPlainSources()
{
    const SyntaxTree tree = SyntaxTree::parse("FROM a AS b\n"
                                              "COPY x y/ to/\n"
                                              "COPY [\"with space\", \"to\"]\n"
                                              "ADD https://example.org/z to\n"
                                              "ADD x archive.tar to\n"
                                              "COPY $V to\n"
                                              "COPY <<E /e\nbody\nE\n"
                                              "COPY --from=b inner to\n");
    QCOMPARE(contextSources(tree), QStringList({u"x"_s, u"y/"_s, u"with space"_s, u"archive.tar"_s}));
}

void TestBuildContext::takesTheContextOfCompose()
{
    const TestFolder folder;
    const QString file = folder.write(u"docker/Dockerfile"_s, "FROM scratch\nCOPY a b\n");
    folder.write(u"compose.yaml"_s, "services:\n  web:\n    build: {context: ., dockerfile: docker/Dockerfile}\n");
    const BuildContext context =
        contextFor(*open(folder.path()), file, SyntaxTree::parse("FROM scratch\nCOPY a b\n"), folder.path(u"docker"_s));
    QCOMPARE(context.origin, BuildContext::Origin::Compose);
    QCOMPARE(context.folder, folder.path());
    QCOMPARE(context.service, u"web"_s);
    QCOMPARE(context.missingSources, QStringList{u"a"_s});
}

void TestBuildContext::takesTheLastUsedThenTheOwnFolder()
{
    const TestFolder folder;
    const QString file = folder.write(u"docker/Dockerfile"_s, "FROM scratch\n");
    const auto project = open(folder.path());
    const SyntaxTree tree = SyntaxTree::parse("FROM scratch\n");
    QCOMPARE(contextFor(*project, file, tree, folder.path()).origin, BuildContext::Origin::LastUsed);
    QCOMPARE(contextFor(*project, file, tree, folder.path()).folder, folder.path());
    QCOMPARE(contextFor(*project, file, tree, folder.path(u"gone"_s)).folder, folder.path(u"docker"_s));
    QCOMPARE(contextFor(*project, file, tree).origin, BuildContext::Origin::OwnFolder);
}

void TestBuildContext::proposesAFolderAboveThatHasTheSources()
{
    const TestFolder folder;
    const QString file = folder.write(u"deploy/docker/Dockerfile"_s, "");
    folder.write(u"go.mod"_s, "");
    folder.write(u"cmd/main.go"_s, "");
    const auto project = open(folder.path());
    const auto proposed = [&](const QByteArray &text) {
        return contextFor(*project, file, SyntaxTree::parse("FROM scratch\n" + text)).proposedFolder;
    };
    QCOMPARE(proposed("COPY go.mod cmd /src/\n"), folder.path());
    QCOMPARE(proposed("COPY go.* ./\n"), folder.path());
    QCOMPARE(proposed("COPY go.mod nowhere /src/\n"), QString());
    QCOMPARE(proposed("COPY . .\n"), QString());
    QCOMPARE(proposed("COPY Dockerfile .\n"), QString());
}

void TestBuildContext::findsTheIgnoreFile()
{
    const TestFolder folder;
    const QString file = folder.write(u"docker/Dockerfile"_s, "");
    QCOMPARE(ignoreFilePath(file, folder.path()), QString());
    const QString common = folder.write(u".dockerignore"_s, "a\n");
    QCOMPARE(ignoreFilePath(file, folder.path()), common);
    const QString own = folder.write(u"docker/Dockerfile.dockerignore"_s, "b\n");
    QCOMPARE(ignoreFilePath(file, folder.path()), own);
    QVERIFY(ignoreFileFor(file, folder.path()).ignores(u"b"_s));
}

void TestBuildContext::listsWhatWouldBeSent()
{
    const TestFolder folder;
    const TestFolder other;
    other.write(u"far"_s, "");
    for (const QString &name : {u"a"_s, u"b/c"_s, u"b/d.log"_s, u".git/config"_s})
        folder.write(name, "");
    QFile::link(other.path(), folder.path(u"link"_s));
    const Stagecraft::Dockerfile::IgnoreFile ignore = Stagecraft::Dockerfile::IgnoreFile::parse(".git\n**/*.log\n");
    QCOMPARE(listContext(folder.path(), ignore).files, QStringList({u"a"_s, u"b/c"_s, u"link"_s}));
    QVERIFY(!listContext(folder.path(), ignore, 2).complete);
}

QTEST_GUILESS_MAIN(TestBuildContext)
#include "tst_buildcontext.moc"

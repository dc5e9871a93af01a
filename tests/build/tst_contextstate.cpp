// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/contextstate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

class ContextStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &path : {u"a.txt"_s, u"b.md"_s, u"src/main.c"_s, u"src/deep/x.c"_s, u"[odd]"_s})
            write(path, path.toUtf8());
    }

    void sourcesTake_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("paths");
        const QStringList all{u"[odd]"_s, u"a.txt"_s, u"b.md"_s, u"src/deep/x.c"_s, u"src/main.c"_s};
        QTest::newRow("all") << u"."_s << all;
        QTest::newRow("the root") << u"/"_s << all;
        QTest::newRow("above") << u"../.."_s << all; // As BuildKit: it cannot be left.
        QTest::newRow("a file") << u"a.txt"_s << QStringList{u"a.txt"_s};
        QTest::newRow("from the root") << u"/a.txt"_s << QStringList{u"a.txt"_s};
        QTest::newRow("a folder") << u"src/"_s << QStringList{u"src/deep/x.c"_s, u"src/main.c"_s};
        QTest::newRow("a pattern") << u"*.md"_s << QStringList{u"b.md"_s};
        QTest::newRow("a pattern of folders") << u"s*"_s << QStringList{u"src/deep/x.c"_s, u"src/main.c"_s};
        QTest::newRow("a pattern in a folder") << u"src/*.c"_s << QStringList{u"src/main.c"_s};
        QTest::newRow("one character") << u"?.txt"_s << QStringList{u"a.txt"_s};
        QTest::newRow("a class") << u"[ab].*"_s << QStringList{u"a.txt"_s, u"b.md"_s};
        QTest::newRow("an escaped class") << u"\\[odd]"_s << QStringList{u"[odd]"_s};
        QTest::newRow("two stars are one") << u"**.md"_s << QStringList{u"b.md"_s};
        QTest::newRow("two stars are one folder") << u"**/*.c"_s << QStringList{u"src/main.c"_s};
        QTest::newRow("a class that does not end") << u"[a"_s << QStringList{};
        QTest::newRow("part of a name") << u"a"_s << QStringList{};
        QTest::newRow("nothing") << u"none"_s << QStringList{};
    }

    void sourcesTake()
    {
        QFETCH(const QString, source);
        ContextState state(m_folder.path(), {}, {});
        QStringList paths;
        const ContextFiles taken = state.files({source}, {});
        for (const ContextFile &file : taken.files)
            paths.append(file.path);
        QTEST(paths, "paths");
        QVERIFY(taken.complete);
    }

    void whatIsIgnoredOrExcludedIsNotTaken()
    {
        ContextState state(m_folder.path(), Dockerfile::IgnoreFile::parse("src/deep\n"), {});
        const ContextFiles taken = state.files({u"src"_s, u"*.md"_s}, {u"*.md"_s});
        QCOMPARE(taken.files.size(), 1);
        QCOMPARE(taken.files.first().path, u"src/main.c"_s);
    }

    void contentAndModeDecideAndTimeDoesNot()
    {
        const auto now = [this] { return ContextState(m_folder.path(), {}, {}).files({u"a.txt"_s}, {}).files; };
        const QList<ContextFile> before = now();
        QFile file(m_folder.filePath(u"a.txt"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(now(), before);
        QVERIFY(file.setPermissions(file.permissions() | QFileDevice::ExeOwner));
        QVERIFY(now() != before);
    }

    void unchangedFilesAreNotReadAgain()
    {
        ContextState state(m_folder.path(), {}, {});
        (void)state.files({u"."_s}, {});
        KnownDigests known = state.digests();
        QCOMPARE(known.size(), 5);
        for (KnownDigest &digest : known)
            digest.digest = u"known"_s;
        ContextState again(m_folder.path(), {}, known);
        for (const ContextFile &file : again.files({u"."_s}, {}).files)
            QCOMPARE(file.digest, u"known"_s);
    }

    void anAddressIsNotKnown()
    {
        ContextState state(u"https://example.com/repo.git"_s, {}, {});
        QVERIFY(!state.files({u"."_s}, {}).complete);
    }

    void stoppedIsNotComplete()
    {
        std::stop_source stop;
        stop.request_stop();
        ContextState state(m_folder.path(), {}, {}, stop.get_token());
        QVERIFY(!state.files({u"."_s}, {}).complete);
    }

private:
    void write(const QString &path, const QByteArray &content)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path).path());
        QFile file(m_folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ContextStateTest)
#include "tst_contextstate.moc"

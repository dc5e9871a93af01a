// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/revisiontree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Qt::StringLiterals;

class RevisionTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed.");
        git({u"init"_s, u"--quiet"_s});
        git({u"config"_s, u"core.autocrlf"_s, u"true"_s}); // would change what a checkout writes
        write(u"shop/Dockerfile"_s, "FROM a\n");
        write(u"shop/src/main.c"_s, "one\ntwo\n");
        write(u"shop/src/empty"_s, {});
        write(u"shop/run.sh"_s, "#!/bin/sh\n");
        write(u"shop/\xfc r\"l\n"_s, QByteArray(700'000, '\xff') + '\0');
        write(u"elsewhere"_s, "not of the folder\n");
        QVERIFY(QFile(path(u"shop/run.sh"_s)).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::link(u"src/main.c"_s, path(u"shop/link"_s)));
        git({u"add"_s, u"."_s});
        commit();
        write(u"shop/src/main.c"_s, "changed\n");
        write(u"shop/untracked"_s, "x");
        QVERIFY(QFile::remove(path(u"shop/run.sh"_s)));
    }

    void allOfTheFolderIsLaidAsItWas()
    {
        const QTemporaryDir place;
        const auto done = placed(u"shop"_s, u"HEAD"_s, place.path());
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        const QDir laid(place.path());
        QCOMPARE(laid.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 5);
        QCOMPARE(bytesOf(laid.filePath(u"src/main.c"_s)), "one\ntwo\n");
        QCOMPARE(bytesOf(laid.filePath(u"src/empty"_s)), "");
        QCOMPARE(bytesOf(laid.filePath(u"\xfc r\"l\n"_s)), QByteArray(700'000, '\xff') + '\0');
        QVERIFY(QFileInfo(laid.filePath(u"run.sh"_s)).isExecutable());
        QVERIFY(!QFileInfo(laid.filePath(u"src/main.c"_s)).isExecutable());
        QCOMPARE(QFileInfo(laid.filePath(u"link"_s)).readSymLink(), u"src/main.c"_s);
    }

    void whatIsNotThereSaysSo_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("word");
        QTest::newRow("a revision") << u"shop"_s << u"nowhere"_s << u"nowhere"_s;
        QTest::newRow("a flag") << u"shop"_s << u"--output=x"_s << u"--output"_s;
        QTest::newRow("a folder") << u"new"_s << u"HEAD"_s << u"new"_s;
        QTest::newRow("a repository") << m_outside.path() << u"HEAD"_s << u"repository"_s;
    }

    void whatIsNotThereSaysSo()
    {
        QFETCH(const QString, folder);
        QFETCH(const QString, revision);
        QFETCH(const QString, word);
        QVERIFY(QDir(m_folder.path()).mkpath(u"new"_s));
        const QTemporaryDir place;
        const auto done = placed(folder, revision, place.path());
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(word), qPrintable(done.error().message));
        QVERIFY(QDir(place.path()).isEmpty());
    }

    /// Trees that git itself would not make, made by hand.
    void nothingIsWrittenOutside_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("the folder above") << QByteArray("..");
        QTest::newRow("the folder itself") << QByteArray(".");
        QTest::newRow("from the root") << QByteArray("/tmp");
    }

    void nothingIsWrittenOutside()
    {
        QFETCH(const QByteArray, name);
        const QByteArray blob = object({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "outside");
        const QByteArray inner = object({u"mktree"_s}, "100644 blob " + blob + "\tstagecraft-outside\n");
        const QByteArray entry = "40000 " + name + '\0' + QByteArray::fromHex(inner);
        const QByteArray tree =
            object({u"hash-object"_s, u"--literally"_s, u"-w"_s, u"-t"_s, u"tree"_s, u"--stdin"_s}, entry);
        const QTemporaryDir parent;
        const QString place = parent.filePath(u"place"_s);
        QVERIFY(QDir().mkpath(place));
        const auto done = Project::placeTreeAtRevision(m_folder.path(), QString::fromLatin1(tree), place,
                                                       QProcessEnvironment::systemEnvironment(), {});
        QVERIFY(!done);
        QVERIFY(!QFile::exists(parent.filePath(u"stagecraft-outside"_s)));
        QVERIFY(!QFile::exists(u"/tmp/stagecraft-outside"_s));
    }

    void itEndsWhenItIsAskedTo()
    {
        const QTemporaryDir place;
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!Project::placeTreeAtRevision(path(u"shop"_s), u"HEAD"_s, place.path(),
                                              QProcessEnvironment::systemEnvironment(), stop.get_token()));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }

    [[nodiscard]] Result<Done> placed(const QString &folder, const QString &revision, const QString &destination) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GIT_CEILING_DIRECTORIES"_s, QFileInfo(m_outside.path()).path());
        return Project::placeTreeAtRevision(path(folder), revision, destination, environment, {});
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("not there");
    }

    void write(const QString &name, const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    /// The name of the object that a call of git makes of \a input.
    [[nodiscard]] QByteArray object(const QStringList &arguments, const QByteArray &input) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"git"_s, arguments);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(30'000);
        return ended ? process.readAllStandardOutput().trimmed() : QByteArray();
    }

    void git(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"git"_s, arguments);
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void commit()
    {
        git({u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.com"_s, u"-c"_s, u"commit.gpgsign=false"_s,
             u"commit"_s, u"--quiet"_s, u"--message=x"_s});
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_outside;
};

QTEST_GUILESS_MAIN(RevisionTreeTest)
#include "tst_revisiontree.moc"

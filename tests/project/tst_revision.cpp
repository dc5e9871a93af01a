// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/revision.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Qt::StringLiterals;

class RevisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("git is not installed.");
        write("FROM a\n");
        git({u"init"_s, u"--quiet"_s});
        commit();
        write("FROM b\r\n\xff\n");
        commit();
        write("FROM c\n");
    }

    void filesAreAsTheyWere()
    {
        const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QCOMPARE(*Project::fileAtRevision(path(), u"HEAD"_s, environment), QByteArray("FROM b\r\n\xff\n"));
        QCOMPARE(*Project::fileAtRevision(path(), u"HEAD~1"_s, environment), QByteArray("FROM a\n"));
    }

    void whatIsNotThereSaysSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("revision");
        QTest::addColumn<QString>("word");
        QTest::newRow("a revision") << path() << u"nowhere"_s << u"revision"_s;
        QTest::newRow("a file") << m_folder.filePath(u"sub dir/Other"_s) << u"HEAD"_s << u"Other"_s;
        QTest::newRow("a repository") << m_outside.filePath(u"Dockerfile"_s) << u"HEAD"_s << u"repository"_s;
        QTest::newRow("a flag") << path() << u"--help"_s << u"--help"_s;
        QTest::newRow("a range") << path() << u"HEAD..HEAD"_s << u"HEAD..HEAD"_s;
    }

    void whatIsNotThereSaysSo()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, revision);
        QFETCH(const QString, word);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GIT_CEILING_DIRECTORIES"_s, QFileInfo(m_outside.path()).path());
        const auto found = Project::fileAtRevision(file, revision, environment);
        QVERIFY(!found);
        QVERIFY2(found.error().message.contains(word), qPrintable(found.error().message));
    }

    void withoutGitThereIsNone()
    {
        QVERIFY(Project::fileAtRevision(path(), u"HEAD"_s, QProcessEnvironment()).error().message.contains(u"git"_s));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"sub dir/Dockerfile"_s); }

    void write(const QByteArray &text)
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"sub dir"_s));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
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
        git({u"add"_s, u"."_s});
        git({u"-c"_s, u"user.name=t"_s, u"-c"_s, u"user.email=t@example.com"_s, u"-c"_s, u"commit.gpgsign=false"_s,
             u"commit"_s, u"--quiet"_s, u"--message=x"_s});
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_outside;
};

QTEST_GUILESS_MAIN(RevisionTest)
#include "tst_revision.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/peers.h"
#include "app/project/projectsession.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

class OpenFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"p"_s));
        for (const QString &name : {u"p/Dockerfile"_s, u"p/Dockerfile.other"_s}) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("FROM scratch\n");
        }
        QVERIFY(QFile::link(u"Dockerfile"_s, path(u"p/Dockerfile.link"_s)));
        m_settings = std::make_unique<ApplicationSettings>(path(u"settings.json"_s));
    }

    void aFileGoesToItsTabByEveryPath()
    {
        ProjectSession project(folders(), m_settings.get());
        QVERIFY(project.openPath(path(u"p"_s)));
        QVERIFY(project.openFile(path(u"p/Dockerfile.other"_s)));
        QCOMPARE(project.currentIndex(), 1);
        QVERIFY(project.openFile(path(u"p/Dockerfile.link"_s)));
        QCOMPARE(project.currentIndex(), 0);
        QVERIFY(project.openFile(path(u"p/../p/Dockerfile.other"_s)));
        QCOMPARE(project.currentIndex(), 1);
        QCOMPARE(project.sessions().size(), 2);
    }

    void aFileGoesToTheWindowThatHasIt()
    {
        OpenFiles open;
        ProjectSession first(folders(), m_settings.get(), &open);
        auto second = std::make_unique<ProjectSession>(folders(), m_settings.get(), &open);
        QVERIFY(first.openPath(path(u"p"_s)));
        const QSignalSpy raises(&first, &ProjectSession::raiseRequested);
        QVERIFY(second->openPath(path(u"p/Dockerfile.other"_s)));
        QCOMPARE(raises.size(), 0);
        QVERIFY(second->openFile(path(u"p/Dockerfile.link"_s)));
        QCOMPARE(raises.size(), 1);
        QCOMPARE(second->sessions().size(), 1);
        // A project whose file is open elsewhere leaves the window as it is.
        QVERIFY(second->openPath(path(u"p/Dockerfile"_s)));
        QCOMPARE(raises.size(), 2);
        QCOMPARE(second->current()->fileName(), u"Dockerfile.other"_s);
        // What a closed window had is free.
        second.reset();
        QVERIFY(first.openFile(path(u"p/Dockerfile.other"_s)));
        QCOMPARE(first.sessions().size(), 2);
        QCOMPARE(raises.size(), 2);
    }

    void aFileGoesToTheProgramThatHasIt()
    {
        OpenFiles open;
        const Peers here(path(u"sockets"_s), u"1"_s, &open);
        ProjectSession project(folders(), m_settings.get(), &open);
        QVERIFY(project.openPath(path(u"p"_s)));
        const QSignalSpy raises(&project, &ProjectSession::raiseRequested);
        // Another program: it waits for the answer, so it has a thread of its own.
        const auto isShown = [this](const QString &name) {
            std::atomic<int> answer = -1;
            const std::unique_ptr<QThread> other(QThread::create([&] {
                OpenFiles files;
                const Peers peers(path(u"sockets"_s), u"2"_s, &files);
                answer = files.show(path(name)) ? 1 : 0;
            }));
            other->start();
            while (answer < 0)
                QTest::qWait(10);
            other->wait();
            return answer == 1;
        };
        QVERIFY(isShown(u"p/Dockerfile.link"_s));
        QCOMPARE(raises.size(), 1);
        QVERIFY(!isShown(u"p/Dockerfile.other"_s));
        QCOMPARE(raises.size(), 1);
    }

    void aProgramThatIsGoneHasNothingOpen()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"sockets"_s));
        {
            // As a killed program leaves it: a socket that nobody listens on. Closing one takes its first name away.
            QLocalServer left;
            QVERIFY2(left.listen(path(u"sockets/first"_s)), qPrintable(left.errorString()));
            QCOMPARE(::link(QFile::encodeName(path(u"sockets/first"_s)).constData(),
                            QFile::encodeName(path(u"sockets/7"_s)).constData()),
                     0);
        }
        OpenFiles open;
        const Peers here(path(u"sockets"_s), u"1"_s, &open);
        QVERIFY(QFileInfo::exists(path(u"sockets/7"_s)));
        QVERIFY(!open.show(path(u"p/Dockerfile"_s)));
        QCOMPARE(QDir(path(u"sockets"_s)).entryList(QDir::System | QDir::Files), QStringList{u"1"_s});
    }

    void aNewFileIsMadeAndOpened()
    {
        ProjectSession project(folders(), m_settings.get());
        QVERIFY(project.openPath(path(u"p"_s)));
        const QString made = path(u"p/Dockerfile.new"_s);
        QVERIFY(project.newFile(QUrl::fromLocalFile(made)));
        QCOMPARE(project.current()->path(), made);
        QVERIFY(project.otherDockerfiles().contains(path(u"p/Dockerfile"_s)));
        QCOMPARE(project.project().dockerfiles.size(), 4);
        QCOMPARE(project.sessions().size(), 2);
        // One that is there already is opened as it is.
        QVERIFY(project.newFile(QUrl::fromLocalFile(path(u"p/Dockerfile.other"_s))));
        QCOMPARE(project.current()->document()->bytes(), "FROM scratch\n"_ba);
        // Where nothing can be made, it is said.
        const QSignalSpy failures(&project, &ProjectSession::failed);
        QVERIFY(!project.newFile(QUrl::fromLocalFile(path(u"missing/Dockerfile"_s))));
        QCOMPARE(failures.size(), 1);
    }

    void aProjectOpensItsOwnFileAgain()
    {
        OpenFiles open;
        ProjectSession project(folders(), m_settings.get(), &open);
        QVERIFY(project.openPath(path(u"p"_s)));
        QVERIFY(project.openPath(path(u"p"_s)));
        QCOMPARE(project.sessions().size(), 1);
    }

    void closingATabDiscardsAndTheEndDoesNot()
    {
        {
            ProjectSession project(folders(), m_settings.get());
            QVERIFY(project.openPath(path(u"p"_s)));
            change(project);
            project.closeFile(0);
        }
        {
            ProjectSession project(folders(), m_settings.get());
            QVERIFY(project.openPath(path(u"p"_s)));
            QVERIFY(!project.current()->recovery()->offers());
            change(project);
        }
        {
            ProjectSession project(folders(), m_settings.get());
            QVERIFY(project.openPath(path(u"p"_s)));
            QVERIFY(project.current()->recovery()->offers());
            project.current()->recovery()->restore();
            QVERIFY(project.anyModified());
            project.discardChanges();
        }
        ProjectSession project(folders(), m_settings.get());
        QVERIFY(project.openPath(path(u"p"_s)));
        QVERIFY(!project.current()->recovery()->offers());
    }

    void savingAllShowsWhatCannotBeSaved()
    {
        ProjectSession project(folders(), m_settings.get());
        QVERIFY(project.openPath(path(u"p"_s)));
        change(project);
        QVERIFY(project.openFile(path(u"p/Dockerfile.other"_s)));
        change(project);
        QVERIFY(QFile::setPermissions(path(u"p/Dockerfile"_s), QFile::ReadOwner));
        QVERIFY(!project.saveAll());
        QCOMPARE(project.currentIndex(), 0);
        QVERIFY(!project.current()->file()->problem().isEmpty());
        QVERIFY(QFile::setPermissions(path(u"p/Dockerfile"_s), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(project.saveAll());
        QVERIFY(!project.anyModified());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] UserFolders folders() const
    {
        return {path(u"settings"_s), path(u"state"_s), path(u"data"_s), path(u"cache"_s)};
    }
    static void change(ProjectSession &project)
    {
        project.current()->document()->apply({{{0, 0}, "# note\n"}}, Document::Document::Origin::Typing, u"Typing"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationSettings> m_settings;
};

QTEST_GUILESS_MAIN(OpenFilesTest)
#include "tst_openfiles.moc"

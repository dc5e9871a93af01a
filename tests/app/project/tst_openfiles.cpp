// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/projectsession.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

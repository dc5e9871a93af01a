// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildconsent.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

class BuildConsentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"project"_s));
        m_settings = std::make_unique<ApplicationSettings>(m_folder->filePath(u"settings.json"_s));
        m_builds = std::make_unique<BuildController>(BuildPlaces{}, QProcessEnvironment());
        const UserFolders folders{m_folder->path(), m_folder->path(), m_folder->path(), m_folder->path()};
        m_project = std::make_unique<ProjectSession>(folders, m_settings.get());
    }

    void asksNothingOfAnOrdinaryBuild()
    {
        write(u"Dockerfile"_s, "# syntax=docker/dockerfile:1\nFROM alpine\nCOPY . .\n");
        open();
        QCOMPARE(consent()->questions({}), QStringList());
    }

    void asksOnceForEachThing()
    {
        write(u"Dockerfile"_s, "# syntax=example.com/frontend\nFROM alpine\n");
        open();
        const auto consent = this->consent();
        QCOMPARE(consent->questions({}).size(), 1);
        QVERIFY(consent->questions({}).first().contains(u"example.com/frontend"_s));
        consent->agree();
        QCOMPARE(consent->questions({}), QStringList());

        // Something new is asked about again, and so is everything after another start of another project.
        write(u"Dockerfile"_s, "# syntax=example.com/frontend\nFROM alpine\nRUN --network=host true\n");
        QVERIFY(m_project->current()->file()->reload());
        QCOMPARE(consent->questions({}).size(), 1);
        QVERIFY(consent->questions({}).first().contains(u"network"_s));
    }

    void rememberedForTheNextStart()
    {
        write(u"Dockerfile"_s, "# syntax=example.com/frontend\nFROM alpine\n");
        open();
        const auto asked = consent();
        (void)asked->questions({});
        asked->agree();
        m_settings = std::make_unique<ApplicationSettings>(m_folder->filePath(u"settings.json"_s));
        QCOMPARE(consent()->questions({}), QStringList());
    }

    void looksAtTheOtherFileOfAComparison()
    {
        write(u"Dockerfile"_s, "FROM alpine\n");
        write(u"Dockerfile.single"_s, "# syntax=example.com/frontend\nFROM alpine\n");
        open();
        QCOMPARE(consent()->questions({}), QStringList());
        QCOMPARE(consent()->questions(path(u"Dockerfile.single"_s)).size(), 1);
    }

    void aContextOutsideIsNamed()
    {
        write(u"Dockerfile"_s, "FROM alpine\n");
        open();
        m_project->useContext(m_folder->path());
        const QStringList asked = consent()->questions({});
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked.first().contains(m_folder->path()));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(u"project/"_s + name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    void open() { QVERIFY(m_project->openPath(m_folder->filePath(u"project"_s))); }

    std::unique_ptr<BuildConsent> consent() const
    {
        auto consent = std::make_unique<BuildConsent>();
        consent->setProperty("builds", QVariant::fromValue(m_builds.get()));
        consent->setProperty("project", QVariant::fromValue(m_project.get()));
        consent->setProperty("settings", QVariant::fromValue(m_settings.get()));
        return consent;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationSettings> m_settings;
    std::unique_ptr<BuildController> m_builds;
    std::unique_ptr<ProjectSession> m_project;
};

QTEST_GUILESS_MAIN(BuildConsentTest)
#include "tst_buildconsent.moc"

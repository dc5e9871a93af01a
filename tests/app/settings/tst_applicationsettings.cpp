// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/applicationsettings.h"
#include "base/translations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Stagecraft;
using namespace Stagecraft::App;

/// What the user chooses is there at the next start.
class ApplicationSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChoiceIsKept()
    {
        {
            ApplicationSettings settings(file());
            settings.setTheme(ApplicationSettings::Theme::Dark);
            settings.setLanguage(u"de"_s);
            settings.setBandwidth(250);
            settings.setWrapsText(true);
            settings.setShowsSpaces(true);
            settings.setShowsIndentation(false);
            settings.setTextZoom(1.4);
            settings.keys()->choose(u"build"_s, u"F7"_s);
        }
        ApplicationSettings settings(file());
        QCOMPARE(settings.theme(), ApplicationSettings::Theme::Dark);
        QCOMPARE(settings.language(), u"de"_s);
        QCOMPARE(settings.bandwidth(), 250);
        QVERIFY(settings.wrapsText());
        QVERIFY(settings.showsSpaces());
        QVERIFY(!settings.showsIndentation());
        QCOMPARE(settings.textZoom(), 1.4);
        QCOMPARE(settings.keys()->texts().value(u"build"_s).toString(), u"F7"_s);
    }

    void whatIsSoIsNotToldAgain()
    {
        ApplicationSettings settings(file());
        QSignalSpy told(&settings, &ApplicationSettings::textViewChanged);
        settings.setWrapsText(settings.wrapsText());
        settings.setTextZoom(99);
        settings.setTextZoom(100); // three times as large is the most
        QCOMPARE(told.size(), 1);
        QCOMPARE(settings.textZoom(), 3.0);
    }

    void aLanguageNobodyKnowsIsTheSystems()
    {
        QCOMPARE(localeOf(u"zh_CN"_s).language(), QLocale::Chinese);
        QCOMPARE(localeOf(u"de"_s).language(), QLocale::German);
        QCOMPARE(localeOf(u"no language"_s), QLocale());
        QCOMPARE(localeOf({}), QLocale());
    }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.json"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ApplicationSettingsTest)
#include "tst_applicationsettings.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "application/windowdriver.h"

#include <QFile>
#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

/// Where no engine can be found.
QProcessEnvironment withoutPrograms()
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/nonexistent"_s);
    return environment;
}

} // namespace

/// What a person is told when something cannot be done, and that nothing is lost by it.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>(withoutPrograms());
        QVERIFY(m_driver->show());
    }

    void cleanup()
    {
        const QStringList warnings = m_driver->warnings();
        m_driver.reset();
        QCOMPARE(warnings.join(u'\n'), QString());
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing there") << QString() << QByteArray() << u"missing"_s << u"missing"_s;
        QTest::newRow("no Dockerfile") << u"readme.txt"_s << QByteArray("text\n") << QString() << u"Dockerfile"_s;
        QTest::newRow("no text") << u"Dockerfile"_s << QByteArray("FROM \0 a", 8) << u"Dockerfile"_s << u"Dockerfile"_s;
        QTest::newRow("a broken compose file")
            << u"compose.yaml"_s << QByteArray("services: [\n") << u"compose.yaml"_s << u"compose.yaml"_s;
    }

    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, opened);
        QFETCH(QString, said);
        if (!name.isEmpty())
            QVERIFY(m_driver->write(name, content));
        QVERIFY(!m_driver->open(opened));
        QTRY_VERIFY(m_driver->control(u"Dismiss"_s));
        QVERIFY2(m_driver->shows(said), qUtf8Printable(m_driver->visibleTexts().join(u'\n')));
        m_driver->picture(u"refused"_s);
    }

    void whatWasOpenStaysOpen()
    {
        QVERIFY(m_driver->write(u"Dockerfile"_s, "FROM alpine AS a\n"));
        QVERIFY(m_driver->open());
        QVERIFY(!m_driver->open(u"missing"_s));
        QVERIFY(m_driver->session());
        QCOMPARE(m_driver->graph()->stageCount(), 1);
    }

    void withoutAnEngineThereIsASentenceAndEverythingElseWorks()
    {
        QVERIFY(m_driver->write(u"Dockerfile"_s, "FROM alpine AS a\n"));
        QVERIFY(m_driver->open());
        QTRY_VERIFY(m_driver->application().builds().engineChecked());
        QTRY_VERIFY(m_driver->shows(u"No engine"_s));
        QVERIFY(m_driver->shows(m_driver->application().builds().engineExplanation()));
        QVERIFY(!m_driver->control(u"Build"_s)->isEnabled() || !m_driver->application().builds().canBuild());
        QCOMPARE(m_driver->graph()->stageCount(), 1);
        m_driver->picture(u"no-engine"_s);
    }

private:
    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(BadInputTest)
#include "tst_badinput.moc"

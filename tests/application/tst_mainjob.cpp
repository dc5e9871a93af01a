// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/nodemodel.h"
#include "application/windowdriver.h"

#include <QDateTime>
#include <QTest>

using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

constexpr int buildLimit = 90'000;

} // namespace

/// The whole main job with a real engine: open, build, watch, compare.
class MainJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->show());
        QVERIFY(m_driver->copyFolder(QStringLiteral(STAGECRAFT_SOURCE "/examples/c-server")));
        QVERIFY(m_driver->open());
        QTRY_VERIFY(m_driver->graph() && m_driver->graph()->stageCount() > 1);
        QTRY_VERIFY_WITH_TIMEOUT(builds().canBuild(), 30'000);
    }

    void cleanup()
    {
        const QStringList warnings = m_driver->warnings();
        m_driver.reset();
        QCOMPARE(warnings.join(u'\n'), QString());
    }

    void comparesWithTheSingleStageFile()
    {
        QVERIFY(m_driver->click(u"Build and compare"_s));
        QTRY_VERIFY(m_driver->control(u"Before"_s));
        // Nothing was built yet, so the other Dockerfile is proposed.
        QVERIFY(m_driver->shows(u"Dockerfile.single"_s));
        m_driver->picture(u"compare-dialog"_s);
        // The dialog's button lies over the one of the tool bar.
        QVERIFY(m_driver->click(u"Build and compare"_s));
        QTRY_VERIFY_WITH_TIMEOUT(builds().isRunning(), buildLimit);
        QTRY_VERIFY_WITH_TIMEOUT(builds().current().stepCount() > 0, buildLimit);
        m_driver->picture(u"building"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!builds().isRunning(), buildLimit);
        QCOMPARE(builds().current().outcome(), BuildRun::Outcome::Succeeded);
        QTRY_VERIFY(m_driver->application().comparing().shown()->isThere());

        // The size is on the node and in the table.
        const NodeRow *target =
            m_driver->graph()->nodes()->row(m_driver->graph()->nodeOfStage(m_driver->session()->graph().target));
        QVERIFY(target);
        QVERIFY(target->node.status.bytes > 0);
        const QVariantMap row = m_driver->application().comparing().shown()->metrics().first().toMap();
        const QVariantMap size = row.value(u"values"_s).toList().last().toMap();
        QVERIFY2(m_driver->shows(size.value(u"text"_s).toString()),
                 qUtf8Printable(m_driver->visibleTexts().join(u'\n')));
        const double reduction = size.value(u"reduction"_s).toString().remove(u'%').trimmed().toDouble();
        QVERIFY2(reduction >= 95, qUtf8Printable(size.value(u"reduction"_s).toString()));
        m_driver->picture(u"compared"_s);
    }

    void aFailingRunIsShownAtItsLine()
    {
        QVERIFY(m_driver->write(u"Dockerfile"_s, "FROM stagecraft/c-toolchain:13 AS a\nRUN true\nRUN exit 3\n"));
        m_driver->application().project().checkDisk();
        QTRY_COMPARE(m_driver->graph()->stageCount(), 1);
        m_driver->key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(builds().current().outcome() == BuildRun::Outcome::Failed, buildLimit);
        QCOMPARE(builds().current().messageLine(), 3);
        QTRY_VERIFY(m_driver->control(u"Go to line 3"_s));
        QCOMPARE(m_driver->session()->buildStatus().lines.value(3).state, StepState::Failed);
        QVERIFY(m_driver->control(u"Open a shell before this step"_s));
        QVERIFY(m_driver->click(u"Build up to the step before"_s));
        QTRY_VERIFY_WITH_TIMEOUT(builds().isRunning(), buildLimit);
        QTRY_VERIFY_WITH_TIMEOUT(!builds().isRunning(), buildLimit);
        QCOMPARE(builds().current().outcome(), BuildRun::Outcome::Succeeded);
        m_driver->picture(u"failed"_s);
    }

    void optionsAreKeptAndUsed()
    {
        QVERIFY(m_driver->write(u"Dockerfile"_s, "FROM stagecraft/c-toolchain:13\nRUN true\n"));
        m_driver->application().project().checkDisk();
        m_driver->key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(m_driver->control(u"Labels"_s));
        QVERIFY(m_driver->click(u"Labels"_s));
        m_driver->type(u"org.example.note=x"_s);
        m_driver->picture(u"build-options"_s);
        QTRY_VERIFY(m_driver->shows(u"--label=org.example.note=x"_s));
        QVERIFY(m_driver->click(u"Close"_s));
        m_driver->key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(builds().current().outcome() == BuildRun::Outcome::Succeeded, buildLimit);
        QVERIFY(builds().current().command().contains(u"--label=org.example.note=x"_s));
    }

    void aCancelledBuildEnds()
    {
        // No other build may be at the same work: the engine would do it once for both.
        const QByteArray own = QByteArray::number(QDateTime::currentMSecsSinceEpoch());
        QVERIFY(
            m_driver->write(u"Dockerfile"_s, "FROM stagecraft/c-toolchain:13 AS a\nRUN sleep 600; echo " + own + '\n'));
        m_driver->application().project().checkDisk();
        m_driver->key(Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->session()->buildStatus().lines.value(2).state == StepState::Running,
                                 buildLimit);
        QVERIFY(m_driver->click(u"Cancel"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!builds().isRunning(), buildLimit);
        QCOMPARE(builds().current().outcome(), BuildRun::Outcome::Cancelled);
    }

private:
    BuildController &builds() { return m_driver->application().builds(); }

    std::unique_ptr<WindowDriver> m_driver;
};

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildhistorymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

Build::BuildRecord record(qint64 bytes, const QString &target = {})
{
    Build::BuildRecord record;
    record.file = u"/project/Dockerfile"_s;
    record.target = target;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::UTC);
    record.seconds = 12.34;
    record.status = Build::BuildOutcome::Status::Succeeded;
    record.engine = u"Docker Engine 26.1.5"_s;
    if (bytes >= 0)
        record.contentBytes = bytes;
    return record;
}

} // namespace

class BuildHistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // In memory only, and with no engine to be found.
        m_builds = std::make_unique<BuildController>(BuildPlaces{}, QProcessEnvironment());
    }

    void showsTheNewestFirstWithWhatItChanged()
    {
        QVERIFY(m_builds->records().store().add(record(1'000'000'000)));
        QVERIFY(m_builds->records().store().add(record(5, u"test"_s)));
        QVERIFY(m_builds->records().store().add(record(10'000'000)));
        BuildHistoryModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBuilds(m_builds.get());
        model.setFile(u"/project/Dockerfile"_s);

        QCOMPARE(model.count(), 3);
        QCOMPARE(at(model, 0, BuildHistoryModel::SizeRole), u"10 MB"_s);
        QCOMPARE(at(model, 0, BuildHistoryModel::ChangeRole), u"−99.0 %"_s);
        QCOMPARE(at(model, 0, BuildHistoryModel::SmallerRole), true);
        QCOMPARE(at(model, 0, BuildHistoryModel::TimeRole), u"12.3 s"_s);
        // Another target is not what it is held against.
        QCOMPARE(at(model, 1, BuildHistoryModel::ChangeRole), QString());
        QCOMPARE(at(model, 2, BuildHistoryModel::ChangeRole), QString());
        QCOMPARE(at(model, 2, BuildHistoryModel::SmallerRole), false);
    }

    void aFailedBuildHasAReasonAndNoSize()
    {
        Build::BuildRecord failed = record(-1);
        failed.status = Build::BuildOutcome::Status::Failed;
        failed.errorMessage = u"Line 3 failed."_s;
        QVERIFY(m_builds->records().store().add(failed));
        BuildHistoryModel model;
        model.setBuilds(m_builds.get());
        model.setFile(u"/project/Dockerfile"_s);
        QCOMPARE(at(model, 0, BuildHistoryModel::OutcomeRole), static_cast<int>(BuildRun::Outcome::Failed));
        QCOMPARE(at(model, 0, BuildHistoryModel::SizeRole), QString());
        QCOMPARE(at(model, 0, BuildHistoryModel::MessageRole), u"Line 3 failed."_s);
    }

    void theTrendIsOfTheSizesThatAreKnown()
    {
        for (const qint64 bytes : {100, 400, -1, 200})
            QVERIFY(m_builds->records().store().add(record(bytes)));
        BuildHistoryModel model;
        model.setBuilds(m_builds.get());
        model.setFile(u"/project/Dockerfile"_s);
        const QVariantList trend = model.trend();
        QCOMPARE(trend.size(), 3);
        const auto value = [&trend](int bar, const QString &name) { return trend.at(bar).toMap().value(name); };
        QCOMPARE(value(0, u"share"_s).toDouble(), 0.25);
        QCOMPARE(value(0, u"row"_s).toInt(), 3);
        QCOMPARE(value(1, u"change"_s).toInt(), 1);
        QCOMPARE(value(2, u"change"_s).toInt(), -1);
        QCOMPARE(value(2, u"row"_s).toInt(), 0);
    }

    void notesAreKeptAndFound()
    {
        const qint64 first = *m_builds->records().store().add(record(1));
        const qint64 second = *m_builds->records().store().add(record(2));
        BuildHistoryModel model;
        model.setBuilds(m_builds.get());
        model.setFile(u"/project/Dockerfile"_s);
        model.setNote(first, u"before the Split"_s);
        model.setPinned(second, true);
        QCOMPARE(at(model, 1, BuildHistoryModel::NoteRole), u"before the Split"_s);
        QCOMPARE(at(model, 0, BuildHistoryModel::PinnedRole), true);
        model.setSearch(u"split"_s);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.recordOf(0), first);
        model.remove(first);
        QCOMPARE(model.count(), 0);
        model.setSearch({});
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.recordOf(7), 0);
    }

    void readsAnewWhenABuildIsRemembered()
    {
        BuildHistoryModel model;
        model.setBuilds(m_builds.get());
        model.setFile(u"/project/Dockerfile"_s);
        QCOMPARE(model.count(), 0);
        QVERIFY(m_builds->records().store().add(record(1)));
        Q_EMIT m_builds->records().changed();
        QCOMPARE(model.count(), 1);
        model.setFile(u"/project/other"_s);
        QCOMPARE(model.count(), 0);
    }

private:
    static QVariant at(const BuildHistoryModel &model, int row, BuildHistoryModel::Role role)
    {
        return model.data(model.index(row), role);
    }

    std::unique_ptr<BuildController> m_builds;
};

QTEST_GUILESS_MAIN(BuildHistoryModelTest)
#include "tst_buildhistorymodel.moc"

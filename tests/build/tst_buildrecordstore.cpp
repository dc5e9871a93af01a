// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecordstore.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace Stagecraft;
using namespace Stagecraft::Build;
using namespace Qt::StringLiterals;

namespace {

BuildRecord anyRecord(const QString &file = u"/p/Dockerfile"_s)
{
    BuildRecord record;
    record.file = file;
    record.context = u"/p"_s;
    record.target = u"final"_s;
    record.platform = u"linux/amd64"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::utc());
    record.seconds = 1.5;
    record.status = BuildOutcome::Status::Succeeded;
    record.imageId = u"sha256:1"_s;
    record.tags = {u"a:1"_s, u"b, with a comma"_s};
    record.engine = u"Docker Engine 26.1.5"_s;
    BuildStep step;
    step.id = 1;
    step.name = u"[a 1/2] RUN echo '\"quoted\"' ✓"_s;
    step.stages = {0, 2};
    step.lines = {2, 9};
    step.mapping = MappingQuality::Approximate;
    step.state = BuildStep::State::Cached;
    step.seconds = 0.25;
    step.start = 1.5;
    step.inputs = {3, 4};
    record.steps = {step};
    record.errorKind = u"instruction"_s;
    record.errorLine = 4;
    record.errorStage = 2;
    record.command = u"docker buildx build ."_s;
    record.textDigest = u"abc"_s;
    record.builder = u"default"_s;
    record.noCache = true;
    record.noCacheStages = {u"a"_s};
    record.layers = 3;
    return record;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Runs statements as another program would.
void execute(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_s);
}

} // namespace

class BuildRecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"deep/er/builds.sqlite"_s);
    }

    void recordIsKeptAsItIs()
    {
        {
            BuildRecordStore store(m_path);
            QVERIFY2(store.notice().isEmpty(), qPrintable(store.notice()));
            const auto id = store.add(anyRecord());
            QVERIFY(id);
            QVERIFY(store.setContentBytes(*id, 5'000'000'000));
        }
        const BuildRecordStore again(m_path);
        QCOMPARE(again.recent().size(), 1);
        const BuildRecord found = again.recent().first();
        const BuildRecord record = anyRecord();
        QCOMPARE(found.started, record.started);
        QCOMPARE(found.tags, record.tags);
        QCOMPARE(found.status, record.status);
        QCOMPARE(found.steps, record.steps);
        QCOMPARE(found.contentBytes, std::optional<qint64>(5'000'000'000));
        const QStringList texts{found.file, found.context, found.target, found.platform, found.imageId, found.engine};
        QCOMPARE(
            texts,
            (QStringList{record.file, record.context, record.target, record.platform, record.imageId, record.engine}));
    }

    void emptyRecordIsARecord()
    {
        BuildRecordStore store(m_path);
        QVERIFY(store.add(BuildRecord{}));
        QCOMPARE(store.recent().first().contentBytes, std::nullopt);
    }

    void newestComeFirst()
    {
        BuildRecordStore store({});
        BuildRecord failed = anyRecord();
        failed.status = BuildOutcome::Status::Failed;
        const auto first = store.add(anyRecord());
        const auto second = store.add(anyRecord());
        QVERIFY(store.add(failed) && store.add(anyRecord(u"/other"_s)));
        QCOMPARE(store.recent().size(), 4);
        QCOMPARE(store.recent(u"/p/Dockerfile"_s).size(), 3);
        QCOMPARE(store.recent({}, 2).first().file, u"/other"_s);
        QCOMPARE(store.lastSuccessful(u"/p/Dockerfile"_s, u"final"_s)->id, *second);
        QCOMPARE(store.lastSuccessful(u"/p/Dockerfile"_s, u"final"_s, *second)->id, *first);
        QVERIFY(!store.lastSuccessful(u"/p/Dockerfile"_s, u"other"_s));
        QVERIFY(!store.lastSuccessful(u"' OR 1=1 --"_s, u"final"_s));
    }

    void whatIsBeyondALimitIsTold()
    {
        BuildRecordStore store(m_path);
        const QDateTime now(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc());
        QList<qint64> ids;
        for (const int day : {1, 100, 149, 150, 151}) {
            BuildRecord record = anyRecord();
            record.started = now.addDays(day - 151);
            record.pinned = day == 1;
            ids.append(*store.add(record));
            write(store.logFile(ids.last()), QByteArray(1000, 'x'));
        }
        const auto expiredIds = [&store, now](const RecordLimits &limits) { return store.expired(limits, now); };
        using std::chrono::days;
        QCOMPARE(expiredIds({days(10), 100, 100'000}), QList<qint64>{ids[1]});
        QCOMPARE(expiredIds({days(1000), 2, 100'000}), (QList<qint64>{ids[1], ids[2]}));
        QCOMPARE(expiredIds({days(1000), 100, 1500}), (QList<qint64>{ids[1], ids[2], ids[3]}));
        QVERIFY(store.remove(ids[1]));
        QVERIFY(!QFile::exists(store.logFile(ids[1])));
        QVERIFY(!store.record(ids[1]));
    }

    void unfinishedBuildsAreNotShownButTold()
    {
        BuildRecordStore store(m_path);
        const qint64 id = *store.begin(u"/p/Dockerfile"_s);
        QVERIFY(store.setTag(id, u"stagecraft/p:1"_s));
        QVERIFY(store.recent().isEmpty());
        QCOMPARE(store.unfinished().size(), 1);
        QCOMPARE(store.unfinished().first().tag, u"stagecraft/p:1"_s);
        QCOMPARE(store.unfinished().first().process, QCoreApplication::applicationPid());
        QVERIFY(store.finish(id, anyRecord()));
        QVERIFY(store.unfinished().isEmpty());
        QCOMPARE(store.recent().first().id, id);
    }

    void theLastBuildWithKeysIsFound()
    {
        BuildRecordStore store(m_path);
        const QString file = anyRecord().file;
        const qint64 first = *store.add(anyRecord());
        QVERIFY(!store.lastWithKeys(file, u"final"_s));
        QVERIFY(store.setStepKeys(first, QJsonArray{QJsonObject{{u"line"_s, 3}}}));
        BuildRecord other = anyRecord();
        other.target = u"test"_s;
        other.stepKeys = QJsonArray{QJsonObject{{u"line"_s, 4}}};
        const qint64 second = *store.add(other);
        (void)*store.add(anyRecord());
        QCOMPARE(store.lastWithKeys(file, u"final"_s)->id, first);
        QCOMPARE(store.lastWithKeys(file, u"test"_s)->id, second);
        QCOMPARE(store.lastWithKeys(file, u"other"_s)->id, second);
        QCOMPARE(store.lastWithKeys(file, u"final"_s)->stepKeys.first().toObject().value(u"line"_s).toInt(), 3);
        QVERIFY(!store.lastWithKeys(u"/other"_s, u"final"_s));
        QCOMPARE(store.recentWithKeys(file, u"final"_s, 5).size(), 2);
        QCOMPARE(store.recentWithKeys(file, u"final"_s, 5).first().id, first);
    }

    void notesAndPinsAreKept()
    {
        const qint64 id = *BuildRecordStore(m_path).add(anyRecord());
        QVERIFY(BuildRecordStore(m_path).setNote(id, u"before the split ✓"_s));
        QVERIFY(BuildRecordStore(m_path).setPinned(id, true));
        const BuildRecord record = *BuildRecordStore(m_path).record(id);
        QCOMPARE(record.note, u"before the split ✓"_s);
        QVERIFY(record.pinned);
    }

    void recordsOfTheFirstVersionAreRead()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        execute(m_path,
                {u"CREATE TABLE builds (id INTEGER PRIMARY KEY AUTOINCREMENT, file TEXT NOT NULL, context TEXT "
                 "NOT NULL, target TEXT NOT NULL, platform TEXT NOT NULL, started INTEGER NOT NULL, seconds REAL "
                 "NOT NULL, status TEXT NOT NULL, image_id TEXT NOT NULL, tags TEXT NOT NULL, engine TEXT NOT "
                 "NULL, error_message TEXT NOT NULL, content_bytes INTEGER, steps TEXT NOT NULL)"_s,
                 u"INSERT INTO builds VALUES (7, '/p/Dockerfile', '/p', '', '', 5, 1.5, 'succeeded', '', '[]', "
                 "'', '', 12, '[]')"_s,
                 u"PRAGMA user_version = 1"_s});
        BuildRecordStore store(m_path);
        QCOMPARE(store.notice(), QString());
        QCOMPARE(store.recent().first().id, 7);
        QVERIFY(store.add(anyRecord()));
        QCOMPARE(BuildRecordStore(m_path).recent().size(), 2);
    }

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("These are no records.\n").repeated(100);
        QTest::newRow("a cut file") << QByteArray("SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20", 24);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("a header and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(9000, '\xa5');
    }

    void damagedFileIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        for (const QString &aside : {u".broken"_s, u".broken-2"_s}) {
            write(m_path, bytes);
            BuildRecordStore store(m_path);
            QVERIFY2(store.notice().contains(aside), qPrintable(store.notice()));
            QVERIFY(store.add(anyRecord()));
            QFile kept(m_path + aside);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), bytes);
        }
        QCOMPARE(BuildRecordStore(m_path).recent().size(), 1);
    }

    void damageInTheMiddleNeverCrashes()
    {
        {
            BuildRecordStore store(m_path);
            for (int i = 0; i < 60; ++i)
                QVERIFY(store.add(anyRecord()));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 100; at < whole.size(); at += 997) {
            QByteArray damaged = whole;
            damaged.replace(at, std::min<qsizetype>(200, whole.size() - at), QByteArray(200, '\xff'));
            write(m_path, damaged);
            BuildRecordStore store(m_path);
            QVERIFY(store.recent().size() <= 100);
            (void)store.add(anyRecord());
        }
    }

    void foreignTableIsSetAside()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        execute(m_path, {u"CREATE TABLE builds (id INTEGER, something TEXT)"_s});
        BuildRecordStore store(m_path);
        QVERIFY(store.notice().contains(u".broken"_s));
        QVERIFY(store.add(anyRecord()));
    }

    void newerFileIsLeftAlone()
    {
        (void)BuildRecordStore(m_path).add(anyRecord());
        execute(m_path, {u"PRAGMA user_version = 7"_s});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        {
            BuildRecordStore store(m_path);
            QVERIFY2(store.notice().contains(u"newer"_s), qPrintable(store.notice()));
            QVERIFY(store.recent().isEmpty());
            QVERIFY(store.add(anyRecord()));
            QCOMPARE(store.recent().size(), 1);
        }
        file.seek(0);
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files), QStringList{u"builds.sqlite"_s});
    }

    void folderThatCannotBeMadeIsNoTrouble()
    {
        write(m_folder->filePath(u"deep"_s), "a file in the way");
        BuildRecordStore store(m_path);
        QVERIFY(!store.notice().isEmpty());
        QVERIFY(store.add(anyRecord()));
        QCOMPARE(store.recent().size(), 1);
    }

    void twoProgramsShareAFile()
    {
        constexpr int each = 100;
        const auto work = [this] {
            BuildRecordStore store(m_path);
            int kept = 0;
            for (int i = 0; i < each; ++i)
                kept += store.add(anyRecord()) ? 1 : 0;
            return store.notice().isEmpty() ? kept : -1;
        };
        int other = 0;
        std::jthread thread([&] { other = work(); });
        QCOMPARE(work(), each);
        thread.join();
        QCOMPARE(other, each);
        QCOMPARE(BuildRecordStore(m_path).recent({}, 1000).size(), 2 * each);
    }

    void readerSeesWhatAnotherAdded()
    {
        BuildRecordStore one(m_path);
        BuildRecordStore other(m_path);
        QVERIFY(one.add(anyRecord()));
        QCOMPARE(other.recent().size(), 1);
        QVERIFY(other.add(anyRecord()));
        QCOMPARE(one.recent().size(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(BuildRecordStoreTest)

#include "tst_buildrecordstore.moc"

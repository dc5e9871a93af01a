// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecordstore.h"

#include "build/recordjson.h"
#include "build/recordschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

QString unfinishedStatus()
{
    return u"unfinished"_s;
}

/// Of an array or an object.
template <typename Json>
QString textOf(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

/// A row of recordColumns().
BuildRecord recordFrom(const QSqlQuery &row)
{
    BuildRecord record;
    record.id = row.value(0).toLongLong();
    record.file = row.value(1).toString();
    record.context = row.value(2).toString();
    record.target = row.value(3).toString();
    record.platform = row.value(4).toString();
    record.started = QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), QTimeZone::utc());
    record.seconds = row.value(6).toDouble();
    record.status = outcomeStatusFrom(row.value(7).toString());
    record.imageId = row.value(8).toString();
    record.tags = QVariant(arrayFrom(row.value(9)).toVariantList()).toStringList();
    record.engine = row.value(10).toString();
    record.errorMessage = row.value(11).toString();
    if (!row.isNull(12))
        record.contentBytes = row.value(12).toLongLong();
    record.steps = stepsFrom(arrayFrom(row.value(13)));
    readDetails(record, QJsonDocument::fromJson(row.value(14).toString().toUtf8()).object());
    record.note = row.value(15).toString();
    record.pinned = row.value(16).toBool();
    return record;
}

/// SQLite tells an absent string from an empty one, and the columns want one.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant packed(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(qCompress(bytes));
}

QByteArray unpacked(const QVariant &value)
{
    const QByteArray bytes = value.toByteArray();
    return bytes.isEmpty() ? QByteArray() : qUncompress(bytes);
}

QString freeName(const QString &file)
{
    QString name = file + u".broken"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file + u".broken-%1"_s.arg(number);
    return name;
}

Error notRemembered(const QSqlQuery &query)
{
    return {Text::tr("The build could not be remembered."), query.lastError().text()};
}

} // namespace

struct BuildRecordStore::Data
{
    QString connection = QUuid::createUuid().toString();
    QString notice;
    QString logFolder;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }

    [[nodiscard]] QList<BuildRecord> records(QSqlQuery &query) const
    {
        QList<BuildRecord> found;
        query.exec();
        while (query.next())
            found.append(recordFrom(query));
        return found;
    }

    void close() const
    {
        database().close();
        QSqlDatabase::removeDatabase(connection);
    }
};

BuildRecordStore::BuildRecordStore(const QString &file)
    : m_data(std::make_unique<Data>())
{
    if (!file.isEmpty()) {
        m_data->logFolder = QFileInfo(file).absolutePath() + u"/logs"_s;
        QDir().mkpath(m_data->logFolder);
    }
    RecordFileProblem problem = openRecords(m_data->connection, file);
    if (problem.text.isEmpty())
        return;
    m_data->close();
    const QString aside = freeName(file);
    if (problem.isBroken && QFile::rename(file, aside)) {
        m_data->notice =
            Text::tr("The record of earlier builds could not be read (%1). It was set aside as %2 and a new "
                     "one begun.")
                .arg(problem.text, QDir::toNativeSeparators(aside));
        problem = openRecords(m_data->connection, file);
        if (problem.text.isEmpty())
            return;
        m_data->close();
    }
    m_data->notice = Text::tr("Builds are not remembered after the program ends: %1").arg(problem.text);
    m_data->logFolder.clear();
    (void)openRecords(m_data->connection, {});
}

BuildRecordStore::~BuildRecordStore()
{
    m_data->close();
}

QString BuildRecordStore::notice() const
{
    return m_data->notice;
}

Result<qint64> BuildRecordStore::begin(const QString &file)
{
    QSqlQuery query(m_data->database());
    query.prepare(
        u"INSERT INTO builds (file, context, target, platform, started, seconds, status, image_id, tags, "
        "engine, error_message, steps, process) VALUES (?, '', '', '', ?, 0, ?, '', '[]', '', '', '[]', ?)"_s);
    query.addBindValue(present(file));
    query.addBindValue(QDateTime::currentMSecsSinceEpoch());
    query.addBindValue(unfinishedStatus());
    query.addBindValue(QCoreApplication::applicationPid());
    if (!query.exec())
        return notRemembered(query);
    return query.lastInsertId().toLongLong();
}

Result<Done> BuildRecordStore::setTag(qint64 id, const QString &tag)
{
    return set(id, u"tags"_s, textOf(QJsonArray{tag}));
}

Result<Done> BuildRecordStore::finish(qint64 id, const BuildRecord &record)
{
    QSqlQuery query(m_data->database());
    query.prepare(
        u"UPDATE builds SET file = ?, context = ?, target = ?, platform = ?, started = ?, seconds = ?, "
        "status = ?, image_id = ?, tags = ?, engine = ?, error_message = ?, content_bytes = ?, steps = ?, "
        "details = ?, note = ?, pinned = ?, dockerfile = ?, step_keys = coalesce(?, step_keys), process = 0 WHERE id = ?"_s);
    for (const QString &text : {record.file, record.context, record.target, record.platform})
        query.addBindValue(present(text));
    query.addBindValue(record.started.toMSecsSinceEpoch());
    query.addBindValue(record.seconds);
    for (const QString &text : {outcomeStatusName(record.status), record.imageId,
                                textOf(QJsonArray::fromStringList(record.tags)), record.engine, record.errorMessage})
        query.addBindValue(present(text));
    query.addBindValue(record.contentBytes ? QVariant(*record.contentBytes) : QVariant());
    query.addBindValue(textOf(stepsJson(record.steps)));
    query.addBindValue(textOf(detailsJson(record)));
    query.addBindValue(present(record.note));
    query.addBindValue(record.pinned);
    query.addBindValue(packed(record.text));
    query.addBindValue(packed(record.stepKeys.isEmpty() ? QByteArray() : textOf(record.stepKeys).toUtf8()));
    query.addBindValue(id);
    if (!query.exec())
        return notRemembered(query);
    return Done{};
}

Result<qint64> BuildRecordStore::add(const BuildRecord &record)
{
    const Result<qint64> id = begin(record.file);
    if (!id)
        return id.error();
    if (const Result<Done> finished = finish(*id, record); !finished)
        return finished.error();
    return *id;
}

QList<UnfinishedBuild> BuildRecordStore::unfinished() const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT id, process, tags FROM builds WHERE status = ?"_s);
    query.addBindValue(unfinishedStatus());
    QList<UnfinishedBuild> found;
    query.exec();
    while (query.next())
        found.append(
            {query.value(0).toLongLong(), query.value(1).toLongLong(), arrayFrom(query.value(2)).at(0).toString()});
    return found;
}

Result<Done> BuildRecordStore::set(qint64 id, const QString &column, const QVariant &value)
{
    QSqlQuery query(m_data->database());
    query.prepare(u"UPDATE builds SET %1 = ? WHERE id = ?"_s.arg(column));
    query.addBindValue(value);
    query.addBindValue(id);
    if (!query.exec())
        return Error{Text::tr("The record of the build could not be changed."), query.lastError().text()};
    return Done{};
}

Result<Done> BuildRecordStore::setContentBytes(qint64 id, qint64 bytes)
{
    return set(id, u"content_bytes"_s, bytes);
}

Result<Done> BuildRecordStore::setNote(qint64 id, const QString &note)
{
    return set(id, u"note"_s, present(note));
}

Result<Done> BuildRecordStore::setPinned(qint64 id, bool pinned)
{
    return set(id, u"pinned"_s, pinned);
}

Result<Done> BuildRecordStore::setStepKeys(qint64 id, const QJsonArray &keys)
{
    return set(id, u"step_keys"_s, packed(textOf(keys).toUtf8()));
}

Result<Done> BuildRecordStore::remove(qint64 id)
{
    QSqlQuery query(m_data->database());
    query.prepare(u"DELETE FROM builds WHERE id = ?"_s);
    query.addBindValue(id);
    if (!query.exec())
        return Error{Text::tr("The record of the build could not be removed."), query.lastError().text()};
    if (const QString log = logFile(id); !log.isEmpty())
        QFile::remove(log);
    return Done{};
}

QList<qint64> BuildRecordStore::expired(const RecordLimits &limits, const QDateTime &now) const
{
    const qint64 oldest = now.toMSecsSinceEpoch() - std::chrono::milliseconds(limits.age).count();
    // It is asked at every start, so nothing is read of a record but what decides.
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT id, started, pinned FROM builds WHERE status <> ? ORDER BY id DESC"_s);
    query.addBindValue(unfinishedStatus());
    query.exec();
    QList<qint64> found;
    qint64 logBytes = 0;
    for (int count = 1; query.next(); ++count) {
        const qint64 id = query.value(0).toLongLong();
        logBytes += QFileInfo(logFile(id)).size();
        const bool isBeyond =
            query.value(1).toLongLong() < oldest || count > limits.count || logBytes > limits.logBytes;
        if (isBeyond && !query.value(2).toBool())
            found.prepend(id);
    }
    return found;
}

std::optional<BuildRecord> BuildRecordStore::record(qint64 id) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT %1, dockerfile, step_keys FROM builds WHERE id = ?"_s.arg(recordColumns()));
    query.addBindValue(id);
    if (!query.exec() || !query.next())
        return std::nullopt;
    BuildRecord record = recordFrom(query);
    record.text = unpacked(query.value(17));
    record.stepKeys = QJsonDocument::fromJson(unpacked(query.value(18))).array();
    return record;
}

QList<BuildRecord> BuildRecordStore::recent(const QString &file, int limit) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT %1 FROM builds WHERE (? = '' OR file = ?) AND status <> ? ORDER BY id DESC LIMIT ?"_s.arg(
        recordColumns()));
    query.addBindValue(present(file));
    query.addBindValue(present(file));
    query.addBindValue(unfinishedStatus());
    query.addBindValue(limit);
    return m_data->records(query);
}

std::optional<BuildRecord> BuildRecordStore::lastSuccessful(const QString &file, const QString &target,
                                                            std::optional<qint64> before) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT %1 FROM builds WHERE file = ? AND target = ? AND status = 'succeeded' AND id < ? "
                  "ORDER BY id DESC LIMIT 1"_s.arg(recordColumns()));
    query.addBindValue(present(file));
    query.addBindValue(present(target));
    query.addBindValue(before.value_or(std::numeric_limits<qint64>::max()));
    const QList<BuildRecord> found = m_data->records(query);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<BuildRecord> BuildRecordStore::recentWithKeys(const QString &file, const QString &target, int limit) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT id FROM builds WHERE file = ? AND step_keys IS NOT NULL AND status <> ? "
                  "ORDER BY target = ? DESC, id DESC LIMIT ?"_s);
    query.addBindValue(present(file));
    query.addBindValue(unfinishedStatus());
    query.addBindValue(present(target));
    query.addBindValue(limit);
    QList<BuildRecord> found;
    query.exec();
    while (query.next()) {
        if (const auto whole = record(query.value(0).toLongLong()))
            found.append(*whole);
    }
    return found;
}

std::optional<BuildRecord> BuildRecordStore::lastWithKeys(const QString &file, const QString &target) const
{
    const QList<BuildRecord> found = recentWithKeys(file, target, 1);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QString BuildRecordStore::logFile(qint64 id) const
{
    return m_data->logFolder.isEmpty() ? QString() : m_data->logFolder + u"/%1.log"_s.arg(id);
}

QString defaultRecordFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stagecraft/builds.sqlite"_s;
}

} // namespace Stagecraft::Build

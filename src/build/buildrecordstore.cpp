// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecordstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
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

constexpr int schemaVersion = 1;
constexpr int keptRecords = 2000;

QString columns()
{
    return u"id, file, context, target, platform, started, seconds, status, image_id, tags, engine, "
           "error_message, content_bytes, steps"_s;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Build", text);
}

QJsonArray numbersJson(const QList<int> &numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QList<int> numbersFrom(const QJsonValue &value)
{
    QList<int> numbers;
    const QJsonArray array = value.toArray();
    for (const auto number : array)
        numbers.append(number.toInt());
    return numbers;
}

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array();
}

QString stepsText(const QList<BuildStep> &steps)
{
    QJsonArray array;
    for (const BuildStep &step : steps) {
        array.append(QJsonObject{{u"id"_s, step.id},
                                 {u"name"_s, step.name},
                                 {u"kind"_s, static_cast<int>(step.kind)},
                                 {u"stages"_s, numbersJson(step.stages)},
                                 {u"lines"_s, numbersJson(step.lines)},
                                 {u"approximate"_s, step.mapping == MappingQuality::Approximate},
                                 {u"state"_s, stepStateName(step.state)},
                                 {u"seconds"_s, step.seconds}});
    }
    return textOf(array);
}

QList<BuildStep> stepsFrom(const QVariant &text)
{
    QList<BuildStep> steps;
    const QJsonArray array = arrayFrom(text);
    for (const auto value : array) {
        BuildStep step;
        step.id = value["id"_L1].toInt();
        step.name = value["name"_L1].toString();
        step.kind = static_cast<BuildStep::Kind>(std::clamp(value["kind"_L1].toInt(), 0, 3));
        step.stages = numbersFrom(value["stages"_L1]);
        step.lines = numbersFrom(value["lines"_L1]);
        step.mapping = value["approximate"_L1].toBool() ? MappingQuality::Approximate : MappingQuality::Exact;
        step.state = stepStateFrom(value["state"_L1].toString());
        step.seconds = value["seconds"_L1].toDouble();
        steps.append(step);
    }
    return steps;
}

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
    const QJsonArray tags = arrayFrom(row.value(9));
    for (const auto tag : tags)
        record.tags.append(tag.toString());
    record.engine = row.value(10).toString();
    record.errorMessage = row.value(11).toString();
    if (!row.isNull(12))
        record.contentBytes = row.value(12).toLongLong();
    record.steps = stepsFrom(row.value(13));
    return record;
}

/// SQLite tells an absent string from an empty one, and the columns want one.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// Why a file cannot be used, and whether that is for its content.
struct Problem
{
    QString text; ///< Empty: there is none.
    bool isBroken = false;
};

Problem problemFrom(const QSqlError &error)
{
    static const QStringList contentCodes{u"1"_s, u"11"_s, u"26"_s}; // SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB
    return {error.text(), contentCodes.contains(error.nativeErrorCode())};
}

QString freeName(const QString &file)
{
    QString name = file + u".broken"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file + u".broken-%1"_s.arg(number);
    return name;
}

} // namespace

struct BuildRecordStore::Data
{
    QString connection = QUuid::createUuid().toString();
    QString notice;

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }

    /// Opens \a file and makes the table.
    Problem open(const QString &file)
    {
        QSqlDatabase opened = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        opened.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
        opened.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
        if (!opened.open())
            return problemFrom(opened.lastError());
        QSqlQuery query(opened);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
            return problemFrom(query.lastError());
        const int version = query.value(0).toInt();
        if (version > schemaVersion)
            return {translated(QT_TRANSLATE_NOOP("Build", "It was written by a newer version of Stagecraft.")), false};
        query.finish();
        const bool made = query.exec(u"CREATE TABLE IF NOT EXISTS builds (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                     "file TEXT NOT NULL, context TEXT NOT NULL, target TEXT NOT NULL, "
                                     "platform TEXT NOT NULL, started INTEGER NOT NULL, seconds REAL NOT NULL, "
                                     "status TEXT NOT NULL, image_id TEXT NOT NULL, tags TEXT NOT NULL, "
                                     "engine TEXT NOT NULL, error_message TEXT NOT NULL, content_bytes INTEGER, "
                                     "steps TEXT NOT NULL)"_s)
            && query.exec(u"CREATE INDEX IF NOT EXISTS builds_by_file ON builds (file, id)"_s)
            && (version == schemaVersion || query.exec(u"PRAGMA user_version = %1"_s.arg(schemaVersion)))
            && query.exec(u"SELECT %1 FROM builds LIMIT 1"_s.arg(columns()));
        return made ? Problem{} : problemFrom(query.lastError());
    }

    void close()
    {
        database().close();
        QSqlDatabase::removeDatabase(connection);
    }
};

BuildRecordStore::BuildRecordStore(const QString &file)
    : m_data(std::make_unique<Data>())
{
    if (!file.isEmpty())
        QDir().mkpath(QFileInfo(file).absolutePath());
    Problem problem = m_data->open(file);
    if (problem.text.isEmpty())
        return;
    m_data->close();
    const QString aside = freeName(file);
    if (problem.isBroken && QFile::rename(file, aside)) {
        m_data->notice = translated(QT_TRANSLATE_NOOP("Build",
                                                      "The record of earlier builds could not be read (%1). It was set "
                                                      "aside as %2 and a new one begun."))
                             .arg(problem.text, QDir::toNativeSeparators(aside));
        problem = m_data->open(file);
        if (problem.text.isEmpty())
            return;
        m_data->close();
    }
    m_data->notice = translated(QT_TRANSLATE_NOOP("Build", "Builds are not remembered after the program ends: %1"))
                         .arg(problem.text);
    m_data->open({});
}

BuildRecordStore::~BuildRecordStore()
{
    m_data->close();
}

QString BuildRecordStore::notice() const
{
    return m_data->notice;
}

Result<qint64> BuildRecordStore::add(const BuildRecord &record)
{
    QSqlQuery query(m_data->database());
    query.prepare(u"INSERT INTO builds (file, context, target, platform, started, seconds, status, image_id, tags, "
                  "engine, error_message, content_bytes, steps) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QString &text : {record.file, record.context, record.target, record.platform})
        query.addBindValue(present(text));
    query.addBindValue(record.started.toMSecsSinceEpoch());
    query.addBindValue(record.seconds);
    query.addBindValue(outcomeStatusName(record.status));
    query.addBindValue(present(record.imageId));
    query.addBindValue(textOf(QJsonArray::fromStringList(record.tags)));
    query.addBindValue(present(record.engine));
    query.addBindValue(present(record.errorMessage));
    query.addBindValue(record.contentBytes ? QVariant(*record.contentBytes) : QVariant());
    query.addBindValue(stepsText(record.steps));
    if (!query.exec())
        return Error{translated(QT_TRANSLATE_NOOP("Build", "The build could not be remembered.")),
                     query.lastError().text()};
    const qint64 id = query.lastInsertId().toLongLong();
    query.exec(u"DELETE FROM builds WHERE id <= %1"_s.arg(id - keptRecords));
    return id;
}

Result<Done> BuildRecordStore::setContentBytes(qint64 id, qint64 bytes)
{
    QSqlQuery query(m_data->database());
    query.prepare(u"UPDATE builds SET content_bytes = ? WHERE id = ?"_s);
    query.addBindValue(bytes);
    query.addBindValue(id);
    if (!query.exec())
        return Error{translated(QT_TRANSLATE_NOOP("Build", "The size of the image could not be remembered.")),
                     query.lastError().text()};
    return Done{};
}

QList<BuildRecord> BuildRecordStore::recent(const QString &file, int limit) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT %1 FROM builds WHERE ? = '' OR file = ? ORDER BY id DESC LIMIT ?"_s.arg(columns()));
    query.addBindValue(present(file));
    query.addBindValue(present(file));
    query.addBindValue(limit);
    QList<BuildRecord> records;
    query.exec();
    while (query.next())
        records.append(recordFrom(query));
    return records;
}

std::optional<BuildRecord> BuildRecordStore::lastSuccessful(const QString &file, const QString &target,
                                                            std::optional<qint64> before) const
{
    QSqlQuery query(m_data->database());
    query.prepare(u"SELECT %1 FROM builds WHERE file = ? AND target = ? AND status = 'succeeded' AND id < ? "
                  "ORDER BY id DESC LIMIT 1"_s.arg(columns()));
    query.addBindValue(present(file));
    query.addBindValue(present(target));
    query.addBindValue(before.value_or(std::numeric_limits<qint64>::max()));
    if (!query.exec() || !query.next())
        return {};
    return recordFrom(query);
}

QString defaultRecordFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/stagecraft/builds.sqlite"_s;
}

} // namespace Stagecraft::Build

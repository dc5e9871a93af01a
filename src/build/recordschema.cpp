// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/recordschema.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// 1: the first. 2: unfinished builds, notes, pins, texts and keys.
constexpr int schemaVersion = 2;

RecordFileProblem problemFrom(const QSqlError &error)
{
    static const QStringList contentCodes{u"1"_s, u"11"_s, u"26"_s}; // SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB
    return {error.text(), contentCodes.contains(error.nativeErrorCode())};
}

bool makeFirstTable(QSqlQuery &query)
{
    return query.exec(u"CREATE TABLE IF NOT EXISTS builds (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                      "file TEXT NOT NULL, context TEXT NOT NULL, target TEXT NOT NULL, "
                      "platform TEXT NOT NULL, started INTEGER NOT NULL, seconds REAL NOT NULL, "
                      "status TEXT NOT NULL, image_id TEXT NOT NULL, tags TEXT NOT NULL, "
                      "engine TEXT NOT NULL, error_message TEXT NOT NULL, content_bytes INTEGER, "
                      "steps TEXT NOT NULL)"_s)
        && query.exec(u"CREATE INDEX IF NOT EXISTS builds_by_file ON builds (file, id)"_s);
}

QStringList columnsOf(QSqlQuery &query)
{
    QStringList names;
    query.exec(u"PRAGMA table_info(builds)"_s);
    while (query.next())
        names.append(query.value(1).toString());
    return names;
}

bool widen(QSqlQuery &query)
{
    const QStringList there = columnsOf(query);
    const QStringList added{u"details TEXT NOT NULL DEFAULT '{}'"_s,
                            u"note TEXT NOT NULL DEFAULT ''"_s,
                            u"pinned INTEGER NOT NULL DEFAULT 0"_s,
                            u"dockerfile BLOB"_s,
                            u"step_keys BLOB"_s,
                            u"process INTEGER NOT NULL DEFAULT 0"_s};
    bool good = true;
    for (const QString &column : added) {
        if (!there.contains(column.section(u' ', 0, 0)))
            good = good && query.exec(u"ALTER TABLE builds ADD COLUMN "_s + column);
    }
    return good;
}

} // namespace

QString recordColumns()
{
    return u"id, file, context, target, platform, started, seconds, status, image_id, tags, engine, "
           "error_message, content_bytes, steps, details, note, pinned"_s;
}

RecordFileProblem openRecords(const QString &connection, const QString &file)
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
    if (version > schemaVersion) {
        return {QCoreApplication::translate("Build", "It was written by a newer version of Stagecraft."), false};
    }
    query.finish();
    // Programs that share the file do not wait for each other's disk: a log is written ahead, and reading goes on meanwhile.
    // Where the file system cannot do that, it stays as it was.
    (void)query.exec(u"PRAGMA journal_mode = WAL"_s);
    query.finish();
    (void)query.exec(u"PRAGMA synchronous = NORMAL"_s);
    // Two programs that widen one table at once: the second waits and finds it done.
    const bool made = query.exec(u"BEGIN IMMEDIATE"_s) && makeFirstTable(query) && widen(query)
        && query.exec(u"PRAGMA user_version = %1"_s.arg(schemaVersion)) && query.exec(u"COMMIT"_s)
        && query.exec(u"SELECT %1 FROM builds LIMIT 1"_s.arg(recordColumns()));
    return made ? RecordFileProblem{} : problemFrom(query.lastError());
}

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/buildrecord.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Stagecraft::Build {

/// How much is remembered. Pinned records stay whatever their age and number.
struct RecordLimits
{
    std::chrono::days age{180};
    int count = 2000;
    qint64 logBytes = qint64{512} << 20; ///< Of all logs together; the oldest go first.
};

/// A build that was begun and never told its end: its program was ended by force, or is another one that still runs.
struct UnfinishedBuild
{
    qint64 id = 0;
    qint64 process = 0; ///< Of the program that began it.
    QString tag; ///< The name of ours that its image may have; empty for none.
};

/*!
    The builds of the past, in one SQLite file, and their logs in the folder
    `logs` beside it.

    A record is a convenience: a file that cannot be read is set aside under
    another name and a new one begun, one that cannot be written to makes begin()
    give an error; building goes on either way. Two programs may use one file
    at the same time. One object belongs to one thread.
*/
class BuildRecordStore
{
public:
    /// \a file is made, with its folder, when it does not exist. Empty: kept in memory only, without logs.
    explicit BuildRecordStore(const QString &file);
    ~BuildRecordStore();
    BuildRecordStore(const BuildRecordStore &) = delete;
    BuildRecordStore &operator=(const BuildRecordStore &) = delete;

    /// What people should know about the state of the file, or empty.
    [[nodiscard]] QString notice() const;

    /// Sets a place aside for a build that begins; gives its id, which is never given again.
    [[nodiscard]] Result<qint64> begin(const QString &file);
    /// Notes the name of ours that the image of a begun build will have.
    [[nodiscard]] Result<Done> setTag(qint64 id, const QString &tag);
    /// Remembers how a begun build ended.
    [[nodiscard]] Result<Done> finish(qint64 id, const BuildRecord &record);
    /// The two in one, for a build that is over.
    [[nodiscard]] Result<qint64> add(const BuildRecord &record);
    [[nodiscard]] QList<UnfinishedBuild> unfinished() const;

    /// Notes what the image of a build was measured to.
    [[nodiscard]] Result<Done> setContentBytes(qint64 id, qint64 bytes);
    [[nodiscard]] Result<Done> setNote(qint64 id, const QString &note);
    [[nodiscard]] Result<Done> setPinned(qint64 id, bool pinned);
    /// Notes what decided about the cache of a build, and with it makes it one that later ones are held against.
    [[nodiscard]] Result<Done> setStepKeys(qint64 id, const QJsonArray &keys);
    /// Forgets a build and its log. Its image is the caller's matter.
    [[nodiscard]] Result<Done> remove(qint64 id);
    /// The ids of what the limits no longer hold at the moment \a now, oldest first.
    [[nodiscard]] QList<qint64> expired(const RecordLimits &limits, const QDateTime &now) const;

    /// The whole of one record.
    [[nodiscard]] std::optional<BuildRecord> record(qint64 id) const;
    /// The newest builds of \a file, newest first; of all files where it is empty.
    [[nodiscard]] QList<BuildRecord> recent(const QString &file = {}, int limit = 100) const;
    /// The newest successful build of \a file and \a target, older than record \a before if given.
    [[nodiscard]] std::optional<BuildRecord> lastSuccessful(const QString &file, const QString &target,
                                                            std::optional<qint64> before = {}) const;

    /// The newest builds of \a file with keys, those of \a target first; the whole of their records.
    [[nodiscard]] QList<BuildRecord> recentWithKeys(const QString &file, const QString &target, int limit) const;
    /// The first of them.
    [[nodiscard]] std::optional<BuildRecord> lastWithKeys(const QString &file, const QString &target) const;

    /// Where the log of a build is kept; empty where none is.
    [[nodiscard]] QString logFile(qint64 id) const;

private:
    struct Data;
    [[nodiscard]] Result<Done> set(qint64 id, const QString &column, const QVariant &value);
    std::unique_ptr<Data> m_data;
};

/// Where the records are kept unless told otherwise: in the user's data folder.
[[nodiscard]] QString defaultRecordFile();

} // namespace Stagecraft::Build

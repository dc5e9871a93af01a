// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "build/buildrecord.h"

#include <QString>

#include <memory>
#include <optional>

namespace Stagecraft::Build {

/*!
    The builds of the past, in one SQLite file.

    A record is a convenience: a file that cannot be read is set aside under
    another name and a new one begun, one that cannot be written to makes add()
    give an error; building goes on either way. Two programs may use one file
    at the same time. One object belongs to one thread.
*/
class BuildRecordStore
{
public:
    /// \a file is made, with its folder, when it does not exist. Empty: kept in memory only.
    explicit BuildRecordStore(const QString &file);
    ~BuildRecordStore();
    BuildRecordStore(const BuildRecordStore &) = delete;
    BuildRecordStore &operator=(const BuildRecordStore &) = delete;

    /// What people should know about the state of the file, or empty.
    [[nodiscard]] QString notice() const;

    /// Remembers a build; gives its id.
    [[nodiscard]] Result<qint64> add(const BuildRecord &record);
    /// Notes what the image of a build was measured to.
    [[nodiscard]] Result<Done> setContentBytes(qint64 id, qint64 bytes);

    /// The newest builds of \a file, newest first; of all files where it is empty.
    [[nodiscard]] QList<BuildRecord> recent(const QString &file = {}, int limit = 100) const;
    /// The newest successful build of \a file and \a target, older than record \a before if given.
    [[nodiscard]] std::optional<BuildRecord> lastSuccessful(const QString &file, const QString &target,
                                                            std::optional<qint64> before = {}) const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};

/// Where the records are kept unless told otherwise: in the user's data folder.
[[nodiscard]] QString defaultRecordFile();

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Stagecraft::Document {

/// What a file looked like when it was last read or written: enough to see that another program changed it.
struct FileStamp
{
    bool exists = false;
    qint64 size = 0;
    QDateTime modified;
    QByteArray digest;

    /// Of the file as it is now. Reads it.
    [[nodiscard]] static FileStamp of(const QString &path);
    /// Of a file known to hold \a bytes.
    [[nodiscard]] static FileStamp of(const QString &path, const QByteArray &bytes);
};

/// True when the file's content is not the one \a stamp was taken of. Reads the file only when its size is the same and
/// its time is not.
[[nodiscard]] bool isChanged(const QString &path, const FileStamp &stamp);

/// The bytes of a regular text file of at most 16 MiB; anything else is refused with a sentence.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path);

} // namespace Stagecraft::Document

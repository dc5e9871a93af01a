// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Project {

/// No Dockerfile, compose file or ignore file of more than this is opened.
inline constexpr qint64 largestTextFile = 4 * 1024 * 1024;

/*!
    The bytes of a regular file of at most \a maximumBytes.

    Devices, pipes, sockets and folders are refused without being opened; so is,
    where \a root is not empty, a file that lies outside of it once all symbolic
    links are followed. Errors are sentences that name the file.
*/
[[nodiscard]] Result<QByteArray> readRegularFile(const QString &path, const QString &root = {},
                                                 qint64 maximumBytes = largestTextFile);

/// readRegularFile(), and an error for what is no text: a file with a NUL byte, or UTF-16.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path, const QString &root = {});

/// True when \a path, all symbolic links followed as far as it exists, is \a root or below it.
[[nodiscard]] bool liesInside(const QString &path, const QString &root);

} // namespace Stagecraft::Project

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Document {

/*!
    Makes \a path hold \a bytes.

    The bytes go to a new file in the same folder, are brought to the disk, and
    then take the old file's name, so that whatever ends the program or the
    machine leaves the old file or the new one, whole. A symbolic link stays one;
    its target is written. Permissions, access lists and other attributes stay, owner and group
    where the system allows it. Where the old file has further names (hard links), or its folder takes no new
    file, it is written in place, so that all its names go on meaning one file; only then a sudden end can leave a part.

    A file that nobody may write to (no write bit) is refused, also to those who
    could. The message of an error says what stands against it.

    \a newPermissions are those of a file that is not there yet, lessened by the
    process's mask.

    \sa https://pubs.opengroup.org/onlinepubs/9799919799/functions/rename.html
*/
[[nodiscard]] Result<Done> writeFile(const QString &path, const QByteArray &bytes, unsigned newPermissions = 0666);

} // namespace Stagecraft::Document

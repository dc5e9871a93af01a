// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "roomtable.h"

#include <QSet>

namespace Stagecraft {

/// What a source file includes, with its quotes or angle brackets, in the order of the text.
[[nodiscard]] QStringList includesIn(const QString &text);

/*!
    The outside library a header in angle brackets belongs to, in the words of the table ("Qt Gui", "libarchive", "POSIX");
    empty for the standard library and Qt Core, "?" where nobody knows.
*/
[[nodiscard]] QString libraryOf(const QString &header);

/// The rooms and outside libraries that a file's includes name.
struct Uses
{
    QSet<QString> rooms;
    QSet<QString> libraries;
};
[[nodiscard]] Uses usesIn(const QString &text);

/// What \a text, a file of \a room, includes against the table.
[[nodiscard]] QStringList includeProblems(const Room &room, const QString &text);

/// The same for what CMake links: \a linked are the names of targets.
[[nodiscard]] QStringList linkProblems(const QList<Room> &rooms, const Room &room, const QStringList &linked);

/// The rooms and outside libraries among the targets \a linked; "?" for a target nobody knows.
[[nodiscard]] Uses usesOf(const QList<Room> &rooms, const QStringList &linked);

} // namespace Stagecraft

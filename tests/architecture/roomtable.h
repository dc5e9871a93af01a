// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft {

/// A row of the code map in ARCHITECTURE.md: a folder of src/, or a file in it.
struct Room
{
    QString name;
    QStringList rooms; ///< The other rooms it may include, in the order of the table.
    QStringList libraries; ///< Outside libraries it may include beside Qt Core and the standard library.

    [[nodiscard]] bool isFile() const { return name.contains(u'.'); }
    [[nodiscard]] QString targetName() const; ///< "StagecraftBase" for "base"; "stagecraft" for a file.
};

/*!
    The rows of the table with the heads "folder", "may include" and "outside libraries".

    "may include" reads "nothing", "base, graph", "all above", or "all above but advice and document"; a file
    is nothing that another row can include.
*/
[[nodiscard]] QList<Room> roomsOf(const QString &markdown);

[[nodiscard]] const Room *roomNamed(const QList<Room> &rooms, const QString &name);

/// What is wrong with the table itself: unknown names, and names of rows further below.
[[nodiscard]] QStringList tableProblems(const QList<Room> &rooms);

} // namespace Stagecraft

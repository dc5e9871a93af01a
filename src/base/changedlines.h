// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Stagecraft {

/// One line of a difference between two texts, for a person to judge it by.
struct ChangedLine
{
    enum class Kind {
        Kept, ///< Stands near a change.
        Removed,
        Added,
        Skipped, ///< Stands for lines in between that are the same.
    };

    Kind kind = Kind::Kept;
    int before = 0; ///< Its number in the one text, from 1; 0 where it is not in it.
    int after = 0; ///< Its number in the other.
    QString text; ///< Without its line end; invalid bytes as U+FFFD.

    friend bool operator==(const ChangedLine &, const ChangedLine &) = default;
};

/*!
    The lines in which two texts differ, what was removed before what was added,
    with \a context lines around each place. Line ends are no difference.
    None where the lines are the same.
*/
[[nodiscard]] QList<ChangedLine> changedLines(const QByteArray &before, const QByteArray &after, int context = 1);

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSqlDatabase>
#include <QString>

namespace Stagecraft::Build {

/// Why a file of records cannot be used, and whether that is for its content.
struct RecordFileProblem
{
    QString text; ///< Empty: there is none.
    bool isBroken = false;
};

/// Opens \a file (in memory where it is empty) as the connection \a connection, and makes or widens its table.
[[nodiscard]] RecordFileProblem openRecords(const QString &connection, const QString &file);

/// The columns of a record without what is read of one record only, in the order in which recent() reads them.
[[nodiscard]] QString recordColumns();

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace Stagecraft::Document {

/// The text of a document that is not in its file yet.
struct KeptText
{
    QString path; ///< Of the file; empty for a document without one.
    QByteArray baseDigest; ///< SHA-256 of what the file held when the text was last the same; empty without a file.
    QDateTime time; ///< When it was kept, to the millisecond.
    QByteArray text;

    friend bool operator==(const KeptText &, const KeptText &) = default;
};

/*!
    The place of one kept text in a RecoveryStore. It is this program's alone as
    long as the object lives, and open to others after; what was kept stays until remove().
    May be used by one thread at a time, whichever.
*/
class RecoverySlot
{
public:
    /// Takes the place \a file, or gives null when a running program has it.
    [[nodiscard]] static std::unique_ptr<RecoverySlot> taken(const QString &file);

    /// Keeps \a kept instead of what was kept before: whole, or not at all. Only the user can read it.
    [[nodiscard]] Result<Done> write(const KeptText &kept) const;
    /// What is kept; none where there is nothing, or nothing whole.
    [[nodiscard]] std::optional<KeptText> read() const;
    void remove() const;
    /// The file that keeps it.
    [[nodiscard]] const QString &file() const { return m_file; }

    /// The same without taking the place.
    [[nodiscard]] static std::optional<KeptText> readFrom(const QString &file);

private:
    explicit RecoverySlot(const QString &file);

    QString m_file;
    QLockFile m_lock;
};

} // namespace Stagecraft::Document

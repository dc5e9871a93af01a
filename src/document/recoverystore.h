// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/recoveryslot.h"

#include <QStringList>

#include <memory>

namespace Stagecraft::Document {

/*!
    Kept texts of documents, in a folder of the user's that is made when first
    needed and that only the user can look into.

    Each text is a file of its own, named by the path of its document and a
    random part, since several programs may change one file at a time. Who has a text's slot has it alone; the
    end of the program, however it comes, leaves the text to the next one that looks.

    A value: copies are the same folder. May be used by several threads and programs.
*/
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder)
        : m_folder(std::move(folder))
    { }

    /// A free place for a text of the document at \a path; null when none can be made.
    [[nodiscard]] std::unique_ptr<RecoverySlot> newSlot(const QString &path) const;

    /// The newest text of the document at \a path that a program left behind; null when there is none. Texts that the
    /// file holds by now (\a current) are removed on the way.
    [[nodiscard]] std::unique_ptr<RecoverySlot> leftBehind(const QString &path, const QByteArray &current) const;

    /// Removes what was left behind and is not whole, and the oldest texts beyond \a mostTexts or \a mostBytes.
    void prune(int mostTexts = 100, qint64 mostBytes = 64 * 1024 * 1024) const;

private:
    [[nodiscard]] QString prefixOf(const QString &path) const;
    /// Of texts of any document with the prefix, newest first.
    [[nodiscard]] QStringList files(const QString &prefix) const;

    QString m_folder;
};

} // namespace Stagecraft::Document

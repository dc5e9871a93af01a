// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <sys/stat.h>

namespace Stagecraft::Document {

/// Writes all of \a bytes to an open file; errno says why not.
[[nodiscard]] bool writeAll(int file, const QByteArray &bytes);

/*!
    A file in the making: it has no name until moveTo() (where the file system
    has no such files, a hidden name), so that nothing is left behind when the
    program ends before. After a call that returned false, error() is the errno.

    \sa https://man7.org/linux/man-pages/man2/open.2.html, O_TMPFILE
*/
class NewFile
{
public:
    /// In \a folder, with \a permissions lessened by the process's mask.
    NewFile(QByteArray folder, unsigned permissions);
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }
    [[nodiscard]] int error() const { return m_error; }

    /// Owner, group, extended attributes (access lists are some) and permissions of a file, as far as is allowed. After
    /// write(): who may not set them for others loses bits by it.
    void takeAttributes(const QByteArray &path, const struct stat &status) const;
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// Brings all of it to the disk, and takes the place of the file at \a path in the same folder.
    [[nodiscard]] bool moveTo(const QByteArray &path);

private:
    [[nodiscard]] QByteArray freeName() const;
    void openNamed(unsigned permissions);
    [[nodiscard]] bool giveName();
    [[nodiscard]] bool fail();
    void syncFolder() const;

    QByteArray m_folder;
    QByteArray m_name; ///< Its hidden name, empty without one.
    int m_file;
    int m_error = 0;
};

} // namespace Stagecraft::Document

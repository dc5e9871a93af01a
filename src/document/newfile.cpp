// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/newfile.h"

#include <QList>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <utility>

namespace Stagecraft::Document {

namespace {

constexpr int mostTries = 16;
constexpr mode_t allPermissions = 07777;

/// Access lists, labels and what users put there. Whatever cannot be copied stays behind.
void copyAttributes(const QByteArray &from, int to)
{
    constexpr qsizetype mostBytes = 65536; // The most that Linux gives, of names and of a value.
    QByteArray names(mostBytes, Qt::Uninitialized);
    names.resize(std::max<qsizetype>(::listxattr(from.constData(), names.data(), mostBytes), 0));
    QByteArray value(mostBytes, Qt::Uninitialized);
    const QList<QByteArray> all = names.split('\0');
    for (const QByteArray &name : all) {
        if (name.isEmpty())
            continue;
        const ssize_t size = ::getxattr(from.constData(), name.constData(), value.data(), mostBytes);
        if (size >= 0)
            (void)::fsetxattr(to, name.constData(), value.constData(), static_cast<std::size_t>(size), 0);
    }
}

} // namespace

bool writeAll(int file, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(file, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return false;
        at += std::max<ssize_t>(written, 0);
    }
    return true;
}

NewFile::NewFile(QByteArray folder, unsigned permissions)
    : m_folder(std::move(folder))
    , m_file(::open(m_folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, permissions))
{
    if (m_file < 0)
        openNamed(permissions);
}

NewFile::~NewFile()
{
    if (m_file >= 0)
        ::close(m_file);
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
}

void NewFile::takeAttributes(const QByteArray &path, const struct stat &status) const
{
    if (::fchown(m_file, status.st_uid, status.st_gid) != 0)
        (void)!::fchown(m_file, static_cast<uid_t>(-1), status.st_gid);
    copyAttributes(path, m_file);
    // Last, since a change of the owner takes bits away.
    (void)::fchmod(m_file, status.st_mode & allPermissions);
}

bool NewFile::write(const QByteArray &bytes)
{
    return writeAll(m_file, bytes) || fail();
}

bool NewFile::moveTo(const QByteArray &path)
{
    if (::fsync(m_file) != 0)
        return fail();
    if (m_name.isEmpty() && !giveName())
        return fail();
    if (std::rename(m_name.constData(), path.constData()) != 0)
        return fail();
    m_name.clear();
    syncFolder();
    return true;
}

QByteArray NewFile::freeName() const
{
    return m_folder + "/.stagecraft-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

void NewFile::openNamed(unsigned permissions)
{
    for (int i = 0; i < mostTries && m_file < 0; ++i) {
        m_name = freeName();
        m_file = ::open(m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, permissions);
        if (m_file < 0 && errno != EEXIST)
            break;
    }
    if (m_file < 0) {
        (void)fail();
        m_name.clear();
    }
}

/// A file without one cannot replace another, so it gets one for the moment between.
bool NewFile::giveName()
{
    const QByteArray open = "/proc/self/fd/" + QByteArray::number(m_file);
    for (int i = 0; i < mostTries; ++i) {
        const QByteArray name = freeName();
        if (::linkat(AT_FDCWD, open.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0) {
            m_name = name;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

bool NewFile::fail()
{
    m_error = errno;
    return false;
}

/// Some file systems know no such thing; the file is written all the same.
void NewFile::syncFolder() const
{
    const int folder = ::open(m_folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    (void)::fsync(folder);
    ::close(folder);
}

} // namespace Stagecraft::Document

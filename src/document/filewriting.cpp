// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/filewriting.h"

#include "document/newfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>

namespace Stagecraft::Document {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("Document", sentence);
}

/// What a write is about: the path a person knows, and the file it means.
struct Place
{
    QString shown;
    QString path;
    QString folder;
    std::optional<struct stat> existing;
};

/// The file at the end of symbolic links, which need not be there.
QString withoutLinks(const QString &path)
{
    constexpr int mostLinks = 40;
    QString target = path;
    for (int i = 0; i < mostLinks && QFileInfo(target).isSymLink(); ++i)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

Place placeOf(const QString &path)
{
    Place place{path, withoutLinks(path), {}, {}};
    place.folder = QFileInfo(place.path).absolutePath();
    struct stat status = {};
    if (::stat(QFile::encodeName(place.path).constData(), &status) == 0)
        place.existing = status;
    return place;
}

bool isForbidden(int reason)
{
    return reason == EACCES || reason == EPERM || reason == EROFS;
}

Error cannotSave(const Place &place, int reason)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(reason));
    if (!QFileInfo(place.folder).isDir())
        return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: there is no folder %2."))
                    .arg(place.shown, place.folder),
                detail};
    if (isForbidden(reason) && place.existing)
        return {say(QT_TRANSLATE_NOOP("Document",
                                      "%1 cannot be saved: the file may not be written to. Save it under "
                                      "another name, or allow writing to it."))
                    .arg(place.shown),
                detail};
    if (isForbidden(reason))
        return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: no file may be made in %2. Save it elsewhere."))
                    .arg(place.shown, place.folder),
                detail};
    return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: %2")).arg(place.shown, detail), detail};
}

bool isWritable(const Place &place)
{
    constexpr mode_t anybodyWrites = S_IWUSR | S_IWGRP | S_IWOTH;
    return (place.existing->st_mode & anybodyWrites) != 0
        && ::faccessat(AT_FDCWD, QFile::encodeName(place.path).constData(), W_OK, AT_EACCESS) == 0;
}

/// A reason of errno, or 0.
int replace(const Place &place, const QByteArray &bytes, unsigned newPermissions)
{
    NewFile file(QFile::encodeName(place.folder), place.existing ? 0600 : newPermissions);
    if (!file.isOpen())
        return file.error();
    if (!file.write(bytes))
        return file.error();
    if (place.existing)
        file.takeAttributes(QFile::encodeName(place.path), *place.existing);
    return file.moveTo(QFile::encodeName(place.path)) ? 0 : file.error();
}

int overwrite(const Place &place, const QByteArray &bytes)
{
    const int file = ::open(QFile::encodeName(place.path).constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    // Cut last: until then a sudden end leaves as much of the new text as it can.
    const bool isDone = writeAll(file, bytes) && ::ftruncate(file, bytes.size()) == 0 && ::fsync(file) == 0;
    const int reason = isDone ? 0 : errno;
    return ::close(file) == 0 || reason != 0 ? reason : errno;
}

} // namespace

Result<Done> writeFile(const QString &path, const QByteArray &bytes, unsigned newPermissions)
{
    const Place place = placeOf(path);
    if (place.existing && !S_ISREG(place.existing->st_mode))
        return cannotSave(place, S_ISDIR(place.existing->st_mode) ? EISDIR : EINVAL);
    if (place.existing && !isWritable(place))
        return cannotSave(place, EACCES);
    const bool hasFurtherNames = place.existing && place.existing->st_nlink > 1;
    int reason = hasFurtherNames ? overwrite(place, bytes) : replace(place, bytes, newPermissions);
    if (place.existing && !hasFurtherNames && isForbidden(reason))
        reason = overwrite(place, bytes);
    if (reason != 0)
        return cannotSave(place, reason);
    return Done();
}

} // namespace Stagecraft::Document

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/diskfile.h"

#include "base/bytesize.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Stagecraft::Document {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Document", sentence);
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile + 1) : QByteArray();
}

/// Why \a file is not to be opened, or empty. Looks before opening: a pipe would wait for its writer.
QString refusal(const QFileInfo &file)
{
    const QString path = file.filePath();
    if (!file.exists())
        return say(QT_TRANSLATE_NOOP("Document", "There is no file %1.")).arg(path);
    if (file.isDir())
        return say(QT_TRANSLATE_NOOP("Document", "%1 is a folder, not a Dockerfile.")).arg(path);
    if (!file.isFile())
        return say(QT_TRANSLATE_NOOP("Document", "%1 is not a regular file.")).arg(path);
    if (file.size() > largestFile)
        return say(QT_TRANSLATE_NOOP("Document", "%1 is too big (%2) to be a Dockerfile."))
            .arg(path, byteSizeText(file.size()));
    return {};
}

Error cannotSave(const QString &path, const QString &reason)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: there is no folder %2."))
                    .arg(path, file.absolutePath()),
                reason};
    if (file.exists() && !file.isWritable())
        return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: the file may not be written to.")).arg(path),
                reason};
    return {say(QT_TRANSLATE_NOOP("Document", "%1 cannot be saved: %2")).arg(path, reason), reason};
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    return QFileInfo::exists(path) ? of(path, contentOf(path)) : FileStamp();
}

FileStamp FileStamp::of(const QString &path, const QByteArray &bytes)
{
    return {true, bytes.size(), QFileInfo(path).lastModified(), digestOf(bytes)};
}

bool isChanged(const QString &path, const FileStamp &stamp)
{
    const QFileInfo file(path);
    if (file.exists() != stamp.exists)
        return true;
    if (!stamp.exists)
        return false;
    if (file.size() != stamp.size)
        return true;
    return file.lastModified() != stamp.modified && digestOf(contentOf(path)) != stamp.digest;
}

Result<QByteArray> readTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (const QString reason = refusal(info); !reason.isEmpty())
        return Error{reason, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{say(QT_TRANSLATE_NOOP("Document", "%1 cannot be read: %2")).arg(path, file.errorString()),
                     file.errorString()};
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{say(QT_TRANSLATE_NOOP("Document", "%1 cannot be read: %2")).arg(path, file.errorString()),
                     file.errorString()};
    if (bytes.contains('\0'))
        return Error{say(QT_TRANSLATE_NOOP("Document", "This does not look like a text file: %1.")).arg(path), {}};
    return bytes;
}

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotSave(path, file.errorString());
    file.write(bytes);
    if (!file.commit())
        return cannotSave(path, file.errorString());
    return Done();
}

} // namespace Stagecraft::Document

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/diskfile.h"

#include "base/bytesize.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

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
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return Error{
            say(QT_TRANSLATE_NOOP("Document", "%1 is UTF-16, and builds read Dockerfiles as UTF-8.")).arg(path), {}};
    if (bytes.contains('\0'))
        return Error{say(QT_TRANSLATE_NOOP("Document", "This does not look like a text file: %1.")).arg(path), {}};
    return bytes;
}

} // namespace Stagecraft::Document

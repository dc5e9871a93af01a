// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/filereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

/// \a path with its symbolic links followed as far as it exists.
QString resolved(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    if (info.isRoot() || info.isSymLink())
        return info.filePath();
    return QDir::cleanPath(resolved(info.path()) + u'/' + info.fileName());
}

std::optional<Error> refusal(const QString &path, const QString &root, qint64 maximumBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{QCoreApplication::translate("Project", "%1 does not exist.").arg(path), {}};
    if (info.isDir())
        return Error{QCoreApplication::translate("Project", "%1 is a folder, not a file.").arg(path), {}};
    if (!info.isFile())
        return Error{QCoreApplication::translate("Project", "%1 is not a regular file.").arg(path), {}};
    if (!root.isEmpty() && !liesInside(path, root))
        return Error{
            QCoreApplication::translate("Project", "%1 is a link to a file outside of the project %2.").arg(path, root),
            {}};
    if (info.size() > maximumBytes)
        return Error{QCoreApplication::translate("Project", "%1 is larger than %2 bytes and is not opened.")
                         .arg(path)
                         .arg(maximumBytes),
                     {}};
    return {};
}

bool isText(const QByteArray &content)
{
    return !content.contains('\0') && !content.startsWith("\xFF\xFE") && !content.startsWith("\xFE\xFF");
}

} // namespace

bool liesInside(const QString &path, const QString &root)
{
    const QString file = resolved(path);
    const QString folder = resolved(root);
    return file == folder || file.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

Result<QByteArray> readRegularFile(const QString &path, const QString &root, qint64 maximumBytes)
{
    if (auto error = refusal(path, root, maximumBytes))
        return *error;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QCoreApplication::translate("Project", "%1 cannot be read.").arg(path), file.errorString()};
    // One byte more than allowed, because files of /proc say they are empty and others grow.
    const QByteArray content = file.read(maximumBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{QCoreApplication::translate("Project", "%1 cannot be read.").arg(path), file.errorString()};
    if (content.size() > maximumBytes)
        return Error{QCoreApplication::translate("Project", "%1 is larger than %2 bytes and is not opened.")
                         .arg(path)
                         .arg(maximumBytes),
                     {}};
    return content;
}

Result<QByteArray> readTextFile(const QString &path, const QString &root)
{
    auto content = readRegularFile(path, root);
    if (content && !isText(*content))
        return Error{QCoreApplication::translate("Project", "%1 is not a text file.").arg(path),
                     QCoreApplication::translate("Project", "It holds bytes that no Dockerfile has.")};
    return content;
}

} // namespace Stagecraft::Project

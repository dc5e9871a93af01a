// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

/// A folder of files that lasts as long as the test.
class TestFolder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        const QString root = QFileInfo(m_folder.path()).canonicalFilePath();
        return name.isEmpty() ? root : root + u'/' + name;
    }

    QString write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test folder cannot be written");
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

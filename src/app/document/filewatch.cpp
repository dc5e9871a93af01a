// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/filewatch.h"

#include <QFileInfo>

namespace Stagecraft::App {

namespace {

/// Long enough for another program to put the new file in the place of the old one.
constexpr int delayInMilliseconds = 150;

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayInMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        watch();
        Q_EMIT mayHaveChanged();
    });
    const auto wait = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void FileWatch::setPath(const QString &path)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    watch();
}

/// Again after each change: a file that was replaced is watched no longer.
void FileWatch::watch()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo file(m_path);
    QStringList wanted{file.absoluteFilePath(), file.absolutePath()};
    if (const QFileInfo target(file.canonicalFilePath()); target.filePath() != file.absoluteFilePath())
        wanted += {target.absoluteFilePath(), target.absolutePath()};
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace Stagecraft::App

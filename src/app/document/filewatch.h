// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Stagecraft::App {

/*!
    Tells when a file may have changed on disk: written to, replaced by another
    of its name, taken away, or back. Several changes within a short time are told once.

    It watches the file, what it links to, and the folders of both, since a file
    that takes another's name is seen in its folder only. Where the system cannot watch,
    nothing is told.
*/
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject *parent = nullptr);

    /// Watches the file at \a path, and no other; none when it is empty.
    void setPath(const QString &path);

Q_SIGNALS:
    void mayHaveChanged();

private:
    void watch();

    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    QString m_path;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QStringList>

namespace Stagecraft::App {

class OpenFiles;

/*!
    The other Stagecraft programs that this user runs: each asks the others for a
    file before it opens it, so that a file is open in one place only.

    Each listens on a socket with a name of its own in one folder. Who does not
    answer within half a second has nothing open.
*/
class Peers : public QObject
{
    Q_OBJECT

public:
    /// Answers as \a name for \a files, which outlives it, from \a folder, which is made when it is missing. Where it
    /// cannot listen, it still asks.
    Peers(const QString &folder, const QString &name, OpenFiles *files, QObject *parent = nullptr);
    ~Peers() override;

    /// Whether there are other programs to ask.
    [[nodiscard]] bool hasOthers() const { return !others().isEmpty(); }
    /// Whether another program has the file at \a path open, and now shows it.
    [[nodiscard]] bool show(const QString &path) const;

private:
    [[nodiscard]] QStringList others() const;
    void answer();

    QString m_folder;
    QString m_name;
    OpenFiles *m_files;
    QLocalServer m_server;
};

} // namespace Stagecraft::App

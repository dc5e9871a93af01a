// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace Stagecraft::App {

class Peers;
class ProjectSession;

/// The projects of all windows of this program, and with peers those of others, so that one file is open in one place only.
/// Outlives them.
class OpenFiles
{
public:
    void add(ProjectSession *project) { m_projects.append(project); }
    void remove(ProjectSession *project) { m_projects.removeOne(project); }

    /// Null for none.
    void setPeers(const Peers *peers) { m_peers = peers; }
    /// Whether anybody may have a file open, here or in another program.
    [[nodiscard]] bool hasOthers() const;

    /// Shows the tab of the file at \a path, by whichever path it was opened, and its window; false when none has it, but
    /// for that of \a except.
    [[nodiscard]] bool show(const QString &path, const ProjectSession *except = nullptr) const;
    /// The same, but for other programs.
    [[nodiscard]] bool showHere(const QString &path, const ProjectSession *except = nullptr) const;

private:
    QList<ProjectSession *> m_projects;
    const Peers *m_peers = nullptr;
};

} // namespace Stagecraft::App

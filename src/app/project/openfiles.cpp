// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/openfiles.h"

#include "app/project/peers.h"
#include "app/project/projectsession.h"

namespace Stagecraft::App {

bool OpenFiles::hasOthers() const
{
    return !m_projects.isEmpty() || (m_peers && m_peers->hasOthers());
}

bool OpenFiles::show(const QString &path, const ProjectSession *except) const
{
    return showHere(path, except) || (m_peers && !path.isEmpty() && m_peers->show(path));
}

bool OpenFiles::showHere(const QString &path, const ProjectSession *except) const
{
    for (ProjectSession *project : m_projects) {
        if (project != except && project->showFile(path)) {
            Q_EMIT project->raiseRequested();
            return true;
        }
    }
    return false;
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildconsent.h"

#include "project/filereading.h"

namespace Stagecraft::App {

QStringList BuildConsent::questions(const QString &otherFile)
{
    m_asked.clear();
    QStringList sentences;
    const QStringList agreed = m_settings->agreements(m_project->root());
    const QList<Build::Reach> reached = reach(otherFile);
    for (const Build::Reach &reach : reached) {
        if (agreed.contains(reach.key) || m_asked.contains(reach.key))
            continue;
        m_asked.append(reach.key);
        sentences.append(reach.text);
    }
    return sentences;
}

void BuildConsent::agree()
{
    m_settings->agree(m_project->root(), m_asked);
    m_asked.clear();
}

QList<Build::Reach> BuildConsent::reach(const QString &otherFile) const
{
    QList<Build::Reach> reached;
    if (const DocumentSession *session = m_project->current()) {
        reached = Build::reachOf(m_builds->requestOf(*session, m_project->context()), session->document()->tree(),
                                 m_builds->engine(), m_project->root());
    }
    if (otherFile.isEmpty())
        return reached;
    Build::BuildRequest other;
    other.file = otherFile;
    other.context = m_project->contextOfFile(otherFile);
    // A file that cannot be read is told of when it is built.
    const Result<QByteArray> text = Project::readTextFile(otherFile);
    const auto tree = text ? Dockerfile::SyntaxTree::parse(*text) : Dockerfile::SyntaxTree();
    return reached + Build::reachOf(other, tree, m_builds->engine(), m_project->root());
}

} // namespace Stagecraft::App

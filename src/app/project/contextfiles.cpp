// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/contextfiles.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace Stagecraft::App {

void ContextFiles::list(const QString &dockerfile, const QString &folder)
{
    ++m_request;
    // What another folder holds says nothing about this one; of the same folder it holds until the new list is there.
    if (folder != m_folder)
        set(std::nullopt);
    m_folder = folder;
    if (folder.isEmpty())
        return;
    // The answer is handed over by the application, which knows whether somebody still waits for it.
    const auto work = [dockerfile, folder, request = m_request, asker = QPointer<ContextFiles>(this)] {
        const auto listing = Project::listContext(folder, Project::ignoreFileFor(dockerfile, folder));
        QMetaObject::invokeMethod(QCoreApplication::instance(), [asker, request, listing] {
            if (asker)
                asker->listed(request, listing);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

void ContextFiles::listed(int request, const Project::ContextListing &listing)
{
    if (request == m_request)
        set(listing.complete ? std::optional(listing.files) : std::nullopt);
}

void ContextFiles::set(const std::optional<QStringList> &files)
{
    if (files == m_files)
        return;
    m_files = files;
    Q_EMIT changed();
}

} // namespace Stagecraft::App

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
        forget();
    m_folder = folder;
    if (folder.isEmpty())
        return;
    // The answer is handed over by the application, which knows whether somebody still waits for it.
    const auto work = [dockerfile, folder, request = m_request, asker = QPointer<ContextFiles>(this)] {
        const auto ignoreFile = Project::ignoreFileFor(dockerfile, folder);
        const auto listing = Project::listContext(folder, ignoreFile);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [asker, request, ignoreFile, listing] {
            if (asker)
                asker->listed(request, ignoreFile, listing);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

void ContextFiles::listed(int request, const Dockerfile::IgnoreFile &ignoreFile, const Project::ContextListing &listing)
{
    if (request != m_request)
        return;
    m_ignoreFile = ignoreFile;
    m_files = listing.complete ? std::optional(listing.files) : std::nullopt;
    Q_EMIT changed();
}

void ContextFiles::forget()
{
    if (!m_files && !m_ignoreFile)
        return;
    m_files.reset();
    m_ignoreFile.reset();
    Q_EMIT changed();
}

} // namespace Stagecraft::App

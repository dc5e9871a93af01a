// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/contextfiles.h"

#include <QFuture>

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
    QtFuture::makeReadyVoidFuture()
        .then(QtFuture::Launch::Async,
              [dockerfile, folder] { return Project::listContext(folder, Project::ignoreFileFor(dockerfile, folder)); })
        .then(this, [this, request = m_request](const Project::ContextListing &listing) { listed(request, listing); });
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

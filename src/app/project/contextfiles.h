// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project/buildcontext.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::App {

/*!
    The files a build context would send, listed by a worker thread.

    Only names are read. A newer request makes an older one's answer void.
*/
class ContextFiles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Lists \a folder as the context of \a dockerfile; an empty folder forgets what was listed.
    void list(const QString &dockerfile, const QString &folder);
    /// From the context's root, with `/`; none while they are not known or there are too many to list.
    [[nodiscard]] const std::optional<QStringList> &files() const { return m_files; }
    /// What keeps the others out; none while it was not read.
    [[nodiscard]] const std::optional<Dockerfile::IgnoreFile> &ignoreFile() const { return m_ignoreFile; }

Q_SIGNALS:
    void changed();

private:
    void listed(int request, const Dockerfile::IgnoreFile &ignoreFile, const Project::ContextListing &listing);
    void forget();

    std::optional<QStringList> m_files;
    std::optional<Dockerfile::IgnoreFile> m_ignoreFile;
    QString m_folder;
    int m_request = 0;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Stagecraft::Project {

/// What was opened before, the latest first, kept in one file.
class RecentProjects
{
public:
    static constexpr qsizetype mostKept = 20;

    explicit RecentProjects(QString file);

    /// Absolute paths. A missing or damaged file is an empty list.
    [[nodiscard]] QStringList paths() const;
    Result<Done> add(const QString &path) const;
    Result<Done> remove(const QString &path) const;
    Result<Done> clear() const;

private:
    Result<Done> write(const QStringList &paths) const;

    QString m_file;
};

} // namespace Stagecraft::Project

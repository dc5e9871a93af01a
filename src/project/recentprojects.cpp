// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/recentprojects.h"

#include "project/storedfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

QString normalized(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

} // namespace

RecentProjects::RecentProjects(QString file)
    : m_file(std::move(file))
{ }

QStringList RecentProjects::paths() const
{
    QStringList result;
    const QJsonArray stored = readJson(m_file).value("paths"_L1).toArray();
    for (const auto value : stored) {
        const QString path = value.toString();
        if (QFileInfo(path).isAbsolute() && !result.contains(path) && result.size() < mostKept)
            result.append(path);
    }
    return result;
}

Result<Done> RecentProjects::add(const QString &path) const
{
    QStringList all = paths();
    all.removeAll(normalized(path));
    all.prepend(normalized(path));
    return write(all.first(qMin(all.size(), mostKept)));
}

Result<Done> RecentProjects::remove(const QString &path) const
{
    QStringList all = paths();
    return all.removeAll(normalized(path)) > 0 ? write(all) : Result<Done>(Done{});
}

Result<Done> RecentProjects::clear() const
{
    return write({});
}

Result<Done> RecentProjects::write(const QStringList &paths) const
{
    return writeJson(m_file,
                     {{u"format"_s, u"stagecraft-recent/1"_s}, {u"paths"_s, QJsonArray::fromStringList(paths)}});
}

} // namespace Stagecraft::Project

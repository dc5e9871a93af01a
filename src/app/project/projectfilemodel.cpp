// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/projectfilemodel.h"

#include "dockerfile/stages.h"
#include "project/filereading.h"

#include <QDir>

namespace Stagecraft::App {

namespace {

QString stageCount(const QString &path, const QString &root)
{
    const Result<QByteArray> text = Project::readTextFile(path, root);
    if (!text)
        return ProjectFileModel::tr("unreadable");
    const auto stages = Dockerfile::stagesOf(Dockerfile::SyntaxTree::parse(*text)).stages.size();
    return ProjectFileModel::tr("%n stage(s)", nullptr, static_cast<int>(stages));
}

} // namespace

void ProjectFileModel::setProject(const Project::Project &project)
{
    beginResetModel();
    m_rows.clear();
    for (const Project::DockerfileEntry &entry : project.dockerfiles)
        m_rows.append({entry.relativePath, stageCount(entry.path, project.root), entry.path, QStringLiteral("file")});
    for (const QString &file : project.composeFiles)
        addComposeFile(project, file);
    endResetModel();
}

void ProjectFileModel::addComposeFile(const Project::Project &project, const QString &file)
{
    const auto heading = m_rows.size();
    m_rows.append({QDir(project.root).relativeFilePath(file), {}, {}, QStringLiteral("compose")});
    int builds = 0;
    for (int index = 0; index < project.builds.size(); ++index) {
        const Project::ProjectBuild &build = project.builds.at(index);
        if (build.composeFile != file)
            continue;
        ++builds;
        m_rows.append(
            {build.build.service, build.build.target, build.dockerfilePath, QStringLiteral("play"), 1, index});
    }
    m_rows[heading].detail = tr("%n build(s)", nullptr, builds);
}

int ProjectFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProjectFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return row.label;
    case DetailRole:
        return row.detail;
    case PathRole:
        return row.path;
    case IconRole:
        return row.icon;
    case DepthRole:
        return row.depth;
    case BuildRole:
        return row.build;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProjectFileModel::roleNames() const
{
    return {{LabelRole, "label"},   {DetailRole, "detail"}, {PathRole, "path"},
            {IconRole, "iconName"}, {DepthRole, "depth"},   {BuildRole, "build"}};
}

} // namespace Stagecraft::App

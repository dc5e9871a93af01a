// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "project/project.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// The Dockerfiles of a project and the builds of its compose files, as a list with headings by indent.
class ProjectFileModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        LabelRole = Qt::UserRole,
        DetailRole, ///< "4 stages", "2 builds", or the service's target.
        PathRole, ///< What a click opens; empty for what cannot be opened.
        IconRole,
        DepthRole, ///< 0 for files, 1 for the builds of a compose file.
        BuildRole, ///< Index into Project::builds, or -1.
    };

    using QAbstractListModel::QAbstractListModel;

    void setProject(const Project::Project &project);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct Row
    {
        QString label;
        QString detail;
        QString path;
        QString icon;
        int depth = 0;
        int build = -1;
    };

    void addComposeFile(const Project::Project &project, const QString &file);

    QList<Row> m_rows;
};

} // namespace Stagecraft::App

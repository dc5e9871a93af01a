// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/compare/showncomparison.h"
#include "image/filecomparison.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QSet>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The files that differ between the two chosen images: folders and files, the
    greatest difference first, each folder to be unfolded where it stands. The
    comparison is made on a worker thread.
*/
class FileChangesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Stagecraft::App::ShownComparison *comparison READ comparison WRITE setComparison NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(bool hasRows READ hasRows NOTIFY changed FINAL)
    /// "31204 removed, 214 added, 1 changed"
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    enum Role {
        PathRole = Qt::UserRole, ///< Of a row below another: without that one's path.
        DepthRole, ///< 0 for rows of their own.
        UnfoldsRole, ///< Whether there is something below it.
        UnfoldedRole,
        FromRole, ///< Where it was copied from, or the instruction that made it; empty for a mixed folder.
        BeforeRole, ///< "241 MB", or "—".
        AfterRole,
        ChangeRole, ///< 1 added, -1 removed, 0 changed or both.
        LineRole, ///< Of the instruction, where it is in the file after; 0 for none.
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] ShownComparison *comparison() const { return m_comparison; }
    void setComparison(ShownComparison *comparison);
    [[nodiscard]] bool hasRows() const { return !m_rows.isEmpty(); }
    [[nodiscard]] QString summary() const;

    Q_INVOKABLE void toggle(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        int node = -1;
        int depth = 0;
        QByteArray path;
    };

    void make();
    void show(const Image::FileComparison &files);
    [[nodiscard]] QList<Row> rowsBelow(const Row &row) const;
    [[nodiscard]] const Compare::LayerOrigin *originOf(const Image::ComparedFile &file) const;
    [[nodiscard]] QString fromText(int node) const;

    QPointer<ShownComparison> m_comparison;
    Image::FileComparison m_files;
    Compare::Side m_before; ///< Those that m_files is of.
    Compare::Side m_after;
    QList<Row> m_rows;
    QSet<int> m_unfolded; ///< Nodes.
    int m_request = 0;
    bool m_isBusy = false;
};

} // namespace Stagecraft::App

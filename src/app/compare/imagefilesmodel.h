// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/compare/comparecontroller.h"
#include "image/filecomparison.h"
#include "image/filetree.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The files of the image that was measured last: those of one folder, largest
    first, or all that have a word in their path. The tree is made on a worker thread.
*/
class ImageFilesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        Stagecraft::App::CompareController *comparing READ comparing WRITE setComparing NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(int layer READ layer WRITE setLayer NOTIFY changed FINAL)
    Q_PROPERTY(bool onlyWasted READ onlyWasted WRITE setOnlyWasted NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Of the kinds of files that images often hold without need: {text, size}
    Q_PROPERTY(QVariantList uses READ uses NOTIFY changed FINAL)
    /// What is there more than once, the most needless bytes first: {text, excess, places: [path]}
    Q_PROPERTY(QVariantList repeated READ repeated NOTIFY changed FINAL)
    Q_PROPERTY(QString repeatedSummary READ repeatedSummary NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole, ///< Of a search: with its folder.
        SizeRole, ///< "12 MB"
        WastedRole, ///< What lower layers keep of it, or empty.
        ShareRole, ///< Of the largest shown, 0 to 1.
        IsFolderRole,
        IsGoneRole, ///< The final image does not show it.
        OriginRole, ///< The instruction that made the layer its data is in; empty for folders.
        LineRole, ///< Of that instruction; 0 for none.
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] CompareController *comparing() const { return m_comparing; }
    void setComparing(CompareController *comparing);
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    /// The index of the only layer whose files are shown, or -1 for all.
    [[nodiscard]] int layer() const { return m_layer; }
    void setLayer(int layer);
    /// Only what lower layers keep though the final image does not show it.
    [[nodiscard]] bool onlyWasted() const { return m_onlyWasted; }
    void setOnlyWasted(bool onlyWasted);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QVariantList uses() const { return m_uses; }
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] QVariantList repeated() const { return m_repeated; }
    [[nodiscard]] QString repeatedSummary() const;

    /*!
        The rows as a map of \a width times \a height, each as large as its bytes, and
        in folders that are large enough what is in them: {x, y, width, height, node,
        name, size, isFolder, isDivided, stage}, folders before what is in them. What
        would be too small to be seen is one rectangle a folder, with node -1.
    */
    Q_INVOKABLE [[nodiscard]] QVariantList map(double width, double height) const;
    /// Of what a row shows, from the root of the image.
    Q_INVOKABLE [[nodiscard]] QString path(int row) const;
    /// Goes into the folder that is a node of the map.
    Q_INVOKABLE void enterNode(int node);
    /// Goes into the folder of a row; a file's folder where it was found by a search.
    Q_INVOKABLE void enter(int row);
    /// Goes to the folder above.
    Q_INVOKABLE void leave();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Made
    {
        Image::FileTree tree;
        QMap<Image::FileUse, qint64> uses;
        QList<Image::RepeatedContent> repeated;
    };

    void make();
    void show(const Made &made);
    void list();
    [[nodiscard]] qint64 bytesOf(int node) const;
    [[nodiscard]] QString nameOf(int node) const;
    [[nodiscard]] int stageOf(int node) const;
    void addCell(QVariantList &cells, int node, const QRectF &at, qint64 restBytes, int depth) const;
    void addCells(QVariantList &cells, QList<int> nodes, const QRectF &area, int depth) const;

    QPointer<CompareController> m_comparing;
    Image::FileTree m_tree;
    QList<Compare::LayerOrigin> m_origins;
    QList<int> m_rows;
    QVariantList m_uses;
    QVariantList m_repeated;
    qint64 m_excess = 0; ///< Of all that is repeated.
    QString m_search;
    int m_folder = 0;
    int m_layer = -1;
    int m_request = 0;
    bool m_onlyWasted = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/filechangesmodel.h"

#include "base/bytesize.h"
#include "compare/filesource.h"
#include "compare/reportvalues.h"
#include "engine/logassembler.h"

#include <QCoreApplication>
#include <QThreadPool>

namespace Stagecraft::App {

namespace {

constexpr qsizetype mostRows = 12; // Before a folder is unfolded.
constexpr qsizetype mostBelow = 500;

QString sizeText(qint64 bytes, bool isThere)
{
    return isThere ? byteSizeText(bytes) : Compare::unknown.toString();
}

int changeOf(const Image::ComparedFile &file)
{
    if (file.beforeBytes > 0 && file.afterBytes > 0)
        return 0;
    return file.added > 0 && file.removed == 0 ? 1 : file.removed > 0 && file.added == 0 ? -1 : 0;
}

} // namespace

void FileChangesModel::setComparison(ShownComparison *comparison)
{
    if (comparison == m_comparison)
        return;
    if (m_comparison)
        m_comparison->disconnect(this);
    m_comparison = comparison;
    if (comparison)
        connect(comparison, &ShownComparison::changed, this, &FileChangesModel::make);
    make();
}

QString FileChangesModel::summary() const
{
    const Image::ComparedFile all = m_files.nodes.value(0);
    if (m_isBusy)
        return tr("being compared…");
    return tr("%1 removed, %2 added, %3 changed").arg(all.removed).arg(all.added).arg(all.changed);
}

void FileChangesModel::make()
{
    const Compare::Comparison chosen = m_comparison ? m_comparison->chosen() : Compare::Comparison();
    const bool isTheSame = m_before.image.imageId == chosen.before.image.imageId
        && m_after.image.imageId == chosen.after.image.imageId && !m_before.image.imageId.isEmpty();
    m_before = chosen.before;
    m_after = chosen.after;
    if (isTheSame) // Times and download sizes, which are told later, change no file.
        return;
    ++m_request;
    if (!m_comparison || !m_comparison->isThere())
        return show({});
    m_isBusy = true;
    Q_EMIT changed();
    QThreadPool::globalInstance()->start(
        [before = m_before.image, after = m_after.image, request = m_request, asker = QPointer(this)] {
            const Image::FileComparison files = Image::fileComparison(before, after);
            // Handed over by the application, which knows whether somebody still waits for it.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [files, request, asker] {
                if (asker && asker->m_request == request)
                    asker->show(files);
            });
        });
}

void FileChangesModel::show(const Image::FileComparison &files)
{
    beginResetModel();
    m_isBusy = false;
    m_files = files;
    m_unfolded.clear();
    m_rows.clear();
    const QList<int> nodes = Image::largestDifferences(files, mostRows);
    for (const int node : nodes)
        m_rows.append({node, 0, files.pathOf(node)});
    endResetModel();
    Q_EMIT changed();
}

/// Folders that hold nothing but one folder are one row with it.
QList<FileChangesModel::Row> FileChangesModel::rowsBelow(const Row &row) const
{
    QList<Row> rows;
    const QList<int> children = m_files.nodes.at(row.node).children.mid(0, mostBelow);
    for (const int child : children) {
        int node = child;
        QByteArray path = m_files.nodes.at(node).name;
        while (m_files.nodes.at(node).children.size() == 1) {
            node = m_files.nodes.at(node).children.constFirst();
            path += '/' + m_files.nodes.at(node).name;
        }
        rows.append({node, row.depth + 1, path});
    }
    return rows;
}

void FileChangesModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.size() || m_files.nodes.at(m_rows.at(row).node).children.isEmpty())
        return;
    const Row toggled = m_rows.at(row);
    if (m_unfolded.remove(toggled.node)) {
        int end = row + 1;
        while (end < m_rows.size() && m_rows.at(end).depth > toggled.depth)
            m_unfolded.remove(m_rows.at(end++).node);
        beginRemoveRows({}, row + 1, end - 1);
        m_rows.remove(row + 1, end - row - 1);
        endRemoveRows();
    } else {
        const QList<Row> below = rowsBelow(toggled);
        beginInsertRows({}, row + 1, row + static_cast<int>(below.size()));
        for (qsizetype each = 0; each < below.size(); ++each)
            m_rows.insert(row + 1 + each, below.at(each));
        m_unfolded.insert(toggled.node);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row), index(row), {UnfoldedRole});
}

int FileChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const Compare::LayerOrigin *FileChangesModel::originOf(const Image::ComparedFile &file) const
{
    const Compare::Side &side = file.afterLayer >= 0 ? m_after : m_before;
    const int layer = file.afterLayer >= 0 ? file.afterLayer : file.beforeLayer;
    return layer >= 0 && layer < side.origins.size() ? &side.origins.at(layer) : nullptr;
}

/// Of a folder: what all files in it that differ have in common.
QString FileChangesModel::fromText(int node) const
{
    const Image::ComparedFile &file = m_files.nodes.at(node);
    if (file.children.isEmpty()) {
        const Compare::LayerOrigin *origin = originOf(file);
        const QString source = origin ? Compare::fileSource(*origin, m_files.pathOf(node).sliced(1)) : QString();
        return source.isEmpty() && origin ? origin->text : source;
    }
    int first = node;
    while (!m_files.nodes.at(first).children.isEmpty())
        first = m_files.nodes.at(first).children.constFirst();
    const Compare::LayerOrigin *origin = originOf(m_files.nodes.at(first));
    QList<int> open{node};
    while (origin && !open.isEmpty()) {
        const Image::ComparedFile &each = m_files.nodes.at(open.takeLast());
        open.append(each.children);
        const Compare::LayerOrigin *other = each.children.isEmpty() ? originOf(each) : origin;
        if (!other || other->text != origin->text)
            return {};
    }
    return origin ? origin->text : QString();
}

QVariant FileChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Image::ComparedFile &file = m_files.nodes.at(row.node);
    switch (role) {
    case Qt::DisplayRole:
    case PathRole:
        return Engine::visibleText(row.path);
    case DepthRole:
        return row.depth;
    case UnfoldsRole:
        return !file.children.isEmpty();
    case UnfoldedRole:
        return m_unfolded.contains(row.node);
    case FromRole:
        return fromText(row.node);
    case BeforeRole:
        return sizeText(file.beforeBytes, file.beforeBytes > 0 || file.beforeLayer >= 0);
    case AfterRole:
        return sizeText(file.afterBytes, file.afterBytes > 0 || file.afterLayer >= 0);
    case ChangeRole:
        return changeOf(file);
    case LineRole:
        return file.afterLayer >= 0 && originOf(file) ? originOf(file)->line : 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> FileChangesModel::roleNames() const
{
    return {{PathRole, "path"},         {DepthRole, "depth"},   {UnfoldsRole, "unfolds"},
            {UnfoldedRole, "unfolded"}, {FromRole, "from"},     {BeforeRole, "before"},
            {AfterRole, "after"},       {ChangeRole, "change"}, {LineRole, "line"}};
}

} // namespace Stagecraft::App

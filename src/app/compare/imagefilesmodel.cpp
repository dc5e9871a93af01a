// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/imagefilesmodel.h"

#include "base/bytesize.h"
#include "engine/logassembler.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace Stagecraft::App {

namespace {

constexpr qsizetype mostRows = 2'000;

QString useText(Image::FileUse use)
{
    switch (use) {
    case Image::FileUse::PackageCache:
        return ImageFilesModel::tr("package caches");
    case Image::FileUse::PackageManager:
        return ImageFilesModel::tr("package manager");
    case Image::FileUse::Documentation:
        return ImageFilesModel::tr("documentation");
    case Image::FileUse::Development:
        return ImageFilesModel::tr("sources and headers");
    case Image::FileUse::DebugSymbols:
        return ImageFilesModel::tr("debug symbols");
    case Image::FileUse::Other:
        break;
    }
    return ImageFilesModel::tr("everything else");
}

QVariantList usesList(const QMap<Image::FileUse, qint64> &uses)
{
    QVariantList list;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (it.key() != Image::FileUse::Other && it.value() > 0)
            list.append(QVariantMap{{QStringLiteral("text"), useText(it.key())},
                                    {QStringLiteral("size"), byteSizeText(it.value())}});
    }
    return list;
}

} // namespace

void ImageFilesModel::setComparing(CompareController *comparing)
{
    if (comparing == m_comparing)
        return;
    if (m_comparing)
        m_comparing->disconnect(this);
    m_comparing = comparing;
    if (comparing)
        connect(comparing, &CompareController::layersChanged, this, [this] {
            m_layer = -1;
            make();
        });
    make();
}

QString ImageFilesModel::folder() const
{
    return m_tree.nodes.isEmpty() ? QString() : Engine::visibleText(m_tree.pathOf(m_folder));
}

void ImageFilesModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    list();
}

void ImageFilesModel::setLayer(int layer)
{
    if (layer == m_layer)
        return;
    m_layer = layer;
    make();
}

void ImageFilesModel::setOnlyWasted(bool onlyWasted)
{
    if (onlyWasted == m_onlyWasted)
        return;
    m_onlyWasted = onlyWasted;
    list();
}

QString ImageFilesModel::summary() const
{
    if (m_tree.nodes.isEmpty())
        return {};
    const Image::FileNode &folder = m_tree.nodes.at(m_folder);
    const QString size = tr("%n file(s), %1", nullptr, folder.files).arg(byteSizeText(folder.liveBytes));
    return folder.wastedBytes > 0
        ? tr("%1, and %2 that lower layers keep for nothing").arg(size, byteSizeText(folder.wastedBytes))
        : size;
}

void ImageFilesModel::enter(int row)
{
    if (row < 0 || row >= count())
        return;
    const int node = m_rows.at(row);
    m_folder = m_tree.nodes.at(node).isFolder ? node : m_tree.nodes.at(node).parent;
    m_search.clear();
    list();
}

void ImageFilesModel::leave()
{
    if (m_tree.nodes.isEmpty())
        return;
    m_folder = std::max(0, m_tree.nodes.at(m_folder).parent);
    list();
}

void ImageFilesModel::make()
{
    ++m_request;
    const std::optional<Compare::Side> side = m_comparing ? m_comparing->shownSide() : std::nullopt;
    if (!side)
        return show({});
    m_origins = side->origins;
    QThreadPool::globalInstance()->start(
        [image = side->image, layer = m_layer, request = m_request, asker = QPointer(this)] {
            const Made made{Image::fileTree(image, layer), Image::bytesByUse(image)};
            // Handed over by the application, which knows whether somebody still waits for it.
            QMetaObject::invokeMethod(QCoreApplication::instance(), [made, request, asker] {
                if (asker && asker->m_request == request)
                    asker->show(made);
            });
        });
}

void ImageFilesModel::show(const Made &made)
{
    const QByteArray before = m_tree.nodes.isEmpty() ? QByteArray() : m_tree.pathOf(m_folder);
    m_tree = made.tree;
    m_uses = usesList(made.uses);
    m_folder = std::max(0, m_tree.nodeAt(before));
    list();
}

void ImageFilesModel::list()
{
    beginResetModel();
    m_rows.clear();
    const auto takes = [this](int node) {
        const Image::FileNode &each = m_tree.nodes.at(node);
        return !m_onlyWasted || each.wastedBytes > 0;
    };
    if (!m_tree.nodes.isEmpty() && m_search.isEmpty()) {
        std::ranges::copy_if(m_tree.nodes.at(m_folder).children, std::back_inserter(m_rows), takes);
    } else {
        for (int node = 1; node < m_tree.nodes.size(); ++node) {
            const bool isFound = !m_tree.nodes.at(node).isFolder && takes(node)
                && QString::fromUtf8(m_tree.pathOf(node)).contains(m_search, Qt::CaseInsensitive);
            if (isFound)
                m_rows.append(node);
        }
    }
    std::ranges::stable_sort(m_rows, [this](int one, int other) { return bytesOf(one) > bytesOf(other); });
    m_rows = m_rows.mid(0, mostRows);
    endResetModel();
    Q_EMIT changed();
}

qint64 ImageFilesModel::bytesOf(int node) const
{
    const Image::FileNode &each = m_tree.nodes.at(node);
    return m_onlyWasted ? each.wastedBytes : each.liveBytes + each.wastedBytes;
}

QString ImageFilesModel::nameOf(int node) const
{
    return Engine::visibleText(m_search.isEmpty() ? m_tree.nodes.at(node).name : m_tree.pathOf(node));
}

int ImageFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ImageFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = m_rows.at(index.row());
    const Image::FileNode &each = m_tree.nodes.at(node);
    const Compare::LayerOrigin origin = m_origins.value(each.layer);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return nameOf(node);
    case SizeRole:
        return byteSizeText(each.liveBytes);
    case WastedRole:
        return each.wastedBytes > 0 ? byteSizeText(each.wastedBytes) : QString();
    case ShareRole:
        return static_cast<double>(bytesOf(node))
            / static_cast<double>(std::max<qint64>(1, bytesOf(m_rows.constFirst())));
    case IsFolderRole:
        return each.isFolder;
    case IsGoneRole:
        return each.files == 0 && each.wastedBytes > 0;
    case OriginRole:
        return each.layer < 0 ? QString() : origin.text;
    case LineRole:
        return each.layer < 0 ? 0 : origin.line;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImageFilesModel::roleNames() const
{
    return {{NameRole, "name"},         {SizeRole, "size"},     {WastedRole, "wasted"}, {ShareRole, "share"},
            {IsFolderRole, "isFolder"}, {IsGoneRole, "isGone"}, {OriginRole, "origin"}, {LineRole, "line"}};
}

} // namespace Stagecraft::App

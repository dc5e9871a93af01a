// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/imagefilesmodel.h"

#include "app/compare/treemap.h"
#include "base/bytesize.h"
#include "engine/logassembler.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>

namespace Stagecraft::App {

namespace {

constexpr qsizetype mostRows = 2'000;
constexpr qsizetype mostRepeated = 200;

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

QVariantList repeatedList(const QList<Image::RepeatedContent> &contents)
{
    QVariantList list;
    const QList<Image::RepeatedContent> first = contents.mid(0, mostRepeated);
    for (const Image::RepeatedContent &content : first) {
        QStringList places;
        for (const Image::RepeatedContent::Place &place : content.places)
            places.append(Engine::visibleText('/' + place.path));
        list.append(
            QVariantMap{{QStringLiteral("text"),
                         ImageFilesModel::tr("%1 × %2").arg(content.places.size()).arg(byteSizeText(content.bytes))},
                        {QStringLiteral("excess"), byteSizeText(content.excess())},
                        {QStringLiteral("places"), places}});
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

QString ImageFilesModel::repeatedSummary() const
{
    return m_repeated.isEmpty() ? tr("No file of more than 4 kB is in the image twice.")
                                : tr("%1 less if each of these were in the image once").arg(byteSizeText(m_excess));
}

QString ImageFilesModel::path(int row) const
{
    return row < 0 || row >= m_rows.size() ? QString() : QString::fromUtf8(m_tree.pathOf(m_rows.at(row)));
}

QVariantList ImageFilesModel::map(double width, double height) const
{
    QVariantList cells;
    addCells(cells, m_rows, {0, 0, width, height}, 0);
    return cells;
}

void ImageFilesModel::addCells(QVariantList &cells, QList<int> nodes, const QRectF &area, int depth) const
{
    constexpr double smallest = 80; // Square pixels: below nobody hits it.
    std::ranges::stable_sort(nodes, [this](int one, int other) { return bytesOf(one) > bytesOf(other); });
    double sum = 0;
    for (const int node : std::as_const(nodes))
        sum += static_cast<double>(bytesOf(node));
    QList<double> values;
    double shown = 0;
    for (const int node : std::as_const(nodes)) {
        const auto bytes = static_cast<double>(bytesOf(node));
        if (!(bytes > 0) || bytes / sum * area.width() * area.height() < smallest)
            break;
        values.append(bytes);
        shown += bytes;
    }
    const qsizetype named = values.size();
    if (sum > shown)
        values.append(values.isEmpty() ? sum : std::min(sum - shown, values.constLast()));
    const QList<QRectF> rectangles = treemap(values, area);
    for (qsizetype index = 0; index < rectangles.size(); ++index) {
        const int node = index < named ? nodes.at(index) : -1;
        addCell(cells, node, rectangles.at(index), static_cast<qint64>(sum - shown), depth);
    }
}

/// \a node is -1 for all that is too small, which has \a restBytes.
void ImageFilesModel::addCell(QVariantList &cells, int node, const QRectF &at, qint64 restBytes, int depth) const
{
    constexpr double titleHeight = 22;
    constexpr double margin = 3;
    constexpr int deepest = 7;
    const bool isNamed = node >= 0;
    const QList<int> children = isNamed ? m_tree.nodes.at(node).children : QList<int>();
    const QRectF inside = at.adjusted(margin, titleHeight, -margin, -margin);
    const bool isDivided = !children.isEmpty() && depth < deepest && inside.width() > 90 && inside.height() > 40;
    const QString name = !isNamed ? tr("smaller ones")
        : depth == 0              ? nameOf(node)
                                  : Engine::visibleText(m_tree.nodes.at(node).name);
    cells.append(QVariantMap{{QStringLiteral("x"), at.x()},
                             {QStringLiteral("y"), at.y()},
                             {QStringLiteral("width"), at.width()},
                             {QStringLiteral("height"), at.height()},
                             {QStringLiteral("node"), node},
                             {QStringLiteral("name"), name},
                             {QStringLiteral("size"), byteSizeText(isNamed ? bytesOf(node) : restBytes)},
                             {QStringLiteral("isFolder"), isNamed && m_tree.nodes.at(node).isFolder},
                             {QStringLiteral("isDivided"), isDivided},
                             {QStringLiteral("stage"), isNamed ? stageOf(node) : -1}});
    if (isDivided)
        addCells(cells, children, inside, depth + 1);
}

/// Whose layer the most of it is in; -1 for the base image and where it is not known.
int ImageFilesModel::stageOf(int node) const
{
    int at = node;
    while (!m_tree.nodes.at(at).children.isEmpty())
        at = *std::ranges::max_element(m_tree.nodes.at(at).children, {}, [this](int child) { return bytesOf(child); });
    const Compare::LayerOrigin origin = m_origins.value(m_tree.nodes.at(at).layer);
    return origin.kind == Compare::LayerOrigin::Kind::Instruction ? origin.stage : -1;
}

void ImageFilesModel::enter(int row)
{
    if (row >= 0 && row < count())
        enterNode(m_rows.at(row));
}

void ImageFilesModel::enterNode(int node)
{
    if (node < 0 || node >= m_tree.nodes.size())
        return;
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
    const Compare::Side *side = m_comparing ? m_comparing->shownSide() : nullptr;
    if (!side)
        return show(Made());
    m_origins = side->origins;
    QThreadPool::globalInstance()->start(
        [image = side->image, layer = m_layer, request = m_request, asker = QPointer(this)] {
            const Made made{Image::fileTree(image, layer), Image::bytesByUse(image), Image::repeatedContents(image)};
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
    m_repeated = repeatedList(made.repeated);
    m_excess = 0;
    for (const Image::RepeatedContent &content : made.repeated)
        m_excess += content.excess();
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

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/layoutstore.h"

#include "project/storedfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

// Beyond this a node is lost to the user; such numbers come from damage, not from dragging.
constexpr double farthest = 1e6;

constexpr QLatin1StringView downwards("top-to-bottom");

std::optional<QPointF> positionOf(const QJsonObject &node)
{
    const double x = node.value("x"_L1).toDouble(qQNaN());
    const double y = node.value("y"_L1).toDouble(qQNaN());
    // NaN is not near.
    const bool isNear = std::abs(x) <= farthest && std::abs(y) <= farthest;
    return isNear ? std::optional(QPointF(x, y)) : std::nullopt;
}

QJsonObject jsonOf(const SavedLayout::Node &node)
{
    QJsonObject result;
    if (node.position) {
        result.insert("x"_L1, node.position->x());
        result.insert("y"_L1, node.position->y());
    }
    if (node.unfolded)
        result.insert("unfolded"_L1, true);
    if (node.pinned)
        result.insert("pinned"_L1, true);
    return result;
}

} // namespace

LayoutStore::LayoutStore(QString folder)
    : m_folder(std::move(folder))
{ }

QString LayoutStore::fileOf(const QString &dockerfile) const
{
    const QByteArray path = QDir::cleanPath(QFileInfo(dockerfile).absoluteFilePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(32);
    return m_folder + u'/' + QString::fromLatin1(hash) + u".json"_s;
}

SavedLayout LayoutStore::load(const QString &dockerfile) const
{
    SavedLayout layout;
    const QJsonObject file = readJson(fileOf(dockerfile));
    const QJsonObject nodes = file.value("nodes"_L1).toObject();
    for (auto it = nodes.begin(); it != nodes.end(); ++it) {
        const QJsonObject object = it.value().toObject();
        const SavedLayout::Node node{positionOf(object), object.value("unfolded"_L1).toBool(),
                                     object.value("pinned"_L1).toBool()};
        if (node != SavedLayout::Node{})
            layout.nodes.insert(it.key(), node);
    }
    if (file.value("direction"_L1).toString() == downwards)
        layout.direction = Graph::LayoutDirection::TopToBottom;
    return layout;
}

Result<Done> LayoutStore::save(const QString &dockerfile, const SavedLayout &layout) const
{
    QJsonObject nodes;
    for (auto it = layout.nodes.begin(); it != layout.nodes.end(); ++it) {
        if (it.value() != SavedLayout::Node{})
            nodes.insert(it.key(), jsonOf(it.value()));
    }
    const bool isDownwards = layout.direction == Graph::LayoutDirection::TopToBottom;
    const QString file = fileOf(dockerfile);
    if (nodes.isEmpty() && !isDownwards && (!QFile::exists(file) || QFile::remove(file)))
        return Done{};
    // The path is for people who look into the folder; it is not read.
    QJsonObject written{{u"format"_s, u"stagecraft-layout/1"_s}, {u"dockerfile"_s, dockerfile}, {u"nodes"_s, nodes}};
    if (isDownwards)
        written.insert("direction"_L1, downwards);
    return writeJson(file, written);
}

} // namespace Stagecraft::Project

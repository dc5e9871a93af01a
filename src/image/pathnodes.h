// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Stagecraft::Image {

/*!
    Makes a tree of paths, its root being node 0. A Node has a name, a parent
    (-1 for the root), children, and isFolder.
*/
template <typename Node>
class PathNodes
{
public:
    PathNodes()
    {
        nodes.append(Node());
        nodes[0].isFolder = true;
        m_known.insert({}, 0);
    }

    /// The node of \a path, made with all its folders where it is new. No recursion: a path may have thousands of folders.
    int nodeFor(const QByteArray &path)
    {
        if (const auto known = m_known.constFind(path); known != m_known.cend())
            return *known;
        int parent = 0;
        for (qsizetype slash = path.indexOf('/');; slash = path.indexOf('/', slash + 1)) {
            const QByteArray part = slash < 0 ? path : path.first(slash);
            const auto known = m_known.constFind(part);
            parent = known == m_known.cend() ? append(part, parent) : *known;
            if (slash < 0)
                return parent;
            nodes[parent].isFolder = true;
        }
    }

    /// The node of \a path, or of the nearest folder above it that has one.
    [[nodiscard]] int nearestNode(QByteArray path) const
    {
        auto known = m_known.constFind(path);
        while (known == m_known.cend()) {
            path.truncate(std::max<qsizetype>(path.lastIndexOf('/'), 0));
            known = m_known.constFind(path);
        }
        return *known;
    }

    QList<Node> nodes;

private:
    int append(const QByteArray &path, int parent)
    {
        const auto node = static_cast<int>(nodes.size());
        Node made;
        made.name = path.sliced(path.lastIndexOf('/') + 1);
        made.parent = parent;
        nodes.append(made);
        nodes[parent].children.append(node);
        m_known.insert(path, node);
        return node;
    }

    QHash<QByteArray, int> m_known;
};

/// The path of a node from the root, with `/` before each name; "/" for the root.
template <typename Node>
[[nodiscard]] QByteArray pathOfNode(const QList<Node> &nodes, int node)
{
    QByteArray path;
    for (int at = node; at > 0; at = nodes.at(at).parent)
        path.prepend('/' + nodes.at(at).name);
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filetree.h"

#include <QHash>

namespace Stagecraft::Image {

namespace {

class Growing
{
public:
    Growing()
    {
        m_tree.nodes.append(FileNode());
        m_tree.nodes[0].isFolder = true;
        m_nodes.insert({}, 0);
    }

    void add(const Entry &entry, int layer, bool isLive)
    {
        if (entry.kind == Entry::Kind::Whiteout || entry.kind == Entry::Kind::Opaque || entry.path.isEmpty())
            return;
        const int node = nodeFor(entry.path);
        if (entry.kind == Entry::Kind::Folder)
            m_tree.nodes[node].isFolder = true;
        m_tree.nodes[node].isLink = entry.kind == Entry::Kind::SymbolicLink;
        if (entry.kind != Entry::Kind::File)
            return;
        m_tree.nodes[node].layer = layer;
        for (int at = node; at >= 0; at = m_tree.nodes.at(at).parent) {
            FileNode &sum = m_tree.nodes[at];
            (isLive ? sum.liveBytes : sum.wastedBytes) += entry.size;
            sum.files += isLive ? 1 : 0;
        }
    }

    [[nodiscard]] const FileTree &tree() const { return m_tree; }

private:
    int nodeFor(const QByteArray &path)
    {
        if (const auto known = m_nodes.constFind(path); known != m_nodes.cend())
            return *known;
        // Not by recursion: a path may have thousands of folders.
        int parent = 0;
        for (qsizetype slash = path.indexOf('/');; slash = path.indexOf('/', slash + 1)) {
            const QByteArray part = slash < 0 ? path : path.first(slash);
            const auto known = m_nodes.constFind(part);
            parent = known == m_nodes.cend() ? append(part, parent) : *known;
            if (slash < 0)
                return parent;
            m_tree.nodes[parent].isFolder = true;
        }
    }

    int append(const QByteArray &path, int parent)
    {
        const auto node = static_cast<int>(m_tree.nodes.size());
        FileNode made;
        made.name = path.sliced(path.lastIndexOf('/') + 1);
        made.parent = parent;
        m_tree.nodes.append(made);
        m_tree.nodes[parent].children.append(node);
        m_nodes.insert(path, node);
        return node;
    }

    FileTree m_tree;
    QHash<QByteArray, int> m_nodes;
};

} // namespace

QByteArray FileTree::pathOf(int node) const
{
    QByteArray path;
    for (int at = node; at > 0; at = nodes.at(at).parent)
        path.prepend('/' + nodes.at(at).name);
    return path.isEmpty() ? QByteArray("/") : path;
}

int FileTree::nodeAt(const QByteArray &path) const
{
    int node = nodes.isEmpty() ? -1 : 0;
    const QByteArrayList names = path.split('/');
    for (const QByteArray &name : names) {
        if (name.isEmpty() || node < 0)
            continue;
        int found = -1;
        for (const int child : nodes.at(node).children) {
            if (nodes.at(child).name == name)
                found = child;
        }
        node = found;
    }
    return node;
}

FileTree fileTree(const ImageContents &image, int onlyLayer)
{
    Growing growing;
    for (int layer = 0; layer < image.layers.size(); ++layer) {
        if (onlyLayer >= 0 && layer != onlyLayer)
            continue;
        const Layer &read = image.layers.at(layer);
        for (qsizetype entry = 0; entry < read.entries.size(); ++entry)
            growing.add(read.entries.at(entry), layer, read.live.testBit(entry));
    }
    return growing.tree();
}

} // namespace Stagecraft::Image

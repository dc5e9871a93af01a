// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filetree.h"

#include "image/pathnodes.h"

namespace Stagecraft::Image {

namespace {

void add(PathNodes<FileNode> &paths, const Entry &entry, int layer, bool isLive)
{
    if (entry.kind == Entry::Kind::Whiteout || entry.kind == Entry::Kind::Opaque || entry.path.isEmpty())
        return;
    const int node = paths.nodeFor(entry.path);
    if (entry.kind == Entry::Kind::Folder)
        paths.nodes[node].isFolder = true;
    paths.nodes[node].isLink = entry.kind == Entry::Kind::SymbolicLink;
    if (entry.kind != Entry::Kind::File)
        return;
    paths.nodes[node].layer = layer;
    for (int at = node; at >= 0; at = paths.nodes.at(at).parent) {
        FileNode &sum = paths.nodes[at];
        (isLive ? sum.liveBytes : sum.wastedBytes) += entry.size;
        sum.files += isLive ? 1 : 0;
    }
}

} // namespace

QByteArray FileTree::pathOf(int node) const
{
    return pathOfNode(nodes, node);
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
    PathNodes<FileNode> paths;
    for (int layer = 0; layer < image.layers.size(); ++layer) {
        if (onlyLayer >= 0 && layer != onlyLayer)
            continue;
        const Layer &read = image.layers.at(layer);
        for (qsizetype entry = 0; entry < read.entries.size(); ++entry)
            add(paths, read.entries.at(entry), layer, read.fates.at(entry) == Fate::Live);
    }
    return {std::move(paths.nodes)};
}

} // namespace Stagecraft::Image

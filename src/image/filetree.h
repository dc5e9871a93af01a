// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/imagecontents.h"

#include <QByteArray>
#include <QList>
#include <QMap>

namespace Stagecraft::Image {

/// A file or folder of an image, with what it takes in all its layers.
struct FileNode
{
    QByteArray name; ///< Bytes as stored, without folders.
    int parent = -1; ///< Index of its folder; -1 for the root.
    QList<int> children;
    qint64 liveBytes = 0; ///< What the final image shows of it, or of all below it.
    qint64 wastedBytes = 0; ///< What lower layers keep of it though it was overwritten or deleted since.
    int files = 0; ///< Files that the final image shows: 1 for such a file itself.
    int layer = -1; ///< Of a file: the layer its last data is in.
    bool isFolder = false;
    bool isLink = false; ///< A symbolic link.
};

/*!
    The files of an image as one tree, node 0 being the root. Folders that hold
    no file are in it where the archive names them. Of a file in several layers
    there is one node.
*/
struct FileTree
{
    QList<FileNode> nodes;

    /// The path of a node from the root, with `/` before each name; "/" for the root.
    [[nodiscard]] QByteArray pathOf(int node) const;
    /// The node at a path as pathOf() writes it, or -1.
    [[nodiscard]] int nodeAt(const QByteArray &path) const;
};

/// Of all layers, or of one of them alone. Pure; takes about as long as the image has entries.
[[nodiscard]] FileTree fileTree(const ImageContents &image, int onlyLayer = -1);

/// What kind of thing a file is that images often hold without need.
enum class FileUse {
    Other,
    PackageCache, ///< Lists and downloads of package managers, and caches of compilers.
    PackageManager, ///< The managers themselves and their records.
    Documentation, ///< Manual pages, documents, translations.
    Development, ///< Sources, headers, static libraries.
    DebugSymbols,
};

/// By its path alone, from the root without a slash before it. Pure.
[[nodiscard]] FileUse fileUse(const QByteArray &path);

/// What the final image shows of each kind.
[[nodiscard]] QMap<FileUse, qint64> bytesByUse(const ImageContents &image);

} // namespace Stagecraft::Image

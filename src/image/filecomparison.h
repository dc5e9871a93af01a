// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/imagecontents.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft::Image {

/// A file that differs between two images, or a folder that holds one.
struct ComparedFile
{
    QByteArray name; ///< Bytes as stored, without folders.
    int parent = -1; ///< Index of its folder; -1 for the root.
    QList<int> children; ///< Those that differ, most touchedBytes first.
    bool isFolder = false;
    qint64 beforeBytes = 0; ///< Of a folder: of all files in it, also of those that are the same.
    qint64 afterBytes = 0;
    qint64 touchedBytes = 0; ///< What of both was removed, added or changed.
    int removed = 0; ///< Number of files; of a file itself 1 or 0.
    int added = 0;
    int changed = 0; ///< At the same path with other data.
    int beforeLayer = -1; ///< Of a file: the layer its data is in; -1 where it is not there.
    int afterLayer = -1;
};

/// The files that two final images do not have in common, as one tree whose root is node 0 and has the sums.
struct FileComparison
{
    QList<ComparedFile> nodes;

    [[nodiscard]] QByteArray pathOf(int node) const;
};

/*!
    Compares the files that both images show, by path and content: owner, mode
    and time do not count, nor do links. Pure; takes about as long as the images
    have entries.
*/
[[nodiscard]] FileComparison fileComparison(const ImageContents &before, const ImageContents &after);

/*!
    The differences as nodes that have no file in common and leave none out, the
    greatest first: folders, divided as finely as \a most nodes allow, and beyond that
    where one alone would have more than a third of all that differs and its parts
    tell more.
*/
[[nodiscard]] QList<int> largestDifferences(const FileComparison &comparison, qsizetype most);

/// Data that is in an image more than once.
struct RepeatedContent
{
    struct Place
    {
        QByteArray path; ///< From the root, without a slash before it.
        int layer = -1;
        bool isLive = false; ///< The final image shows it.
    };

    qint64 bytes = 0; ///< Of one of them.
    QList<Place> places; ///< Two or more, in the order of the layers.

    /// What there would be less if it were there once.
    [[nodiscard]] qint64 excess() const { return bytes * (places.size() - 1); }
};

/// Files of at least \a least bytes with the same data, in whatever layers; the greatest excess first.
[[nodiscard]] QList<RepeatedContent> repeatedContents(const ImageContents &image, qint64 least = 4096);

} // namespace Stagecraft::Image

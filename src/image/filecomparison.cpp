// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filecomparison.h"

#include "image/pathnodes.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace Stagecraft::Image {

namespace {

/// A file that an image shows.
struct Shown
{
    const Entry *entry = nullptr;
    int layer = -1;
};

using ShownFiles = QHash<QByteArray, Shown>;

template <typename Visit>
void forEachFile(const ImageContents &image, Visit visit)
{
    for (int layer = 0; layer < image.layers.size(); ++layer) {
        const Layer &read = image.layers.at(layer);
        for (qsizetype index = 0; index < read.entries.size(); ++index) {
            if (read.fates.at(index) != Fate::NoData)
                visit(read.entries.at(index), layer, read.fates.at(index));
        }
    }
}

ShownFiles shownFiles(const ImageContents &image)
{
    ShownFiles files;
    forEachFile(image, [&files](const Entry &entry, int layer, Fate fate) {
        if (fate == Fate::Live)
            files.insert(entry.path, {&entry, layer});
    });
    return files;
}

bool isSame(const Shown &one, const Shown &other)
{
    return one.entry && other.entry && one.entry->size == other.entry->size
        && one.entry->content == other.entry->content;
}

/// What one file adds to the folders above it.
ComparedFile sumsOf(const Shown &before, const Shown &after)
{
    ComparedFile sums;
    sums.beforeBytes = before.entry ? before.entry->size : 0;
    sums.afterBytes = after.entry ? after.entry->size : 0;
    if (isSame(before, after))
        return sums;
    sums.touchedBytes = sums.beforeBytes + sums.afterBytes;
    sums.removed = after.entry ? 0 : 1;
    sums.added = before.entry ? 0 : 1;
    sums.changed = before.entry && after.entry ? 1 : 0;
    return sums;
}

void addTo(QList<ComparedFile> &nodes, int node, const ComparedFile &sums)
{
    for (int at = node; at >= 0; at = nodes.at(at).parent) {
        ComparedFile &sum = nodes[at];
        sum.beforeBytes += sums.beforeBytes;
        sum.afterBytes += sums.afterBytes;
        sum.touchedBytes += sums.touchedBytes;
        sum.removed += sums.removed;
        sum.added += sums.added;
        sum.changed += sums.changed;
    }
}

/// Calls \a visit for each path of either, with what both have there.
template <typename Visit>
void forEachPair(const ShownFiles &before, const ShownFiles &after, Visit visit)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        visit(it.key(), *it, after.value(it.key()));
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            visit(it.key(), Shown(), *it);
    }
}

/// The greatest difference first; files came in no order.
void sortChildren(QList<ComparedFile> &nodes)
{
    for (int node = 0; node < nodes.size(); ++node) {
        QList<int> children = nodes.at(node).children;
        std::ranges::sort(children, [&nodes](int one, int other) {
            const ComparedFile &first = nodes.at(one);
            const ComparedFile &second = nodes.at(other);
            return first.touchedBytes != second.touchedBytes ? first.touchedBytes > second.touchedBytes
                                                             : first.name < second.name;
        });
        nodes[node].children = children;
    }
}

} // namespace

QByteArray FileComparison::pathOf(int node) const
{
    return pathOfNode(nodes, node);
}

FileComparison fileComparison(const ImageContents &before, const ImageContents &after)
{
    const ShownFiles first = shownFiles(before);
    const ShownFiles second = shownFiles(after);
    PathNodes<ComparedFile> paths;
    forEachPair(first, second, [&paths](const QByteArray &path, const Shown &old, const Shown &now) {
        if (isSame(old, now))
            return;
        const int node = paths.nodeFor(path);
        paths.nodes[node].beforeLayer = old.layer;
        paths.nodes[node].afterLayer = now.layer;
        addTo(paths.nodes, node, sumsOf(old, now));
    });
    // Only now it is known which folders are told of.
    forEachPair(first, second, [&paths](const QByteArray &path, const Shown &old, const Shown &now) {
        if (isSame(old, now))
            addTo(paths.nodes, paths.nearestNode(path), sumsOf(old, now));
    });
    sortChildren(paths.nodes);
    return {std::move(paths.nodes)};
}

QList<int> largestDifferences(const FileComparison &comparison, qsizetype most)
{
    constexpr qsizetype mostParts = 40; // Of a folder divided because it is large: a list nobody reads says no more.
    const QList<ComparedFile> &nodes = comparison.nodes;
    const auto isGreater = [&nodes](int one, int other) {
        return nodes.at(one).touchedBytes > nodes.at(other).touchedBytes;
    };
    QList<int> rows = nodes.isEmpty() ? QList<int>() : nodes.constFirst().children;
    const qint64 third = nodes.isEmpty() ? 0 : nodes.constFirst().touchedBytes / 3;
    while (true) {
        const auto divisible = std::ranges::find_if(rows, [&](int row) {
            const QList<int> &parts = nodes.at(row).children;
            if (parts.isEmpty())
                return false;
            const bool hasLargePart = nodes.at(parts.constFirst()).touchedBytes > nodes.at(row).touchedBytes / 5;
            const bool isTooMuch = nodes.at(row).touchedBytes > third && hasLargePart && parts.size() <= mostParts;
            return isTooMuch || rows.size() - 1 + parts.size() <= most;
        });
        if (divisible == rows.end())
            return rows;
        const int divided = *divisible;
        rows.erase(divisible);
        rows.append(nodes.at(divided).children);
        std::ranges::stable_sort(rows, isGreater);
    }
}

QList<RepeatedContent> repeatedContents(const ImageContents &image, qint64 least)
{
    std::map<ContentDigest, RepeatedContent> byContent;
    forEachFile(image, [&byContent, least](const Entry &entry, int layer, Fate fate) {
        if (entry.size < least)
            return;
        RepeatedContent &content = byContent[entry.content];
        content.bytes = entry.size;
        content.places.append({entry.path, layer, fate == Fate::Live});
    });
    QList<RepeatedContent> found;
    for (const auto &[digest, content] : byContent) {
        if (content.places.size() > 1)
            found.append(content);
    }
    std::ranges::sort(found, [](const RepeatedContent &one, const RepeatedContent &other) {
        return one.excess() != other.excess() ? one.excess() > other.excess()
                                              : one.places.constFirst().path < other.places.constFirst().path;
    });
    return found;
}

} // namespace Stagecraft::Image

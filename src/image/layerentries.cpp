// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/layerentries.h"

#include "image/filehasher.h"
#include "image/tarstream.h"

#include <QCoreApplication>

#include <archive_entry.h>

#include <algorithm>

namespace Stagecraft::Image {

namespace {

constexpr qsizetype longestPath = 16 * 1024; // Linux ends at 4096.
constexpr QByteArrayView whiteoutPrefix = ".wh.";
constexpr QByteArrayView opaqueName = ".wh..wh..opq";
constexpr QByteArrayView bookkeepingPrefix = ".wh..wh.";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Image)
};

// The narrow form first: it is the bytes as stored unless the archive declares UTF-8 and the locale is another.
QByteArray nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    return QByteArray(name ? name : archive_entry_pathname_utf8(entry));
}

QByteArray hardLinkOf(archive_entry *entry)
{
    const char *name = archive_entry_hardlink(entry);
    return QByteArray(name ? name : archive_entry_hardlink_utf8(entry));
}

QByteArray symbolicLinkOf(archive_entry *entry)
{
    const char *name = archive_entry_symlink(entry);
    return QByteArray(name ? name : archive_entry_symlink_utf8(entry));
}

void setKind(Entry &entry, archive_entry *header)
{
    entry.linkTarget = hardLinkOf(header);
    if (!entry.linkTarget.isEmpty()) {
        entry.kind = Entry::Kind::HardLink;
        entry.linkTarget = pathInImage(entry.linkTarget);
        return;
    }
    switch (archive_entry_filetype(header)) {
    case AE_IFREG:
        entry.kind = Entry::Kind::File;
        entry.size = archive_entry_size(header);
        break;
    case AE_IFDIR:
        entry.kind = Entry::Kind::Folder;
        break;
    case AE_IFLNK:
        entry.kind = Entry::Kind::SymbolicLink;
        entry.linkTarget = symbolicLinkOf(header);
        break;
    default:
        entry.kind = Entry::Kind::Other;
    }
}

/// Turns a marker file into what it says. \sa https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
void readWhiteout(Entry &entry)
{
    const qsizetype slash = entry.path.lastIndexOf('/');
    const QByteArrayView name = QByteArrayView(entry.path).sliced(slash + 1);
    if (!name.startsWith(whiteoutPrefix))
        return;
    const QByteArray folder = entry.path.left(std::max<qsizetype>(slash, 0));
    const QByteArray hidden = name.sliced(whiteoutPrefix.size()).toByteArray();
    entry.size = 0;
    entry.linkTarget.clear();
    if (name == opaqueName) {
        entry.kind = Entry::Kind::Opaque;
        entry.path = folder;
    } else if (name.startsWith(bookkeepingPrefix) || hidden.isEmpty()) {
        entry.kind = Entry::Kind::Other;
    } else {
        entry.kind = Entry::Kind::Whiteout;
        entry.path = folder.isEmpty() ? hidden : folder + '/' + hidden;
    }
}

Entry entryOf(archive_entry *header)
{
    Entry entry;
    entry.path = pathInImage(nameOf(header));
    setKind(entry, header);
    readWhiteout(entry);
    return entry;
}

/// Why \a entry cannot be counted, or an empty string.
QString objection(const Entry &entry, MemoryBudget &budget)
{
    constexpr qint64 bookkeeping = 96; // What weighing needs beside the entry itself.
    if (entry.path.size() > longestPath || entry.linkTarget.size() > longestPath)
        return Text::tr("A layer has a path that is too long.");
    if (entry.size < 0)
        return Text::tr("A layer has a file of impossible size.");
    budget.entries -= static_cast<qint64>(sizeof(Entry)) + entry.path.size() + entry.linkTarget.size() + bookkeeping;
    return budget.entries < 0 ? Text::tr("The archive has more files than can be kept in memory.") : QString();
}

// The root folder has an empty path; anything else without one has no place in an image.
bool isNameless(const Entry &entry)
{
    return entry.path.isEmpty() && entry.kind != Entry::Kind::Opaque;
}

Error incomplete(const TarStream &stream)
{
    return {Text::tr("A layer is not a complete tar archive."), stream.message()};
}

/// The data between the holes, each piece with its place where there are any: a hole may be of any length.
bool readContent(TarStream &stream, FileHasher &hasher)
{
    const bool hasHoles = archive_entry_sparse_count(stream.entry()) > 0;
    std::optional<QByteArrayView> block = stream.data();
    for (; block && !block->isEmpty(); block = stream.data()) {
        if (hasHoles)
            hasher.add(QByteArray::number(stream.offset()) + ':');
        hasher.add(*block);
    }
    hasher.endFile();
    return block.has_value();
}

/// They come in the order of the files.
void setContents(QList<Entry> &entries, const QList<ContentDigest> &digests)
{
    auto digest = digests.cbegin();
    for (Entry &entry : entries) {
        if (entry.kind == Entry::Kind::File)
            entry.content = *digest++;
    }
}

} // namespace

QByteArray pathInImage(QByteArrayView path)
{
    QByteArray resolved;
    resolved.reserve(path.size());
    while (!path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        const QByteArrayView part = slash < 0 ? path : path.first(slash);
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
        if (part == "..") {
            resolved.truncate(std::max<qsizetype>(resolved.lastIndexOf('/'), 0));
        } else if (!part.isEmpty() && part != ".") {
            if (!resolved.isEmpty())
                resolved += '/';
            resolved += part;
        }
    }
    return resolved;
}

Result<QList<Entry>> readLayerEntries(BlockSource &tar, MemoryBudget &budget)
{
    TarStream stream(tar, TarStream::Format::Tar);
    FileHasher hasher;
    QList<Entry> entries;
    TarStream::Next next = stream.next();
    for (; next == TarStream::Next::Entry; next = stream.next()) {
        Entry entry = entryOf(stream.entry());
        if (isNameless(entry) && entry.kind == Entry::Kind::Folder)
            continue;
        if (isNameless(entry))
            return Error{Text::tr("A layer has a file without a name."), {}};
        if (const QString reason = objection(entry, budget); !reason.isEmpty())
            return Error{reason, QString::fromUtf8(entry.path.left(200))};
        if (entry.kind == Entry::Kind::File && !readContent(stream, hasher))
            return incomplete(stream);
        entries.append(entry);
    }
    if (next == TarStream::Next::Failed)
        return incomplete(stream);
    setContents(entries, hasher.digests());
    entries.squeeze();
    return entries;
}

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/archivepass.h"

#include "image/layerentries.h"
#include "image/measuredsource.h"
#include "image/tarstream.h"

#include <QCoreApplication>

#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Stagecraft::Image {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Image)
};

/// The archive's bytes as they come in: tells of progress and ends when asked to.
class IncomingSource : public BlockSource
{
public:
    IncomingSource(const ByteSource &source, const ReadOptions &options)
        : m_source(source)
        , m_options(options)
        , m_buffer(bufferSize, Qt::Uninitialized)
    { }

    [[nodiscard]] std::optional<QByteArrayView> next() override
    {
        if (m_ended)
            return QByteArrayView();
        if (m_options.stop.stop_requested())
            return fail(Text::tr("Reading the archive was cancelled."));
        const qint64 count = m_source(m_buffer.data(), m_buffer.size());
        if (count < 0)
            return fail(Text::tr("The archive could not be read."));
        m_ended = count == 0;
        m_bytes += count;
        tellProgress();
        return QByteArrayView(m_buffer.constData(), count);
    }

    void countLayer() { ++m_layers; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

private:
    static constexpr qsizetype bufferSize = 256 * 1024;
    static constexpr qint64 progressStep = 1024 * 1024;

    std::nullopt_t fail(const QString &message)
    {
        m_failure = Error{message, {}};
        return std::nullopt;
    }

    void tellProgress()
    {
        if (!m_options.progress || m_bytes - m_told < progressStep)
            return;
        m_told = m_bytes;
        m_options.progress({m_bytes, m_layers});
    }

    const ByteSource &m_source;
    const ReadOptions &m_options;
    QByteArray m_buffer;
    qint64 m_bytes = 0;
    qint64 m_told = 0;
    int m_layers = 0;
    bool m_ended = false; // A pipe is not asked again after its end.
    std::optional<Error> m_failure;
};

QString sha256Name(const QByteArray &hexadecimal)
{
    return u"sha256:"_s + QString::fromLatin1(hexadecimal);
}

Compression compressionOf(QByteArrayView start)
{
    if (start.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    if (start.startsWith("\x28\xb5\x2f\xfd"))
        return Compression::Zstd;
    return start.startsWith("BZh") ? Compression::Other : Compression::None;
}

/// A tar's magic is looked for first: its first file's name may well begin with a bracket.
bool isJson(QByteArrayView start)
{
    constexpr qsizetype magicOffset = 257;
    if (start.size() > magicOffset && start.sliced(magicOffset).startsWith("ustar"))
        return false;
    const QByteArrayView text = start.trimmed();
    return text.startsWith('{') || text.startsWith('[');
}

/// One pass over an archive, from its first byte to its last.
class ArchivePass
{
public:
    ArchivePass(const ByteSource &source, const ReadOptions &options)
        : m_incoming(source, options)
        , m_estimate(options.download == ReadOptions::Download::Estimate ? MeasuredSource::Estimate::Gzip
                                                                         : MeasuredSource::Estimate::None)
    { }

    Result<ArchiveFiles> run()
    {
        TarStream outer(m_incoming, TarStream::Format::CompressedTar);
        TarStream::Next next = outer.next();
        for (; next == TarStream::Next::Entry; next = outer.next()) {
            if (const std::optional<Error> failure = readEntry(outer))
                return m_incoming.failure().value_or(*failure);
        }
        // The end is read as well: an engine that fails late says so only there.
        if (next == TarStream::Next::Failed || !drain(m_incoming))
            return m_incoming.failure().value_or(damaged(outer));
        return std::move(m_files);
    }

private:
    static Error damaged(const TarStream &stream)
    {
        return {Text::tr("This is not a complete image archive."), stream.message()};
    }

    std::optional<Error> readEntry(TarStream &outer)
    {
        archive_entry *entry = outer.entry();
        const char *name = archive_entry_pathname(entry);
        const QByteArray path = pathInImage(name);
        const char *link = archive_entry_hardlink(entry);
        if (link) {
            m_files.links.insert(path, pathInImage(link));
        } else if (archive_entry_filetype(entry) == AE_IFLNK) {
            const qsizetype slash = path.lastIndexOf('/');
            const QByteArray folder = path.left(slash + 1);
            m_files.links.insert(path, pathInImage(folder + QByteArray(archive_entry_symlink(entry))));
        } else if (archive_entry_filetype(entry) == AE_IFREG) {
            return readFile(outer, path);
        }
        return countName(path);
    }

    /// Even names alone must not fill the memory.
    std::optional<Error> countName(const QByteArray &path)
    {
        constexpr qint64 bookkeeping = 256;
        m_budget.entries -= path.size() + bookkeeping;
        if (m_budget.entries >= 0)
            return std::nullopt;
        return Error{Text::tr("The archive has more files than can be kept in memory."), {}};
    }

    std::optional<Error> readFile(TarStream &outer, const QByteArray &path)
    {
        // No engine writes holes here; filling them in would let a small file keep us busy for ever.
        if (archive_entry_sparse_count(outer.entry()) > 0)
            return Error{Text::tr("The archive has a file with holes where a layer is expected."), {}};
        EntryData data(outer);
        PeekedSource peeked(data);
        const std::optional<QByteArrayView> start = peeked.start(512);
        if (!start)
            return damaged(outer);
        const bool read = isJson(*start) ? readDocument(peeked, path) : readLayer(peeked, path, compressionOf(*start));
        return read ? misnamed(path) : damaged(outer);
    }

    /// True unless the archive itself fails. A document over the limits is passed over.
    bool readDocument(PeekedSource &source, const QByteArray &path)
    {
        constexpr qint64 largestDocument = 8 * 1024 * 1024;
        MeasuredSource measured(source);
        QByteArray text;
        std::optional<QByteArrayView> block = measured.next();
        for (; block && !block->isEmpty(); block = measured.next()) {
            if (measured.bytes() <= std::min(largestDocument, m_budget.documents))
                text.append(*block);
        }
        m_digest = measured.digest();
        if (text.size() == measured.bytes()) {
            m_budget.documents -= text.size();
            m_files.documents.insert(path, text);
        }
        return block.has_value();
    }

    /// True unless the archive itself fails. What is no layer keeps its reason, for the case that an image names it.
    bool readLayer(PeekedSource &source, const QByteArray &path, Compression compression)
    {
        StoredLayer layer;
        layer.compression = compression;
        const bool read = compression == Compression::None ? readPlain(source, layer) : readCompressed(source, layer);
        if (!read)
            return false;
        layer.digest = sha256Name(m_digest);
        m_files.layers.insert(path, layer);
        m_incoming.countLayer();
        return true;
    }

    bool readPlain(BlockSource &blob, StoredLayer &layer)
    {
        MeasuredSource stream(blob, m_estimate);
        readEntries(stream, layer);
        if (!drain(stream))
            return false;
        finish(stream, layer); // An uncompressed blob is the stream.
        layer.compressedBytes = stream.gzipBytes();
        return true;
    }

    bool readCompressed(BlockSource &source, StoredLayer &layer)
    {
        MeasuredSource blob(source);
        {
            TarStream decompressed(blob, TarStream::Format::Compressed);
            if (decompressed.next() == TarStream::Next::Entry) {
                EntryData data(decompressed);
                MeasuredSource stream(data);
                readEntries(stream, layer);
                if (!drain(stream) && !layer.failure)
                    layer.failure = Error{Text::tr("A layer cannot be decompressed."), decompressed.message()};
                finish(stream, layer);
            } else {
                layer.failure = Error{Text::tr("A layer cannot be decompressed."), decompressed.message()};
            }
        }
        if (!drain(blob))
            return false;
        m_digest = blob.digest();
        layer.compressedBytes = blob.bytes();
        return true;
    }

    void readEntries(BlockSource &stream, StoredLayer &layer)
    {
        Result<QList<Entry>> entries = readLayerEntries(stream, m_budget);
        if (entries)
            layer.entries = *std::move(entries);
        else
            layer.failure = entries.error();
    }

    void finish(MeasuredSource &stream, StoredLayer &layer)
    {
        m_digest = stream.digest();
        layer.diffId = sha256Name(m_digest);
        layer.tarBytes = stream.bytes();
    }

    /// A blob's name is its digest.
    [[nodiscard]] std::optional<Error> misnamed(const QByteArray &path)
    {
        const QByteArray folder = "blobs/sha256/";
        if (path.startsWith(folder) && path.sliced(folder.size()) != m_digest)
            return Error{Text::tr("The archive is damaged: a part has another content than its name says."),
                         QString::fromUtf8(path)};
        return countName(path);
    }

    IncomingSource m_incoming;
    MeasuredSource::Estimate m_estimate;
    MemoryBudget m_budget;
    ArchiveFiles m_files;
    QByteArray m_digest; ///< Of the file read last.
};

} // namespace

Result<ArchiveFiles> readArchiveFiles(const ByteSource &source, const ReadOptions &options)
{
    return ArchivePass(source, options).run();
}

} // namespace Stagecraft::Image

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace Stagecraft::Image {

/// The first half of the SHA-256 of a file's data: whether two files hold the same.
using ContentDigest = std::array<quint8, 16>;

/*!
    One name in a layer's archive, in the order of the archive.

    \sa https://github.com/opencontainers/image-spec/blob/main/layer.md
*/
struct Entry
{
    enum class Kind : quint8 {
        File, ///< A regular file with data of its own: an atom, the only kind that has bytes.
        HardLink, ///< Another name of the file at linkTarget.
        Folder,
        SymbolicLink,
        Other, ///< Devices, pipes and the bookkeeping names of old storage drivers.
        Whiteout, ///< The path, without its `.wh.`, is deleted from the layers below.
        Opaque, ///< All that the layers below have in the folder at the path is deleted.
    };

    QByteArray path; ///< Bytes as stored, without leading slash, `.` and `..` resolved inside the image's root.
    QByteArray linkTarget; ///< Of a hard link, resolved like path; of a symbolic link, as stored.
    qint64 size = 0; ///< Of a file: its logical size, holes included. 0 for all other kinds.
    Kind kind = Kind::File;
    ContentDigest content{}; ///< Of a file. One with holes is another content than the same without.

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// What became of the data of an entry in the final image.
enum class Fate : quint8 {
    NoData, ///< It is no file.
    Live, ///< Some path still shows it.
    Overwritten, ///< A later layer has other data at its path.
    Repeated, ///< A later layer has the same data at its path once more: only owner, mode or time were changed.
    Deleted, ///< A later layer deletes its path.
};

/// Why bytes of a layer are not in the final image.
struct WastedBytes
{
    qint64 overwritten = 0;
    qint64 repeated = 0;
    qint64 deleted = 0;

    [[nodiscard]] qint64 sum() const { return overwritten + repeated + deleted; }
};

enum class Compression { None, Gzip, Zstd, Other };

/// One layer of an image. Sizes are bytes.
struct Layer
{
    QString digest; ///< "sha256:…" of the blob as the archive stores it.
    QString diffId; ///< "sha256:…" of the uncompressed stream: what makes two layers equal.
    Compression compression = Compression::None; ///< Of the blob as the archive stores it.
    qint64 contentBytes = 0; ///< The sum of the files' sizes.
    qint64 liveBytes = 0; ///< The part of contentBytes that the final image still shows.
    WastedBytes wasted; ///< The other part.
    qint64 tarBytes = 0; ///< Length of the uncompressed stream.
    std::optional<qint64>
        compressedBytes; ///< Length of the blob where it is compressed, or its estimate where one was asked for.
    QString createdBy; ///< From the configuration's history; empty where it has none.
    int historyIndex = -1; ///< In ImageContents::history, or -1.
    QList<Entry> entries; ///< Shared between images that share the layer.
    QList<Fate> fates; ///< One for each entry.
};

/// One line of an image's history, oldest first.
struct HistoryStep
{
    QString createdBy;
    bool emptyLayer = false;
    int layer = -1; ///< The layer it made, or -1.
};

/// What a container of the image runs, as the image says it.
struct Configuration
{
    QStringList environment;
    QStringList entrypoint;
    QStringList command;
    QString user; ///< Empty means root.
    QString workingFolder;
    QStringList ports; ///< "8080/tcp", sorted.
    QStringList volumes; ///< Sorted.
    QStringList labels; ///< "name=value", sorted.
    QStringList healthCheck; ///< "CMD-SHELL", "curl …".
    QString stopSignal;

    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/*!
    What is in one image, computed from its archive in the same way for every engine.

    Always contentBytes = finalBytes + wastedBytes, and each is the sum over the layers.
    The figures differ from the ones engines print, which mean different things
    in different engines; design §5, "What the sizes are", defines them.
*/
struct ImageContents
{
    QString imageId; ///< "sha256:…" of the configuration.
    QStringList references; ///< The names the archive gives it; empty for an unnamed image.
    QString platform; ///< "linux/amd64", "linux/arm64/v8".
    QList<Layer> layers; ///< The base's first.
    QList<HistoryStep> history;
    Configuration configuration;
    qint64 contentBytes = 0;
    qint64 finalBytes = 0;
    qint64 wastedBytes = 0;
    WastedBytes wasted; ///< Its parts.
    qint64 tarBytes = 0;
    std::optional<qint64>
        downloadBytes; ///< What a registry sends for it: compressed layers (equal ones once) and configuration.
    bool downloadExact =
        false; ///< True when the archive holds every compressed blob; false for an estimate or nothing.

    /// finalBytes ÷ contentBytes; 1 for an empty image.
    [[nodiscard]] double efficiency() const;
    /// The first of its references, else a shortened image id.
    [[nodiscard]] QString displayName() const;
};

/*!
    Fills in what follows from the entries of \a image's layers: what became of each,
    the bytes of each layer, and the sums. Pure; whiteouts hide only what lower layers have.
    False when the sums do not fit 64 bits.
*/
[[nodiscard]] bool weigh(ImageContents &image);

/// Fills in what a registry sends, where that is known of every layer; its configuration has so many bytes. Pure.
void weighDownload(ImageContents &image, qint64 configurationBytes);

} // namespace Stagecraft::Image

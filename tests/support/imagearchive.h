// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

namespace Stagecraft::Test {

/// Writes tar streams entry by entry.
class TarBuilder
{
public:
    TarBuilder &file(const QByteArray &path, const QByteArray &data);
    /// A file of \a size bytes that is one hole after its first 512.
    TarBuilder &sparseFile(const QByteArray &path, qint64 size);
    TarBuilder &folder(const QByteArray &path);
    TarBuilder &hardLink(const QByteArray &path, const QByteArray &target);
    TarBuilder &symbolicLink(const QByteArray &path, const QByteArray &target);
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Item
    {
        enum class Kind { File, Sparse, Folder, HardLink, SymbolicLink };
        Kind kind;
        QByteArray path;
        QByteArray data; ///< Or the link's target.
        qint64 size = 0;
    };
    QList<Item> m_items;
};

/// \a data through one of libarchive's filters: "gzip", "zstd".
[[nodiscard]] QByteArray compressed(const QByteArray &data, const QByteArray &filter);

/// "sha256:…"
[[nodiscard]] QString sha256(const QByteArray &data);

struct LayerToWrite
{
    QByteArray tar;
    QByteArray filter; ///< Empty: stored uncompressed.
    QString createdBy = QStringLiteral("RUN /bin/sh -c true # buildkit");
};

struct ImageToWrite
{
    QStringList references;
    QList<LayerToWrite> layers;
    QString architecture = QStringLiteral("amd64");

    [[nodiscard]] QByteArray configuration() const;
};

/// The three shapes in which engines write an archive.
enum class ArchiveShape {
    DockerSave, ///< Blobs, then index.json and manifest.json: Docker 25 and newer.
    OciLayout, ///< Blobs and index.json, with an attestation beside each image: buildx, podman.
    Legacy, ///< ID/layer.tar, shared layers as symbolic links: Docker up to 24.
};

[[nodiscard]] QByteArray imageArchive(const QList<ImageToWrite> &images, ArchiveShape shape);

} // namespace Stagecraft::Test

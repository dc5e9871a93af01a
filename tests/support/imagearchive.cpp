// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "support/imagearchive.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace Stagecraft::Test {

namespace {

std::ptrdiff_t append(archive *, void *bytes, const void *block, std::size_t length)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(block), static_cast<qsizetype>(length));
    return static_cast<std::ptrdiff_t>(length);
}

QString blobName(const QByteArray &data)
{
    return u"blobs/sha256/"_s + sha256(data).sliced(7);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray blobOf(const LayerToWrite &layer)
{
    return layer.filter.isEmpty() ? layer.tar : compressed(layer.tar, layer.filter);
}

QJsonObject descriptor(const QByteArray &blob, const QJsonObject &more = {})
{
    QJsonObject object = more;
    object["digest"_L1] = sha256(blob);
    object["size"_L1] = blob.size();
    return object;
}

/// The blobs of a layout, each once, then its lists.
class LayoutWriter
{
public:
    void add(const QByteArray &blob)
    {
        const QString name = blobName(blob);
        if (!m_written.contains(name))
            m_tar.file(name.toUtf8(), blob);
        m_written.insert(name);
    }

    void addImage(const ImageToWrite &image)
    {
        QJsonArray descriptors;
        QJsonArray paths;
        for (const LayerToWrite &layer : image.layers) {
            const QByteArray blob = blobOf(layer);
            add(blob);
            descriptors.append(descriptor(blob));
            paths.append(blobName(blob));
        }
        const QByteArray configuration = image.configuration();
        add(configuration);
        const QByteArray manifest =
            json({{"schemaVersion"_L1, 2}, {"config"_L1, descriptor(configuration)}, {"layers"_L1, descriptors}});
        add(manifest);
        m_docker.append(QJsonObject{{"Config"_L1, blobName(configuration)},
                                    {"RepoTags"_L1, QJsonArray::fromStringList(image.references)},
                                    {"Layers"_L1, paths}});
        listManifest(manifest, image);
    }

    QByteArray finish(ArchiveShape shape)
    {
        if (shape == ArchiveShape::OciLayout)
            addAttestation();
        m_tar.file("index.json", json({{"schemaVersion"_L1, 2}, {"manifests"_L1, m_index}}));
        if (shape == ArchiveShape::DockerSave)
            m_tar.file("manifest.json", QJsonDocument(m_docker).toJson());
        return m_tar.file("oci-layout", R"({"imageLayoutVersion":"1.0.0"})").bytes();
    }

private:
    void listManifest(const QByteArray &manifest, const ImageToWrite &image)
    {
        const QJsonObject annotations{{"io.containerd.image.name"_L1, image.references.value(0)}};
        m_index.append(descriptor(manifest, {{"annotations"_L1, annotations}}));
    }

    void addAttestation()
    {
        const QByteArray manifest = json({{"config"_L1, descriptor("{}")}, {"layers"_L1, QJsonArray()}});
        add(manifest);
        const QJsonObject platform{{"os"_L1, "unknown"_L1}, {"architecture"_L1, "unknown"_L1}};
        m_index.append(descriptor(manifest, {{"platform"_L1, platform}}));
    }

    TarBuilder m_tar;
    QSet<QString> m_written;
    QJsonArray m_index;
    QJsonArray m_docker;
};

QByteArray legacyArchive(const QList<ImageToWrite> &images)
{
    TarBuilder tar;
    QJsonArray manifest;
    QHash<QString, QByteArray> written;
    int next = 0;
    for (const ImageToWrite &image : images) {
        QJsonArray paths;
        for (const LayerToWrite &layer : image.layers) {
            const QByteArray folder = "layer" + QByteArray::number(next++);
            const QByteArray path = folder + "/layer.tar";
            QByteArray &first = written[sha256(layer.tar)];
            if (first.isEmpty())
                tar.file(path, layer.tar);
            else
                tar.symbolicLink(path, "../" + first);
            if (first.isEmpty())
                first = path;
            tar.file(folder + "/VERSION", "1.0");
            paths.append(QString::fromUtf8(path));
        }
        const QString name = sha256(image.configuration()).sliced(7) + u".json"_s;
        tar.file(name.toUtf8(), image.configuration());
        manifest.append(QJsonObject{
            {"Config"_L1, name}, {"RepoTags"_L1, QJsonArray::fromStringList(image.references)}, {"Layers"_L1, paths}});
    }
    return tar.file("manifest.json", QJsonDocument(manifest).toJson()).bytes();
}

} // namespace

TarBuilder &TarBuilder::file(const QByteArray &path, const QByteArray &data)
{
    m_items.append({Item::Kind::File, path, data, data.size()});
    return *this;
}

TarBuilder &TarBuilder::sparseFile(const QByteArray &path, qint64 size)
{
    m_items.append({Item::Kind::Sparse, path, QByteArray(512, 's'), size});
    return *this;
}

TarBuilder &TarBuilder::folder(const QByteArray &path)
{
    m_items.append({Item::Kind::Folder, path, {}});
    return *this;
}

TarBuilder &TarBuilder::hardLink(const QByteArray &path, const QByteArray &target)
{
    m_items.append({Item::Kind::HardLink, path, target});
    return *this;
}

TarBuilder &TarBuilder::symbolicLink(const QByteArray &path, const QByteArray &target)
{
    m_items.append({Item::Kind::SymbolicLink, path, target});
    return *this;
}

QByteArray TarBuilder::bytes() const
{
    QByteArray bytes;
    archive *handle = archive_write_new();
    archive_write_set_format_pax_restricted(handle);
    archive_write_set_bytes_in_last_block(handle, 1);
    archive_write_open(handle, &bytes, nullptr, &append, nullptr);
    for (const Item &item : m_items) {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, item.path.constData());
        const bool isLink = item.kind == Item::Kind::SymbolicLink;
        archive_entry_set_filetype(entry, item.kind == Item::Kind::Folder ? AE_IFDIR : isLink ? AE_IFLNK : AE_IFREG);
        archive_entry_set_perm(entry, 0755);
        archive_entry_set_size(entry, item.size);
        if (isLink)
            archive_entry_set_symlink(entry, item.data.constData());
        if (item.kind == Item::Kind::HardLink)
            archive_entry_set_hardlink(entry, item.data.constData());
        if (item.kind == Item::Kind::Sparse)
            archive_entry_sparse_add_entry(entry, 0, item.data.size());
        archive_write_header(handle, entry);
        if (item.kind == Item::Kind::File || item.kind == Item::Kind::Sparse)
            archive_write_data(handle, item.data.constData(), static_cast<size_t>(item.data.size()));
        archive_entry_free(entry);
    }
    archive_write_free(handle);
    return bytes;
}

QByteArray compressed(const QByteArray &data, const QByteArray &filter)
{
    QByteArray bytes;
    archive *handle = archive_write_new();
    archive_write_set_format_raw(handle);
    archive_write_add_filter_by_name(handle, filter.constData());
    archive_write_set_bytes_per_block(handle, 0);
    archive_write_open(handle, &bytes, nullptr, &append, nullptr);
    archive_entry *entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(handle, entry);
    archive_write_data(handle, data.constData(), static_cast<size_t>(data.size()));
    archive_entry_free(entry);
    archive_write_free(handle);
    return bytes;
}

QString sha256(const QByteArray &data)
{
    return u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

QByteArray ImageToWrite::configuration() const
{
    QJsonArray diffIds;
    QJsonArray history;
    for (const LayerToWrite &layer : layers) {
        diffIds.append(sha256(layer.tar));
        history.append(QJsonObject{{"created_by"_L1, layer.createdBy}});
    }
    history.append(QJsonObject{{"created_by"_L1, "CMD [\"/app\"]"_L1}, {"empty_layer"_L1, true}});
    const QJsonObject config{{"User"_L1, "10001"_L1},
                             {"WorkingDir"_L1, "/srv"_L1},
                             {"Cmd"_L1, QJsonArray{"/app"_L1}},
                             {"Env"_L1, QJsonArray{"A=b"_L1}}};
    return json({{"architecture"_L1, architecture},
                 {"os"_L1, "linux"_L1},
                 {"config"_L1, config},
                 {"rootfs"_L1, QJsonObject{{"type"_L1, "layers"_L1}, {"diff_ids"_L1, diffIds}}},
                 {"history"_L1, history}});
}

QByteArray imageArchive(const QList<ImageToWrite> &images, ArchiveShape shape)
{
    if (shape == ArchiveShape::Legacy)
        return legacyArchive(images);
    LayoutWriter writer;
    for (const ImageToWrite &image : images)
        writer.addImage(image);
    return writer.finish(shape);
}

} // namespace Stagecraft::Test

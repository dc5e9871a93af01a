// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/readingstore.h"

#include "image/imagelist.h"
#include "image/sha256.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <concepts>

using namespace Qt::StringLiterals;

namespace Stagecraft::Image {

namespace {

constexpr quint32 magic = 0x53435244; // "SCRD"
constexpr quint32 version = 2;
constexpr qint64 mostBytes = qint64(512) << 20;

QDataStream &operator<<(QDataStream &stream, const Entry &entry);
QDataStream &operator>>(QDataStream &stream, Entry &entry);
QDataStream &operator<<(QDataStream &stream, const Layer &layer);
QDataStream &operator>>(QDataStream &stream, Layer &layer);
QDataStream &operator<<(QDataStream &stream, const HistoryStep &step);
QDataStream &operator>>(QDataStream &stream, HistoryStep &step);

/// Instead of Qt's, which finds no operators in a namespace without a name.
template <typename Value>
    requires(!std::same_as<Value, QString>)
QDataStream &operator<<(QDataStream &stream, const QList<Value> &list)
{
    stream << static_cast<quint32>(list.size());
    for (const Value &value : list)
        stream << value;
    return stream;
}

/// A length that lies ends with the data, not with the memory.
template <typename Value>
    requires(!std::same_as<Value, QString>)
QDataStream &operator>>(QDataStream &stream, QList<Value> &list)
{
    quint32 length = 0;
    stream >> length;
    for (quint32 index = 0; index < length && stream.status() == QDataStream::Ok; ++index) {
        Value value;
        stream >> value;
        list.append(value);
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const Entry &entry)
{
    stream << entry.path << entry.linkTarget << entry.size << static_cast<quint8>(entry.kind);
    for (const quint8 byte : entry.content)
        stream << byte;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, Entry &entry)
{
    quint8 kind = 0;
    stream >> entry.path >> entry.linkTarget >> entry.size >> kind;
    if (kind > static_cast<quint8>(Entry::Kind::Opaque) || entry.size < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    entry.kind = static_cast<Entry::Kind>(kind);
    for (quint8 &byte : entry.content)
        stream >> byte;
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const std::optional<qint64> &bytes)
{
    return stream << bytes.value_or(-1);
}

QDataStream &operator>>(QDataStream &stream, std::optional<qint64> &bytes)
{
    qint64 value = -1;
    stream >> value;
    bytes = value < 0 ? std::nullopt : std::optional(value);
    return stream;
}

/// What a layer is in any image.
struct LayerContent
{
    Layer layer;
};

QDataStream &operator<<(QDataStream &stream, const LayerContent &content)
{
    const Layer &layer = content.layer;
    return stream << layer.digest << static_cast<quint8>(layer.compression) << layer.tarBytes << layer.compressedBytes
                  << layer.entries;
}

QDataStream &operator>>(QDataStream &stream, LayerContent &content)
{
    Layer &layer = content.layer;
    quint8 compression = 0;
    stream >> layer.digest >> compression >> layer.tarBytes >> layer.compressedBytes >> layer.entries;
    if (compression > static_cast<quint8>(Compression::Other) || layer.tarBytes < 0)
        stream.setStatus(QDataStream::ReadCorruptData);
    layer.compression = static_cast<Compression>(compression);
    return stream;
}

/// What it is in one image.
QDataStream &operator<<(QDataStream &stream, const Layer &layer)
{
    return stream << layer.diffId << layer.createdBy << layer.historyIndex;
}

QDataStream &operator>>(QDataStream &stream, Layer &layer)
{
    return stream >> layer.diffId >> layer.createdBy >> layer.historyIndex;
}

QDataStream &operator<<(QDataStream &stream, const HistoryStep &step)
{
    return stream << step.createdBy << step.emptyLayer << step.layer;
}

QDataStream &operator>>(QDataStream &stream, HistoryStep &step)
{
    return stream >> step.createdBy >> step.emptyLayer >> step.layer;
}

QDataStream &operator<<(QDataStream &stream, const Configuration &configuration)
{
    return stream << configuration.environment << configuration.entrypoint << configuration.command
                  << configuration.user << configuration.workingFolder << configuration.ports << configuration.volumes
                  << configuration.labels << configuration.healthCheck << configuration.stopSignal;
}

QDataStream &operator>>(QDataStream &stream, Configuration &configuration)
{
    return stream >> configuration.environment >> configuration.entrypoint >> configuration.command
        >> configuration.user >> configuration.workingFolder >> configuration.ports >> configuration.volumes
        >> configuration.labels >> configuration.healthCheck >> configuration.stopSignal;
}

/// Without the content of its layers.
QDataStream &operator<<(QDataStream &stream, const ImageContents &image)
{
    return stream << image.imageId << image.references << image.platform << image.layers << image.history
                  << image.configuration << image.downloadBytes << image.downloadExact;
}

QDataStream &operator>>(QDataStream &stream, ImageContents &image)
{
    return stream >> image.imageId >> image.references >> image.platform >> image.layers >> image.history
        >> image.configuration >> image.downloadBytes >> image.downloadExact;
}

template <typename Value>
std::optional<Value> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_8);
    quint32 foundMagic = 0;
    quint32 foundVersion = 0;
    stream >> foundMagic >> foundVersion;
    if (foundMagic != magic || foundVersion != version)
        return std::nullopt;
    Value value;
    stream >> value;
    return stream.status() == QDataStream::Ok && stream.atEnd() ? std::optional(value) : std::nullopt;
}

template <typename Value>
void writeFile(const QString &path, const Value &value)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QDataStream stream(&file);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << magic << version << value;
    if (stream.status() == QDataStream::Ok)
        (void)file.commit();
}

/// What was looked at last goes last.
void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        (void)file.setFileTime(QDateTime::currentDateTimeUtc(), QFile::FileModificationTime);
}

QString nameFor(const QString &id)
{
    Sha256 hash;
    hash.add(id.toUtf8());
    return QString::fromLatin1(hash.hexadecimal());
}

} // namespace

ReadingStore::ReadingStore(QString folder)
    : m_folder(std::move(folder))
{ }

QString ReadingStore::imageFile(const QString &id) const
{
    return m_folder + u"/image-"_s + nameFor(id);
}

QString ReadingStore::layerFile(const QString &diffId) const
{
    return m_folder + u"/layer-"_s + nameFor(diffId);
}

std::optional<ImageContents> ReadingStore::image(const QString &id) const
{
    if (m_folder.isEmpty() || id.isEmpty())
        return std::nullopt;
    std::optional<ImageContents> found = readFile<ImageContents>(imageFile(id));
    return found && fill(*found) ? found : std::nullopt;
}

std::optional<ImageContents> ReadingStore::assembled(const QString &id, const QByteArray &configuration) const
{
    const Result<ImageContents> named = imageFromConfiguration(configuration);
    if (m_folder.isEmpty() || !named)
        return std::nullopt;
    ImageContents image = *named;
    image.imageId = id;
    if (!fill(image))
        return std::nullopt;
    weighDownload(image, configuration.size());
    image.downloadExact = false; // Not of these very bytes.
    return image;
}

bool ReadingStore::hasLayers(const QStringList &diffIds) const
{
    return !m_folder.isEmpty() && !diffIds.isEmpty()
        && std::ranges::all_of(diffIds, [this](const QString &diffId) { return QFile::exists(layerFile(diffId)); });
}

/// Gives the layers of \a image, which have their diffIDs, their content.
bool ReadingStore::fill(ImageContents &image) const
{
    for (Layer &layer : image.layers) {
        const QString file = layerFile(layer.diffId);
        std::optional<LayerContent> known = readFile<LayerContent>(file);
        if (!known)
            return false;
        known->layer.diffId = layer.diffId;
        known->layer.createdBy = layer.createdBy;
        known->layer.historyIndex = layer.historyIndex;
        layer = std::move(known->layer);
        touch(file);
    }
    return weigh(image);
}

void ReadingStore::keep(const QString &id, const ImageContents &image) const
{
    if (m_folder.isEmpty() || id.isEmpty())
        return;
    for (const Layer &layer : image.layers) {
        const QString file = layerFile(layer.diffId);
        // An estimate of what it is compressed may have come since.
        if (QFileInfo::exists(file) && !layer.compressedBytes)
            touch(file);
        else
            writeFile(file, LayerContent{layer});
    }
    // Last, so that an image is there only when all its layers are.
    writeFile(imageFile(id), image);
    prune();
}

void ReadingStore::prune() const
{
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    qint64 bytes = 0;
    for (const QFileInfo &file : files) {
        bytes += file.size();
        if (bytes > mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace Stagecraft::Image

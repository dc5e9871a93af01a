// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/imagelist.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stagecraft::Image {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Image)
};

constexpr int deepestIndex = 4; // An index of indexes is allowed; nobody nests further.
constexpr int mostLinks = 8;

QStringList strings(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    QStringList list;
    for (const auto item : array)
        list.append(item.toString());
    return list;
}

/// Where a layout keeps the blob of a descriptor.
QByteArray blobPath(const QJsonObject &descriptor)
{
    QString digest = descriptor["digest"_L1].toString();
    return "blobs/" + digest.replace(u':', u'/').toUtf8();
}

bool isAttestation(const QJsonObject &descriptor)
{
    const QJsonObject platform = descriptor["platform"_L1].toObject();
    return descriptor["annotations"_L1].toObject().contains("vnd.docker.reference.type"_L1)
        || platform["os"_L1].toString() == "unknown"_L1;
}

QStringList referencesOf(const QJsonObject &descriptor)
{
    const QJsonObject annotations = descriptor["annotations"_L1].toObject();
    for (const QLatin1StringView name : {"io.containerd.image.name"_L1, "org.opencontainers.image.ref.name"_L1}) {
        if (const QString reference = annotations[name].toString(); !reference.isEmpty())
            return {reference};
    }
    return {};
}

Result<QList<ListedImage>> imagesOfDockerManifest(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return Error{Text::tr("The archive's manifest.json cannot be read."), {}};
    const QJsonArray array = document.array();
    QList<ListedImage> images;
    for (const auto value : array) {
        const QJsonObject object = value.toObject();
        ListedImage image{object["Config"_L1].toString().toUtf8(), {}, strings(object["RepoTags"_L1])};
        const QStringList layers = strings(object["Layers"_L1]);
        for (const QString &layer : layers)
            image.layers.append(layer.toUtf8());
        images.append(image);
    }
    return images;
}

/// Collects the images below an OCI index or manifest.
class IndexWalk
{
public:
    explicit IndexWalk(const ArchiveFiles &files)
        : m_files(files)
    { }

    void visit(const QByteArray &path, const QStringList &references, int depth)
    {
        const std::optional<QByteArray> json = m_files.document(path);
        if (!json || depth > deepestIndex || m_visited.contains(path))
            return;
        m_visited.insert(path);
        const QJsonObject object = QJsonDocument::fromJson(*json).object();
        if (object.contains("manifests"_L1))
            visitIndex(object, references, depth);
        else if (object.contains("config"_L1))
            addImage(object, references);
    }

    [[nodiscard]] const QList<ListedImage> &images() const { return m_images; }

private:
    void visitIndex(const QJsonObject &index, const QStringList &references, int depth)
    {
        const QJsonArray manifests = index["manifests"_L1].toArray();
        for (const auto value : manifests) {
            const QJsonObject descriptor = value.toObject();
            const QStringList own = referencesOf(descriptor);
            if (!isAttestation(descriptor))
                visit(blobPath(descriptor), own.isEmpty() ? references : own, depth + 1);
        }
    }

    void addImage(const QJsonObject &manifest, const QStringList &references)
    {
        ListedImage image{blobPath(manifest["config"_L1].toObject()), {}, references};
        if (!m_files.document(image.configuration))
            return; // Of a platform that was not saved.
        const QJsonArray layers = manifest["layers"_L1].toArray();
        for (const auto layer : layers)
            image.layers.append(blobPath(layer.toObject()));
        m_images.append(image);
    }

    const ArchiveFiles &m_files;
    QSet<QByteArray> m_visited;
    QList<ListedImage> m_images;
};

/// os/architecture[/variant] as BuildKit normalises it: v8 is what arm64 means.
QString platformOf(const QJsonObject &configuration)
{
    const QString architecture = configuration["architecture"_L1].toString();
    const QString variant = configuration["variant"_L1].toString();
    QString platform = configuration["os"_L1].toString() + u'/' + architecture;
    if (!variant.isEmpty() && !(architecture == "arm64"_L1 && variant == "v8"_L1))
        platform += u'/' + variant;
    return platform;
}

Configuration configurationOf(const QJsonObject &object)
{
    Configuration read;
    read.environment = strings(object["Env"_L1]);
    read.entrypoint = strings(object["Entrypoint"_L1]);
    read.command = strings(object["Cmd"_L1]);
    read.user = object["User"_L1].toString();
    read.workingFolder = object["WorkingDir"_L1].toString();
    read.ports = object["ExposedPorts"_L1].toObject().keys();
    read.volumes = object["Volumes"_L1].toObject().keys();
    read.healthCheck = strings(object["Healthcheck"_L1].toObject()["Test"_L1]);
    read.stopSignal = object["StopSignal"_L1].toString();
    const QJsonObject labels = object["Labels"_L1].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        read.labels.append(it.key() + u'=' + it.value().toString());
    return read;
}

/// History and layers are joined by counting the lines that made a layer; where the counts differ, nothing is joined.
void joinHistory(ImageContents &image, const QJsonArray &history)
{
    int layers = 0;
    for (const auto value : history) {
        const QJsonObject line = value.toObject();
        const bool empty = line["empty_layer"_L1].toBool();
        image.history.append({line["created_by"_L1].toString(), empty, empty ? -1 : layers++});
    }
    const bool fits = layers == image.layers.size();
    for (int index = 0; index < image.history.size(); ++index) {
        HistoryStep &step = image.history[index];
        if (!fits)
            step.layer = -1;
        if (step.layer < 0)
            continue;
        image.layers[step.layer].createdBy = step.createdBy;
        image.layers[step.layer].historyIndex = index;
    }
}

} // namespace

QByteArray ArchiveFiles::resolved(const QByteArray &path) const
{
    QByteArray target = path;
    for (int step = 0; step < mostLinks; ++step) {
        const auto link = links.constFind(target);
        if (link == links.constEnd())
            return target;
        target = *link;
    }
    return path;
}

std::optional<QByteArray> ArchiveFiles::document(const QByteArray &path) const
{
    const auto found = documents.constFind(resolved(path));
    return found == documents.constEnd() ? std::nullopt : std::optional(*found);
}

const StoredLayer *ArchiveFiles::layer(const QByteArray &path) const
{
    const auto found = layers.constFind(resolved(path));
    return found == layers.constEnd() ? nullptr : &*found;
}

Result<QList<ListedImage>> listedImages(const ArchiveFiles &files)
{
    if (const std::optional<QByteArray> manifest = files.document("manifest.json"))
        return imagesOfDockerManifest(*manifest);
    IndexWalk walk(files);
    walk.visit("index.json", {}, 0);
    return walk.images();
}

Result<ImageContents> imageFromConfiguration(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    if (!document.isObject() || !object.contains("rootfs"_L1))
        return Error{Text::tr("The configuration of the image cannot be read."), {}};
    ImageContents image;
    image.imageId =
        u"sha256:"_s + QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    image.platform = platformOf(object);
    image.configuration = configurationOf(object["config"_L1].toObject());
    const QStringList diffIds = strings(object["rootfs"_L1].toObject()["diff_ids"_L1]);
    for (const QString &diffId : diffIds) {
        Layer layer;
        layer.diffId = diffId;
        image.layers.append(layer);
    }
    joinHistory(image, object["history"_L1].toArray());
    return image;
}

} // namespace Stagecraft::Image

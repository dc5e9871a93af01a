// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/imagecontents.h"

#include <map>

namespace Stagecraft::Image {

namespace {

/// Which file's data a visible path refers to; layer -1 for paths without data.
struct Atom
{
    qint32 layer = -1;
    qint32 entry = -1;
};

/*!
    The paths that the image shows, while its layers are laid over each other.
    Ordered, so that a folder's contents are one range: those that start with
    "folder/", up to "folder0", '0' being the byte after '/'.
*/
class VisiblePaths
{
public:
    void removeBelow(const QByteArray &folder)
    {
        if (folder.isEmpty()) {
            m_atoms.clear();
            return;
        }
        m_atoms.erase(m_atoms.lower_bound(folder + '/'), m_atoms.lower_bound(folder + '0'));
    }

    void remove(const QByteArray &path)
    {
        removeBelow(path);
        m_atoms.erase(path);
    }

    void put(const Entry &entry, Atom atom)
    {
        if (entry.kind != Entry::Kind::Folder)
            removeBelow(entry.path);
        m_atoms[entry.path] = atom;
    }

    [[nodiscard]] Atom atomAt(const QByteArray &path) const
    {
        const auto found = m_atoms.find(path);
        return found == m_atoms.end() ? Atom{} : found->second;
    }

    [[nodiscard]] auto begin() const { return m_atoms.begin(); }
    [[nodiscard]] auto end() const { return m_atoms.end(); }

private:
    std::map<QByteArray, Atom> m_atoms;
};

// Before the layer's own names, because a whiteout hides what lower layers have and nothing of its own layer.
void hideLowerPaths(VisiblePaths &visible, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.kind == Entry::Kind::Opaque)
            visible.removeBelow(entry.path);
        else if (entry.kind == Entry::Kind::Whiteout)
            visible.remove(entry.path);
    }
}

void showOwnPaths(VisiblePaths &visible, const QList<Entry> &entries, qint32 layer)
{
    for (qint32 index = 0; index < entries.size(); ++index) {
        const Entry &entry = entries[index];
        switch (entry.kind) {
        case Entry::Kind::Whiteout:
        case Entry::Kind::Opaque:
            break;
        case Entry::Kind::File:
            visible.put(entry, {layer, index});
            break;
        case Entry::Kind::HardLink:
            visible.put(entry, visible.atomAt(entry.linkTarget));
            break;
        default:
            visible.put(entry, {});
        }
    }
}

VisiblePaths visiblePaths(const QList<Layer> &layers)
{
    VisiblePaths visible;
    for (qint32 index = 0; index < layers.size(); ++index) {
        hideLowerPaths(visible, layers[index].entries);
        showOwnPaths(visible, layers[index].entries, index);
    }
    return visible;
}

void markLive(QList<Layer> &layers)
{
    for (Layer &layer : layers)
        layer.live = QBitArray(layer.entries.size());
    const VisiblePaths visible = visiblePaths(layers);
    for (const auto &[path, atom] : visible) {
        if (atom.layer >= 0)
            layers[atom.layer].live.setBit(atom.entry);
    }
}

bool addTo(qint64 &sum, qint64 bytes)
{
    return !qAddOverflow(sum, bytes, &sum);
}

bool weighLayer(Layer &layer)
{
    layer.contentBytes = 0;
    layer.liveBytes = 0;
    for (qsizetype index = 0; index < layer.entries.size(); ++index) {
        const Entry &entry = layer.entries.at(index);
        if (entry.kind != Entry::Kind::File)
            continue;
        if (!addTo(layer.contentBytes, entry.size))
            return false;
        if (layer.live.testBit(index))
            layer.liveBytes += entry.size;
    }
    return true;
}

} // namespace

double ImageContents::efficiency() const
{
    return contentBytes == 0 ? 1.0 : static_cast<double>(finalBytes) / static_cast<double>(contentBytes);
}

QString ImageContents::displayName() const
{
    constexpr qsizetype shortIdLength = 19; // "sha256:" and twelve digits, as engines print it.
    return references.isEmpty() ? imageId.left(shortIdLength) : references.first();
}

bool weigh(ImageContents &image)
{
    markLive(image.layers);
    image.contentBytes = 0;
    image.finalBytes = 0;
    image.tarBytes = 0;
    for (Layer &layer : image.layers) {
        if (!weighLayer(layer) || !addTo(image.contentBytes, layer.contentBytes)
            || !addTo(image.tarBytes, layer.tarBytes))
            return false;
        image.finalBytes += layer.liveBytes;
    }
    image.wastedBytes = image.contentBytes - image.finalBytes;
    return true;
}

} // namespace Stagecraft::Image

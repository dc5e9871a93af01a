// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/imagecontents.h"

#include <QSet>

#include <map>
#include <utility>
#include <vector>

namespace Stagecraft::Image {

namespace {

/// Which file's data a visible path refers to; layer -1 for paths without data.
struct Atom
{
    qint32 layer = -1;
    qint32 entry = -1;
};

/// A path that showed an atom until the current layer.
struct Hidden
{
    QByteArray path;
    Atom atom;
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
        if (folder.isEmpty())
            remove(m_atoms.begin(), m_atoms.end());
        else
            remove(m_atoms.lower_bound(folder + '/'), m_atoms.lower_bound(folder + '0'));
    }

    void remove(const QByteArray &path)
    {
        removeBelow(path);
        if (const auto found = m_atoms.find(path); found != m_atoms.end())
            remove(found, std::next(found));
    }

    void put(const Entry &entry, Atom atom)
    {
        if (entry.kind != Entry::Kind::Folder)
            removeBelow(entry.path);
        const auto [shown, isNew] = m_atoms.try_emplace(entry.path, atom);
        if (isNew)
            return;
        hide(entry.path, shown->second);
        shown->second = atom;
    }

    [[nodiscard]] Atom atomAt(const QByteArray &path) const
    {
        const auto found = m_atoms.find(path);
        return found == m_atoms.end() ? Atom{} : found->second;
    }

    [[nodiscard]] bool shows(const QByteArray &path) const { return m_atoms.contains(path); }
    /// What was hidden since the last call.
    [[nodiscard]] std::vector<Hidden> takeHidden() { return std::exchange(m_hidden, {}); }
    [[nodiscard]] auto begin() const { return m_atoms.begin(); }
    [[nodiscard]] auto end() const { return m_atoms.end(); }

private:
    using Paths = std::map<QByteArray, Atom>;

    void remove(Paths::iterator first, Paths::iterator last)
    {
        for (auto it = first; it != last; ++it)
            hide(it->first, it->second);
        m_atoms.erase(first, last);
    }

    void hide(const QByteArray &path, Atom atom)
    {
        if (atom.layer >= 0)
            m_hidden.push_back({path, atom});
    }

    Paths m_atoms;
    std::vector<Hidden> m_hidden;
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

/// At the end of the layer that hid it: what an opaque folder took away may be there again.
Fate fateOf(const Hidden &hidden, const VisiblePaths &visible, const QList<Layer> &layers)
{
    const Atom now = visible.atomAt(hidden.path);
    if (now.layer < 0)
        return visible.shows(hidden.path) ? Fate::Overwritten : Fate::Deleted;
    const Entry &before = layers.at(hidden.atom.layer).entries.at(hidden.atom.entry);
    const Entry &after = layers.at(now.layer).entries.at(now.entry);
    return before.size == after.size && before.content == after.content ? Fate::Repeated : Fate::Overwritten;
}

/// Atoms have several names by hard links: the last that is hidden decides, and one that is left keeps it live.
void decideFates(QList<Layer> &layers)
{
    for (Layer &layer : layers)
        layer.fates = QList<Fate>(layer.entries.size(), Fate::NoData);
    VisiblePaths visible;
    for (qint32 index = 0; index < layers.size(); ++index) {
        hideLowerPaths(visible, layers.at(index).entries);
        showOwnPaths(visible, layers.at(index).entries, index);
        const std::vector<Hidden> allHidden = visible.takeHidden();
        for (const Hidden &hidden : allHidden)
            layers[hidden.atom.layer].fates[hidden.atom.entry] = fateOf(hidden, visible, layers);
    }
    for (const auto &[path, atom] : std::as_const(visible)) {
        if (atom.layer >= 0)
            layers[atom.layer].fates[atom.entry] = Fate::Live;
    }
}

bool addTo(qint64 &sum, qint64 bytes)
{
    return !qAddOverflow(sum, bytes, &sum);
}

/// The sum that an entry of this fate counts for.
qint64 &partFor(Layer &layer, Fate fate)
{
    switch (fate) {
    case Fate::Overwritten:
        return layer.wasted.overwritten;
    case Fate::Repeated:
        return layer.wasted.repeated;
    case Fate::Deleted:
        return layer.wasted.deleted;
    case Fate::NoData:
    case Fate::Live:
        break;
    }
    return layer.liveBytes;
}

bool weighLayer(Layer &layer)
{
    layer.contentBytes = 0;
    layer.liveBytes = 0;
    layer.wasted = {};
    for (qsizetype index = 0; index < layer.entries.size(); ++index) {
        const Entry &entry = layer.entries.at(index);
        if (entry.kind != Entry::Kind::File)
            continue;
        if (!addTo(layer.contentBytes, entry.size))
            return false;
        partFor(layer, layer.fates.at(index)) += entry.size;
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
    decideFates(image.layers);
    image.contentBytes = 0;
    image.finalBytes = 0;
    image.tarBytes = 0;
    image.wasted = {};
    for (Layer &layer : image.layers) {
        if (!weighLayer(layer) || !addTo(image.contentBytes, layer.contentBytes)
            || !addTo(image.tarBytes, layer.tarBytes))
            return false;
        image.finalBytes += layer.liveBytes;
        image.wasted.overwritten += layer.wasted.overwritten;
        image.wasted.repeated += layer.wasted.repeated;
        image.wasted.deleted += layer.wasted.deleted;
    }
    image.wastedBytes = image.contentBytes - image.finalBytes;
    return true;
}

void weighDownload(ImageContents &image, qint64 configurationBytes)
{
    QSet<QString> counted;
    qint64 bytes = configurationBytes;
    image.downloadExact = true;
    for (const Layer &layer : std::as_const(image.layers)) {
        if (!layer.compressedBytes) {
            image.downloadExact = false;
            return;
        }
        image.downloadExact = image.downloadExact && layer.compression != Compression::None;
        if (!counted.contains(layer.digest))
            bytes += *layer.compressedBytes;
        counted.insert(layer.digest);
    }
    image.downloadBytes = bytes;
}

} // namespace Stagecraft::Image

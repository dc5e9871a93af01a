// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/archivereader.h"
#include "support/imagearchive.h"

#include <QBuffer>
#include <QMap>
#include <QTest>

#include <rapidcheck.h>

#include <numeric>
#include <vector>

using namespace Stagecraft::Image;
using namespace Qt::StringLiterals;

namespace {

/// Few names, so that layers overwrite and delete each other's files often.
const std::vector<QByteArray> names{"a", "a/b", "a/b/c", "a/d", "e", "e/f", "g"};

Entry anyEntry()
{
    Entry entry;
    entry.path = *rc::gen::elementOf(names);
    entry.kind = *rc::gen::weightedElement<Entry::Kind>({{6, Entry::Kind::File},
                                                         {2, Entry::Kind::Folder},
                                                         {2, Entry::Kind::HardLink},
                                                         {1, Entry::Kind::SymbolicLink},
                                                         {2, Entry::Kind::Whiteout},
                                                         {1, Entry::Kind::Opaque}});
    if (entry.kind == Entry::Kind::File)
        entry.size = *rc::gen::inRange(0, 1000);
    // Few contents, so that files are repeated often.
    entry.content[0] = static_cast<quint8>(*rc::gen::inRange(0, 3));
    if (entry.kind == Entry::Kind::HardLink)
        entry.linkTarget = *rc::gen::elementOf(names);
    return entry;
}

ImageContents anyImage()
{
    ImageContents image;
    const int layers = *rc::gen::inRange(0, 5);
    for (int layer = 0; layer < layers; ++layer) {
        image.layers.append(Layer{});
        const int entries = *rc::gen::inRange(0, 6);
        for (int entry = 0; entry < entries; ++entry)
            image.layers.last().entries.append(anyEntry());
    }
    return image;
}

Entry entryOf(const QByteArray &path, Entry::Kind kind, int content)
{
    Entry entry;
    entry.path = path;
    entry.kind = kind;
    entry.size = kind == Entry::Kind::File ? 7 : 0;
    entry.content[0] = static_cast<quint8>(content);
    return entry;
}

bool isBelow(const QByteArray &path, const QByteArray &folder)
{
    return path.startsWith(folder + '/');
}

/// The definition once more, as plainly as it can be said: for each layer, what is hidden, then what is put there.
qint64 finalBytesByDefinition(const ImageContents &image)
{
    using Atom = std::pair<int, int>;
    QMap<QByteArray, Atom> visible;
    const auto removeIf = [&](const auto &hidden) {
        visible.removeIf([&](const auto &shown) { return hidden(shown.key()); });
    };
    for (int layer = 0; layer < image.layers.size(); ++layer) {
        const QList<Entry> &entries = image.layers[layer].entries;
        for (const Entry &entry : entries) {
            if (entry.kind == Entry::Kind::Whiteout)
                removeIf([&](const QByteArray &path) { return path == entry.path || isBelow(path, entry.path); });
            if (entry.kind == Entry::Kind::Opaque)
                removeIf([&](const QByteArray &path) { return isBelow(path, entry.path); });
        }
        for (int index = 0; index < entries.size(); ++index) {
            const Entry &entry = entries[index];
            if (entry.kind == Entry::Kind::Whiteout || entry.kind == Entry::Kind::Opaque)
                continue;
            const Atom linked = visible.value(entry.linkTarget, {-1, -1});
            if (entry.kind != Entry::Kind::Folder)
                removeIf([&](const QByteArray &path) { return isBelow(path, entry.path); });
            visible[entry.path] = entry.kind == Entry::Kind::File ? Atom{layer, index}
                : entry.kind == Entry::Kind::HardLink             ? linked
                                                                  : Atom{-1, -1};
        }
    }
    QMap<Atom, qint64> atoms;
    for (const Atom &atom : std::as_const(visible)) {
        if (atom.first >= 0)
            atoms[atom] = image.layers[atom.first].entries[atom.second].size;
    }
    const QList<qint64> sizes = atoms.values();
    return std::accumulate(sizes.begin(), sizes.end(), qint64(0));
}

} // namespace

class WeighingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveAndWastedMakeUpTheContent()
    {
        QVERIFY(rc::check("live and wasted bytes make up the content", [] {
            ImageContents image = anyImage();
            RC_ASSERT(weigh(image));
            RC_ASSERT(image.finalBytes + image.wastedBytes == image.contentBytes);
            qint64 content = 0;
            qint64 live = 0;
            for (const Layer &layer : std::as_const(image.layers)) {
                RC_ASSERT(layer.liveBytes + layer.wasted.sum() == layer.contentBytes);
                content += layer.contentBytes;
                live += layer.liveBytes;
            }
            RC_ASSERT(content == image.contentBytes);
            RC_ASSERT(live == image.finalBytes);
            RC_ASSERT(image.wasted.sum() == image.wastedBytes);
        }));
    }

    void finalBytesAreThoseOfTheDefinition()
    {
        QVERIFY(rc::check("final bytes are those of the definition", [] {
            ImageContents image = anyImage();
            RC_ASSERT(weigh(image));
            RC_ASSERT(image.finalBytes == finalBytesByDefinition(image));
        }));
    }

    void wasteIsToldApart_data()
    {
        QTest::addColumn<Entry::Kind>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("content");
        QTest::addColumn<QString>("what");
        QTest::newRow("deleted") << Entry::Kind::Whiteout << QByteArray("a/f") << 0 << u"deleted"_s;
        QTest::newRow("its folder deleted") << Entry::Kind::Whiteout << QByteArray("a") << 0 << u"deleted"_s;
        QTest::newRow("its folder emptied") << Entry::Kind::Opaque << QByteArray("a") << 0 << u"deleted"_s;
        QTest::newRow("its folder made a file") << Entry::Kind::File << QByteArray("a") << 1 << u"deleted"_s;
        QTest::newRow("other data") << Entry::Kind::File << QByteArray("a/f") << 2 << u"overwritten"_s;
        QTest::newRow("the same data") << Entry::Kind::File << QByteArray("a/f") << 1 << u"repeated"_s;
        QTest::newRow("made a link") << Entry::Kind::SymbolicLink << QByteArray("a/f") << 0 << u"overwritten"_s;
    }

    void wasteIsToldApart()
    {
        QFETCH(const Entry::Kind, kind);
        QFETCH(const QByteArray, path);
        QFETCH(const int, content);
        QFETCH(const QString, what);
        ImageContents image;
        image.layers = {Layer{}, Layer{}};
        image.layers[0].entries = {entryOf("a/f", Entry::Kind::File, 1)};
        image.layers[1].entries = {entryOf(path, kind, content)};
        QVERIFY(weigh(image));
        QCOMPARE(image.wasted.deleted, what == u"deleted"_s ? 7 : 0);
        QCOMPARE(image.wasted.overwritten, what == u"overwritten"_s ? 7 : 0);
        QCOMPARE(image.wasted.repeated, what == u"repeated"_s ? 7 : 0);
    }

    /// As overlay drivers write a folder that was made anew: emptied, and its files once more.
    void whatAnEmptiedFolderHasAgainIsNotDeleted()
    {
        ImageContents image;
        image.layers = {Layer{}, Layer{}};
        image.layers[0].entries = {entryOf("a/f", Entry::Kind::File, 1), entryOf("a/g", Entry::Kind::File, 1)};
        image.layers[1].entries = {entryOf("a", Entry::Kind::Opaque, 0), entryOf("a/f", Entry::Kind::File, 1)};
        QVERIFY(weigh(image));
        QCOMPARE(image.wasted.repeated, 7);
        QCOMPARE(image.wasted.deleted, 7);
    }

    void sizesBeyondCountingAreRefused()
    {
        ImageContents image;
        image.layers.append(Layer{});
        for (int file = 0; file < 2; ++file) {
            Entry entry;
            entry.path = QByteArray::number(file);
            entry.size = std::numeric_limits<qint64>::max();
            image.layers.last().entries.append(entry);
        }
        QVERIFY(!weigh(image));
    }

    void garbageNeverCrashesTheReader()
    {
        using namespace Stagecraft::Test;
        const QByteArray archive = imageArchive(
            {{{}, {{TarBuilder().file("a", "b").hardLink("c", "a").bytes(), "gzip"}}}}, ArchiveShape::DockerSave);
        QVERIFY(rc::check("spliced archives give an error or an image", [&] {
            QByteArray bytes = archive;
            const int splices = *rc::gen::inRange(1, 6);
            for (int splice = 0; splice < splices; ++splice) {
                const int at = *rc::gen::inRange<int>(0, static_cast<int>(bytes.size()));
                const auto junk = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
                bytes.replace(at, static_cast<qsizetype>(junk.size()), junk.data(),
                              static_cast<qsizetype>(junk.size()));
            }
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto images = readArchive(buffer);
            const bool told = images || !images.error().message.isEmpty();
            RC_ASSERT(told);
        }));
    }
};

QTEST_GUILESS_MAIN(WeighingTest)

#include "tst_weighing.moc"

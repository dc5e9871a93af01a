// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/archivereader.h"
#include "support/imagearchive.h"

#include <QBuffer>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Image;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ArchiveShape)

namespace {

QByteArray filled(qsizetype size, char byte = 'x')
{
    return QByteArray(size, byte);
}

Result<QList<ImageContents>> read(const QByteArray &archive, const ReadOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(archive);
    buffer.open(QIODevice::ReadOnly);
    return readArchive(buffer, options);
}

/// The one image of layers that each hold what \a tars say.
ImageContents imageOf(const QList<TarBuilder> &tars)
{
    ImageToWrite image{{u"app:1"_s}, {}};
    for (const TarBuilder &tar : tars)
        image.layers.append({tar.bytes(), {}});
    const auto images = read(imageArchive({image}, ArchiveShape::DockerSave));
    return images && images->size() == 1 ? images->first() : ImageContents{};
}

ImageToWrite twoLayerImage(const QByteArray &filter = {})
{
    return {{u"app:1"_s},
            {{TarBuilder().folder("bin/").file("bin/sh", filled(1000)).bytes(), filter, u"COPY rootfs / # buildkit"_s},
             {TarBuilder().file("srv/app", filled(5000)).file("bin/sh", filled(10)).bytes(), filter}}};
}

} // namespace

class ArchiveReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeGivesTheSameFigures_data()
    {
        QTest::addColumn<ArchiveShape>("shape");
        QTest::addColumn<QByteArray>("filter");
        QTest::addColumn<Compression>("compression");
        QTest::newRow("docker save") << ArchiveShape::DockerSave << QByteArray() << Compression::None;
        QTest::newRow("docker save of a containerd store")
            << ArchiveShape::DockerSave << QByteArray("gzip") << Compression::Gzip;
        QTest::newRow("OCI layout, gzip") << ArchiveShape::OciLayout << QByteArray("gzip") << Compression::Gzip;
        QTest::newRow("OCI layout, zstd") << ArchiveShape::OciLayout << QByteArray("zstd") << Compression::Zstd;
        QTest::newRow("OCI layout, uncompressed") << ArchiveShape::OciLayout << QByteArray() << Compression::None;
        QTest::newRow("legacy") << ArchiveShape::Legacy << QByteArray() << Compression::None;
    }

    void everyShapeGivesTheSameFigures()
    {
        QFETCH(const ArchiveShape, shape);
        QFETCH(const QByteArray, filter);
        QFETCH(const Compression, compression);
        const ImageToWrite written = twoLayerImage(filter);
        const auto images = read(imageArchive({written}, shape));
        QVERIFY2(images, images ? "" : qPrintable(images.error().message + images.error().detail));
        QCOMPARE(images->size(), 1);
        const ImageContents &image = images->first();
        QCOMPARE(image.imageId, sha256(written.configuration()));
        QCOMPARE(image.references, QStringList{u"app:1"_s});
        QCOMPARE(image.platform, u"linux/amd64"_s);
        QCOMPARE(image.configuration.user, u"10001"_s);
        QCOMPARE(image.configuration.command, QStringList{u"/app"_s});
        QCOMPARE(image.contentBytes, 6010);
        QCOMPARE(image.finalBytes, 5010);
        QCOMPARE(image.wastedBytes, 1000);
        QCOMPARE(image.layers.size(), 2);
        QCOMPARE(image.layers[0].contentBytes, 1000);
        QCOMPARE(image.layers[0].liveBytes, 0);
        QCOMPARE(image.layers[0].diffId, sha256(written.layers[0].tar));
        QCOMPARE(image.layers[0].tarBytes, written.layers[0].tar.size());
        QCOMPARE(image.layers[0].compression, compression);
        QCOMPARE(image.layers[0].createdBy, u"COPY rootfs / # buildkit"_s);
        QCOMPARE(image.tarBytes, written.layers[0].tar.size() + written.layers[1].tar.size());
    }

    void downloadIsExactOnlyWhereBlobsAreCompressed()
    {
        const ImageToWrite written = twoLayerImage("gzip");
        const auto images = read(imageArchive({written}, ArchiveShape::OciLayout));
        QVERIFY(images);
        const qint64 expected = compressed(written.layers[0].tar, "gzip").size()
            + compressed(written.layers[1].tar, "gzip").size() + written.configuration().size();
        QCOMPARE(images->first().downloadBytes, std::optional(expected));
        QVERIFY(images->first().downloadExact);

        const QByteArray plain = imageArchive({twoLayerImage()}, ArchiveShape::DockerSave);
        QCOMPARE(read(plain)->first().downloadBytes, std::nullopt);
        ReadOptions estimate;
        estimate.download = ReadOptions::Download::Estimate;
        const auto estimated = read(plain, estimate);
        QVERIFY(estimated);
        QVERIFY(!estimated->first().downloadExact);
        QVERIFY(*estimated->first().downloadBytes > written.configuration().size());
        QVERIFY(*estimated->first().downloadBytes < estimated->first().tarBytes);
    }

    void equalLayersAreDownloadedOnce()
    {
        const QByteArray tar = TarBuilder().file("a", filled(300)).bytes();
        const ImageToWrite written{{}, {{tar, "gzip"}, {tar, "gzip"}}};
        const auto images = read(imageArchive({written}, ArchiveShape::DockerSave));
        QVERIFY(images);
        QCOMPARE(images->first().downloadBytes,
                 std::optional<qint64>(compressed(tar, "gzip").size() + written.configuration().size()));
        QCOMPARE(images->first().contentBytes, 600);
        QCOMPARE(images->first().finalBytes, 300);
    }

    void imagesOfOneArchiveShareLayers_data()
    {
        QTest::addColumn<ArchiveShape>("shape");
        QTest::newRow("docker save") << ArchiveShape::DockerSave;
        QTest::newRow("OCI layout") << ArchiveShape::OciLayout;
        QTest::newRow("legacy, by symbolic link") << ArchiveShape::Legacy;
    }

    void imagesOfOneArchiveShareLayers()
    {
        QFETCH(const ArchiveShape, shape);
        const ImageToWrite one = twoLayerImage();
        ImageToWrite other{{u"other:2"_s}, {one.layers[0]}};
        const auto images = read(imageArchive({one, other}, shape));
        QVERIFY2(images, images ? "" : qPrintable(images.error().message));
        QCOMPARE(images->size(), 2);
        QCOMPARE(images->at(1).references, QStringList{u"other:2"_s});
        QCOMPARE(images->at(1).layers[0].diffId, images->at(0).layers[0].diffId);
        // The same file is overwritten in one image and shown by the other.
        QCOMPARE(images->at(0).layers[0].liveBytes, 0);
        QCOMPARE(images->at(1).layers[0].liveBytes, 1000);
    }

    void hardLinksCountOnceAndKeepTheirFileAlive()
    {
        const ImageContents image =
            imageOf({TarBuilder().file("a", filled(700)).hardLink("b", "a"), TarBuilder().file(".wh.a", {})});
        QCOMPARE(image.contentBytes, 700);
        QCOMPARE(image.finalBytes, 700);
    }

    void sparseFilesCountTheirLogicalSize()
    {
        const ImageContents image = imageOf({TarBuilder().sparseFile("disk.img", 1'000'000)});
        QCOMPARE(image.contentBytes, 1'000'000);
        QVERIFY(image.tarBytes < 20'000);
    }

    void whiteoutsDeleteFilesAndFolders()
    {
        const ImageContents image = imageOf({TarBuilder().file("cache/a", filled(100)).file("cache/b/c", filled(20)),
                                             TarBuilder().file("cachet", filled(3)),
                                             TarBuilder().file(".wh.cache", {}).file("./keep", filled(1))});
        QCOMPARE(image.contentBytes, 124);
        QCOMPARE(image.finalBytes, 4);
        QCOMPARE(image.layers[0].liveBytes, 0);
    }

    void opaqueFoldersHideOnlyWhatIsBelow()
    {
        const ImageContents image =
            imageOf({TarBuilder().file("etc/old", filled(100)).file("other", filled(7)),
                     TarBuilder().folder("etc/").file("etc/new", filled(5)).file("etc/.wh..wh..opq", {})});
        QCOMPARE(image.contentBytes, 112);
        QCOMPARE(image.finalBytes, 12);
    }

    void copyForAnotherModeIsWaste()
    {
        const ImageContents image =
            imageOf({TarBuilder().file("app", filled(900)), TarBuilder().file("app", filled(900))});
        QCOMPARE(image.wastedBytes, 900);
        QCOMPARE(image.efficiency(), 0.5);
    }

    void fileInPlaceOfFolderHidesItsContents()
    {
        const ImageContents image = imageOf(
            {TarBuilder().folder("lib/").file("lib/a", filled(40)), TarBuilder().symbolicLink("lib", "usr/lib")});
        QCOMPARE(image.finalBytes, 0);
    }

    void pathsCannotLeaveTheImage()
    {
        const ImageContents image =
            imageOf({TarBuilder().file("../../etc/passwd", filled(10)), TarBuilder().file("/etc/./passwd", filled(3))});
        QCOMPARE(image.layers[0].entries[0].path, QByteArray("etc/passwd"));
        QCOMPARE(image.finalBytes, 3);
    }

    void emptyImageIsWhollyEfficient()
    {
        const auto images = read(imageArchive({ImageToWrite{}}, ArchiveShape::DockerSave));
        QVERIFY(images);
        QCOMPARE(images->first().efficiency(), 1.0);
        QCOMPARE(images->first().contentBytes, 0);
    }

    void compressedArchiveIsReadAsItIs()
    {
        const auto images = read(compressed(imageArchive({twoLayerImage()}, ArchiveShape::DockerSave), "gzip"));
        QVERIFY(images);
        QCOMPARE(images->first().contentBytes, 6010);
    }

    void changedLayerIsAnError()
    {
        QByteArray archive = imageArchive({twoLayerImage()}, ArchiveShape::Legacy);
        archive[archive.indexOf("xxxx")] = 'y';
        QVERIFY(!read(archive));
    }

    void notAnImageIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("FROM scratch\n");
        QTest::newRow("zeros") << QByteArray(10240, '\0');
        QTest::newRow("a tar of something else") << TarBuilder().file("a", "b").bytes();
        QTest::newRow("a manifest that is no JSON") << TarBuilder().file("manifest.json", "[{").bytes();
        QTest::newRow("a manifest without its parts")
            << TarBuilder().file("manifest.json", R"([{"Config":"c","Layers":["l"]}])").bytes();
        QTest::newRow("an index that names itself")
            << TarBuilder().file("index.json", R"({"manifests":[{"digest":"../index.json"}]})").bytes();
        QTest::newRow("links in a circle")
            << TarBuilder().symbolicLink("manifest.json", "b").symbolicLink("b", "manifest.json").bytes();
        QTest::newRow("gzip of nothing") << compressed({}, "gzip");
    }

    void notAnImageIsAnError()
    {
        QFETCH(const QByteArray, bytes);
        const auto images = read(bytes);
        QVERIFY(!images);
        QVERIFY(!images.error().message.isEmpty());
    }

    void truncatedArchiveIsAnErrorOrRight_data() { everyShapeGivesTheSameFigures_data(); }

    void truncatedArchiveIsAnErrorOrRight()
    {
        QFETCH(const ArchiveShape, shape);
        QFETCH(const QByteArray, filter);
        const QByteArray archive = imageArchive({twoLayerImage(filter)}, shape);
        for (qsizetype length = 0; length < archive.size(); length += 37) {
            const auto images = read(archive.first(length));
            if (images)
                QCOMPARE(images->first().contentBytes, 6010);
        }
        QVERIFY(!read(archive.first(archive.size() / 2)));
    }

    void damagedArchiveNeverGivesAnotherFigure_data() { everyShapeGivesTheSameFigures_data(); }

    void damagedArchiveNeverGivesAnotherFigure()
    {
        QFETCH(const ArchiveShape, shape);
        QFETCH(const QByteArray, filter);
        const QByteArray archive = imageArchive({twoLayerImage(filter)}, shape);
        for (qsizetype at = 0; at < archive.size(); at += 41) {
            QByteArray damaged = archive;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            const auto images = read(damaged);
            if (images && !images->isEmpty() && images->first().layers.size() == 2)
                QCOMPARE(images->first().contentBytes, 6010);
        }
    }

    void stoppingEndsWithAnError()
    {
        std::stop_source stop;
        ReadOptions options;
        options.stop = stop.get_token();
        int calls = 0;
        const auto images = readArchive(
            [&](char *buffer, qint64 capacity) {
                if (++calls == 3)
                    stop.request_stop();
                std::fill_n(buffer, capacity, 'x');
                return capacity;
            },
            options);
        QVERIFY(!images);
        QVERIFY(calls <= 3);
    }

    void failingSourceIsAnError()
    {
        const auto images = readArchive([](char *, qint64) { return qint64(-1); });
        QVERIFY(!images);
    }

    void progressCountsBytesAndLayers()
    {
        ImageToWrite image{{}, {{TarBuilder().file("big", filled(3 << 20)).bytes(), {}}}};
        ReadProgress last;
        ReadOptions options;
        options.progress = [&](const ReadProgress &progress) { last = progress; };
        QVERIFY(read(imageArchive({image}, ArchiveShape::DockerSave), options));
        QVERIFY(last.bytesRead >= 2 << 20);
    }
};

QTEST_GUILESS_MAIN(ArchiveReaderTest)

#include "tst_archivereader.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/archivereader.h"
#include "image/readingstore.h"
#include "support/imagearchive.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Image;
using namespace Qt::StringLiterals;

namespace {

ImageContents readImage(const QList<Test::LayerToWrite> &layers)
{
    QByteArray bytes = Test::imageArchive({{{u"app:1"_s}, layers}}, Test::ArchiveShape::DockerSave);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto images = readArchive(buffer);
    return images ? images->constFirst() : ImageContents();
}

} // namespace

class ReadingStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QByteArray lower = Test::TarBuilder().file("a", "one").file("b", "two").bytes();
        const QByteArray upper = Test::TarBuilder().file("a", "other").file(".wh.b", "").hardLink("c", "a").bytes();
        m_image = readImage({{lower, {}}, {upper, "gzip"}});
        QCOMPARE(m_image.layers.size(), 2);
    }

    void whatIsKeptIsWhatWasRead()
    {
        const ReadingStore store(m_folder->filePath(u"deep/images"_s));
        QVERIFY(!store.image(u"sha256:1"_s));
        store.keep(u"sha256:1"_s, m_image);
        const auto found = store.image(u"sha256:1"_s);
        QVERIFY(found);
        QCOMPARE(found->imageId, m_image.imageId);
        QCOMPARE(found->references, m_image.references);
        QCOMPARE(found->configuration, m_image.configuration);
        QCOMPARE(found->contentBytes, m_image.contentBytes);
        QCOMPARE(found->wastedBytes, m_image.wastedBytes);
        QCOMPARE(found->wasted.deleted, 3);
        QCOMPARE(found->downloadBytes, m_image.downloadBytes);
        QCOMPARE(found->history.size(), m_image.history.size());
        for (qsizetype layer = 0; layer < 2; ++layer) {
            QCOMPARE(found->layers[layer].entries, m_image.layers[layer].entries);
            QCOMPARE(found->layers[layer].fates, m_image.layers[layer].fates);
            QCOMPARE(found->layers[layer].compressedBytes, m_image.layers[layer].compressedBytes);
            QCOMPARE(found->layers[layer].createdBy, m_image.layers[layer].createdBy);
        }
    }

    void layersAreKeptOnce()
    {
        const ReadingStore store(m_folder->path());
        store.keep(u"one"_s, m_image);
        store.keep(u"two"_s, m_image);
        QCOMPARE(QDir(m_folder->path()).entryList({u"layer-*"_s}).size(), 2);
        QVERIFY(store.image(u"two"_s));
    }

    void whatIsDamagedIsNotThere()
    {
        const ReadingStore store(m_folder->path());
        store.keep(u"one"_s, m_image);
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 3);
        for (const QString &name : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray whole = file.readAll();
            for (qint64 length : {whole.size() - 1, whole.size() / 2, qsizetype(5), qsizetype(0)}) {
                QVERIFY(file.resize(length));
                QVERIFY2(!store.image(u"one"_s), qPrintable(name));
            }
            // Any other byte gives an image or none, and never a crash.
            for (qsizetype at = 0; at < whole.size(); ++at) {
                QByteArray changed = whole;
                changed[at] = static_cast<char>(changed[at] ^ 0xff);
                QVERIFY(file.resize(0) && file.seek(0));
                QCOMPARE(file.write(changed), changed.size());
                QVERIFY(file.flush());
                (void)store.image(u"one"_s);
            }
            QVERIFY(file.resize(0) && file.seek(0));
            QCOMPARE(file.write(whole), whole.size());
            QVERIFY(file.flush());
            QVERIFY(store.image(u"one"_s));
        }
    }

    void withoutAFolderNothingIsKept()
    {
        const ReadingStore store({});
        store.keep(u"one"_s, m_image);
        QVERIFY(!store.image(u"one"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ImageContents m_image;
};

QTEST_GUILESS_MAIN(ReadingStoreTest)

#include "tst_readingstore.moc"

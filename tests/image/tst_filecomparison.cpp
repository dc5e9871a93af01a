// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filecomparison.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Stagecraft::Image;

namespace {

Entry file(const QByteArray &path, qint64 size, int content)
{
    Entry entry;
    entry.path = path;
    entry.size = size;
    entry.content[0] = static_cast<quint8>(content);
    return entry;
}

ImageContents imageOf(const QList<QList<Entry>> &layers)
{
    ImageContents image;
    for (const QList<Entry> &entries : layers) {
        image.layers.append(Layer{});
        image.layers.last().entries = entries;
    }
    return weigh(image) ? image : ImageContents();
}

ImageContents anyImage()
{
    const std::vector<QByteArray> names{"a/b/c", "a/b/d", "a/e", "f", "g/h"};
    QList<QList<Entry>> layers;
    const int count = *rc::gen::inRange(1, 4);
    for (int layer = 0; layer < count; ++layer) {
        layers.append(QList<Entry>());
        const int files = *rc::gen::inRange(0, 5);
        for (int each = 0; each < files; ++each)
            layers.last().append(file(*rc::gen::elementOf(names), *rc::gen::inRange(1, 9), *rc::gen::inRange(0, 3)));
    }
    return imageOf(layers);
}

const ComparedFile &nodeAt(const FileComparison &comparison, const QByteArray &path)
{
    for (int node = 0; node < comparison.nodes.size(); ++node) {
        if (comparison.pathOf(node) == path)
            return comparison.nodes.at(node);
    }
    static const ComparedFile none;
    return none;
}

} // namespace

class FileComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreToldByPathAndContent()
    {
        const ImageContents before = imageOf({{file("lib/same", 5, 1), file("lib/gone", 7, 2), file("bin/app", 9, 3)}});
        const ImageContents after =
            imageOf({{file("lib/same", 5, 1)}, {file("bin/app", 9, 4), file("srv/new", 11, 5)}});
        const FileComparison comparison = fileComparison(before, after);
        const ComparedFile &all = comparison.nodes.constFirst();
        QCOMPARE(all.removed, 1);
        QCOMPARE(all.added, 1);
        QCOMPARE(all.changed, 1);
        QCOMPARE(nodeAt(comparison, "/lib").beforeBytes, 12);
        QCOMPARE(nodeAt(comparison, "/lib").afterBytes, 5);
        QCOMPARE(nodeAt(comparison, "/lib").children.size(), 1);
        QCOMPARE(nodeAt(comparison, "/bin/app").beforeLayer, 0);
        QCOMPARE(nodeAt(comparison, "/bin/app").afterLayer, 1);
        QCOMPARE(nodeAt(comparison, "/srv/new").beforeLayer, -1);
        QCOMPARE(comparison.nodes.at(all.children.constFirst()).name, "bin");
    }

    void sumsAreThoseOfBothImages()
    {
        QVERIFY(rc::check("the root has the sums of both images", [] {
            const ImageContents before = anyImage();
            const ImageContents after = anyImage();
            const FileComparison comparison = fileComparison(before, after);
            RC_ASSERT(comparison.nodes.constFirst().beforeBytes == before.finalBytes);
            RC_ASSERT(comparison.nodes.constFirst().afterBytes == after.finalBytes);
            const FileComparison itself = fileComparison(before, before);
            RC_ASSERT(itself.nodes.size() == 1);
        }));
    }

    void greatestDifferencesLeaveNoneOut()
    {
        QVERIFY(rc::check("the greatest differences leave none out", [] {
            const FileComparison comparison = fileComparison(anyImage(), anyImage());
            const int most = *rc::gen::inRange(1, 8);
            qint64 touched = 0;
            const QList<int> rows = largestDifferences(comparison, most);
            for (const int row : rows)
                touched += comparison.nodes.at(row).touchedBytes;
            RC_ASSERT(touched == comparison.nodes.constFirst().touchedBytes);
            RC_ASSERT(std::ranges::is_sorted(rows, std::greater(),
                                             [&comparison](int row) { return comparison.nodes.at(row).touchedBytes; }));
        }));
    }

    void repeatedContentsAreFoundInAllLayers()
    {
        const ImageContents image =
            imageOf({{file("a", 5000, 1), file("b", 5000, 1), file("small", 10, 2), file("tiny", 10, 2)},
                     {file("a", 5000, 1), file("c", 9000, 3), file("d", 9000, 3)}});
        const QList<RepeatedContent> found = repeatedContents(image);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.constFirst().excess(), 10'000);
        QCOMPARE(found.constFirst().places.size(), 3);
        QVERIFY(!found.constFirst().places.constFirst().isLive);
        QCOMPARE(found.constLast().excess(), 9000);
    }
};

QTEST_GUILESS_MAIN(FileComparisonTest)

#include "tst_filecomparison.moc"

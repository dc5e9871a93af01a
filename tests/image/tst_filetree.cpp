// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "image/filetree.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Stagecraft::Image;

namespace {

Entry file(const QByteArray &path, qint64 size)
{
    Entry entry;
    entry.path = path;
    entry.size = size;
    return entry;
}

Entry other(const QByteArray &path, Entry::Kind kind)
{
    Entry entry = file(path, 0);
    entry.kind = kind;
    return entry;
}

ImageContents imageOf(const QList<QList<Entry>> &layers)
{
    ImageContents image;
    for (const QList<Entry> &entries : layers) {
        Layer layer;
        layer.entries = entries;
        image.layers.append(layer);
    }
    (void)weigh(image);
    return image;
}

/// "path live wasted layer", a line each, folders and files in the order of the tree.
QByteArray description(const FileTree &tree)
{
    QByteArray text;
    for (int node = 0; node < tree.nodes.size(); ++node) {
        const FileNode &each = tree.nodes.at(node);
        text += tree.pathOf(node) + (each.isFolder && node > 0 ? "/ " : " ") + QByteArray::number(each.liveBytes) + ' '
            + QByteArray::number(each.wastedBytes) + ' ' + QByteArray::number(each.layer) + '\n';
    }
    return text;
}

} // namespace

class FileTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreOfTheFinalImageAndOfWhatIsHidden()
    {
        const ImageContents image =
            imageOf({{file("a/x", 10), file("a/y", 5), file("b", 1)},
                     {file("a/x", 7), other("a/y", Entry::Kind::Whiteout)},
                     {other("c/d", Entry::Kind::Folder), other("l", Entry::Kind::SymbolicLink)}});
        QCOMPARE(
            description(fileTree(image)),
            QByteArray(
                "/ 8 15 -1\n/a/ 7 15 -1\n/a/x 7 10 1\n/a/y 0 5 0\n/b 1 0 0\n/c/ 0 0 -1\n/c/d/ 0 0 -1\n/l 0 0 -1\n"));
        QCOMPARE(description(fileTree(image, 1)), QByteArray("/ 7 0 -1\n/a/ 7 0 -1\n/a/x 7 0 1\n"));
        QCOMPARE(fileTree(image).nodes.first().files, 2);
    }

    void pathsLeadToTheirNodes()
    {
        const FileTree tree = fileTree(imageOf({{file("a/b/c", 1), file("a/\xff", 2)}}));
        for (int node = 0; node < tree.nodes.size(); ++node)
            QCOMPARE(tree.nodeAt(tree.pathOf(node)), node);
        QCOMPARE(tree.nodeAt("/nothing"), -1);
        QCOMPARE(tree.nodeAt("/a/b/c/d"), -1);
        QCOMPARE(FileTree().nodeAt("/a"), -1);
    }

    void veryDeepPathsAreNoDanger()
    {
        const FileTree tree = fileTree(imageOf({{file(QByteArray("d/").repeated(20'000) + "f", 3)}}));
        QCOMPARE(tree.nodes.first().liveBytes, 3);
        QCOMPARE(tree.nodes.size(), 20'002);
    }

    void rootHoldsAllThereIs()
    {
        const bool holds = rc::check([] {
            QList<QList<Entry>> layers;
            const int count = *rc::gen::inRange(1, 5);
            for (int layer = 0; layer < count; ++layer) {
                QList<Entry> entries;
                const auto names = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
                for (const int name : names) {
                    const QByteArray path = QByteArray::number(name / 4) + '/' + QByteArray::number(name % 4);
                    entries.append(name == 11       ? other(QByteArray::number(layer % 3), Entry::Kind::Opaque)
                                       : name == 10 ? other(path, Entry::Kind::Whiteout)
                                                    : file(path, name + 1));
                }
                layers.append(entries);
            }
            const ImageContents image = imageOf(layers);
            const FileTree tree = fileTree(image);
            RC_ASSERT(tree.nodes.first().liveBytes == image.finalBytes);
            RC_ASSERT(tree.nodes.first().wastedBytes == image.wastedBytes);
            for (const FileNode &node : tree.nodes) {
                qint64 below = 0;
                for (const int child : node.children)
                    below += tree.nodes.at(child).liveBytes;
                if (!node.children.isEmpty() && node.layer < 0)
                    RC_ASSERT(node.liveBytes == below);
            }
        });
        QVERIFY(holds);
    }

    void usesAreToldByPaths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("use");
        const auto row = [](const char *path, FileUse use) {
            QTest::newRow(path) << QByteArray(path) << static_cast<int>(use);
        };
        row("var/lib/apt/lists/deb.debian.org_Packages", FileUse::PackageCache);
        row("root/.cache/go-build/ab/cd", FileUse::PackageCache);
        row("home/app/.cache/pip/x", FileUse::PackageCache);
        row("app/node_modules/.cache/x", FileUse::PackageCache);
        row("app/.cached/x", FileUse::Other);
        row("usr/share/doc/bash/README", FileUse::Documentation);
        row("usr/share/documents/x", FileUse::Other);
        row("usr/include/stdio.h", FileUse::Development);
        row("src/.git/objects/ab", FileUse::Development);
        row(".git/config", FileUse::Development);
        row("src/main.c", FileUse::Development);
        row("usr/lib/debug/x", FileUse::DebugSymbols);
        row("app/server.debug", FileUse::DebugSymbols);
        row("usr/bin/apt-get", FileUse::PackageManager);
        row("usr/bin/adapt", FileUse::Other);
        row("server", FileUse::Other);
    }

    void usesAreToldByPaths()
    {
        QFETCH(const QByteArray, path);
        QTEST(static_cast<int>(fileUse(path)), "use");
    }
};

QTEST_GUILESS_MAIN(FileTreeTest)
#include "tst_filetree.moc"

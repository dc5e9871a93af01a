// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/filesource.h"

#include <QTest>

using namespace Stagecraft::Compare;
using namespace Qt::StringLiterals;

class FileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreFollowedToWhereTheyWereCopiedFrom_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("source");

        const auto row = [](const char *name, const QString &from, const QStringList &sources,
                            const QString &destination, const QByteArray &path, const QString &source) {
            QTest::newRow(name) << from << sources << destination << path << source;
        };
        row("file to a name", u"builder"_s, {u"/out/server"_s}, u"/server"_s, "server", u"builder:/out/server"_s);
        row("file into a folder", u"builder"_s, {u"/out/server"_s}, u"/usr/bin/"_s, "usr/bin/server",
            u"builder:/out/server"_s);
        row("folder", u"web"_s, {u"/app/dist"_s}, u"/srv/static"_s, "srv/static/js/a.js", u"web:/app/dist/js/a.js"_s);
        row("folder to the root", u"rootfs"_s, {u"/rootfs"_s}, u"/"_s, "etc/passwd", u"rootfs:/rootfs/etc/passwd"_s);
        row("from the context", {}, {u"."_s}, u"/app"_s, "app/src/main.go", u"src/main.go"_s);
        row("one of several", u"b"_s, {u"/a/x"_s, u"/a/y"_s}, u"/bin/"_s, "bin/y", u"b:/a/y"_s);
        row("several, and no name fits", u"b"_s, {u"/a/x"_s, u"/a/y"_s}, u"/bin/"_s, "bin/z", {});
        row("a pattern", u"b"_s, {u"/a/*.so"_s}, u"/lib/"_s, "lib/z.so", {});
        row("beside the destination", u"b"_s, {u"/a"_s}, u"/lib"_s, "library/z", {});
        row("no COPY", {}, {}, {}, "lib/z", {});
    }

    void filesAreFollowedToWhereTheyWereCopiedFrom()
    {
        QFETCH(const QString, from);
        QFETCH(const QStringList, sources);
        QFETCH(const QString, destination);
        QFETCH(const QByteArray, path);
        LayerOrigin origin;
        origin.from = from;
        origin.sources = sources;
        origin.destination = destination;
        QTEST(fileSource(origin, path), "source");
    }
};

QTEST_GUILESS_MAIN(FileSourceTest)

#include "tst_filesource.moc"

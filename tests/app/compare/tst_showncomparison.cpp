// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/filechangesmodel.h"
#include "app/compare/showncomparison.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

/// An image of one layer, its files being "path size".
Compare::Side sideOf(const QString &label, const QStringList &files)
{
    Compare::Side side;
    side.label = label;
    side.image.platform = u"linux/amd64"_s;
    Image::Layer layer;
    layer.diffId = label;
    for (const QString &file : files) {
        Image::Entry entry;
        entry.path = file.section(u' ', 0, 0).toUtf8();
        entry.size = file.section(u' ', 1).toLongLong();
        layer.entries.append(entry);
    }
    side.image.layers.append(layer);
    side.origins.append({Compare::LayerOrigin::Kind::Instruction, u"COPY --from=builder /out /"_s, 1, u"final"_s, 7,
                         u"builder"_s, QStringList{u"/out"_s}, u"/"_s});
    return Image::weigh(side.image) ? side : Compare::Side();
}

QStringList rowsOf(const FileChangesModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto say = [&](int role) { return model.data(model.index(row), role).toString(); };
        rows.append(QString(model.data(model.index(row), FileChangesModel::DepthRole).toInt(), u'>')
                    + QStringList{say(FileChangesModel::PathRole), say(FileChangesModel::BeforeRole),
                                  say(FileChangesModel::AfterRole), say(FileChangesModel::FromRole)}
                          .join(u" | "_s));
    }
    return rows;
}

} // namespace

class ShownComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTableHasAllVariants()
    {
        ShownComparison shown;
        QVERIFY(!shown.isThere());
        shown.show({sideOf(u"before"_s, {u"a 1000"_s}), sideOf(u"after"_s, {u"a 500"_s})}, 100);
        QVERIFY(shown.isThere());
        QCOMPARE(shown.change(), -1);
        QCOMPARE(shown.headline(), u"50 % smaller."_s);
        shown.add(sideOf(u"third"_s, {u"a 2000"_s}));
        QCOMPARE(shown.after(), 2);
        QCOMPARE(shown.change(), 1);
        QCOMPARE(shown.columns(), (QList<int>{0, 1, 2}));
        const QVariantList values = shown.metrics().constFirst().toMap()[u"values"_s].toList();
        QCOMPARE(values.size(), 3);
        QCOMPARE(values[1].toMap()[u"reduction"_s].toString(), u"50 %"_s);
        QCOMPARE(values[2].toMap()[u"reduction"_s].toString(), u"−100 %"_s);
        QCOMPARE(shown.comparisons().size(), 2);
        QCOMPARE(shown.comparisons().constFirst().after.label, u"third"_s);
    }

    void choosingTheOtherOneExchangesThem()
    {
        ShownComparison shown;
        shown.show({sideOf(u"before"_s, {u"a 1000"_s}), sideOf(u"after"_s, {u"a 500"_s})}, 100);
        shown.choose(1, 1);
        QCOMPARE(shown.before(), 1);
        QCOMPARE(shown.after(), 0);
        QCOMPARE(shown.headline(), u"100 % larger."_s);
        shown.choose(1, 1);
        QCOMPARE(shown.before(), 0);
        QCOMPARE(shown.after(), 1);
        shown.choose(0, 9);
        QCOMPARE(shown.after(), 1);
    }

    void timesAndDownloadsAreToldLater()
    {
        ShownComparison shown;
        shown.show({sideOf(u"before"_s, {u"a 1000"_s}), sideOf(u"after"_s, {u"a 500"_s})}, 100);
        const qsizetype rows = shown.metrics().size();
        shown.setTimes(0, {3, 4, 5}, {1, 1, 1});
        shown.setTimes(1, {6, 7, 8}, {1, 1, 1});
        QCOMPARE(shown.metrics().size(), rows + 1);
        QCOMPARE(shown.chosen().metric(Compare::Metric::Kind::BuildSeconds).reductionPercent, std::optional(-75.0));
        shown.setDownload(0, 800, false);
        shown.setDownload(1, 200, false);
        const Compare::Metric &download = shown.chosen().metric(Compare::Metric::Kind::DownloadBytes);
        QCOMPARE(download.reductionPercent, std::optional(75.0));
        QVERIFY(download.estimated);
    }

    void whatIsToldLaterFoldsNothing()
    {
        ShownComparison shown;
        FileChangesModel model;
        model.setComparison(&shown);
        Compare::Side before = sideOf(u"before"_s, {u"lib/a 100"_s, u"lib/b 100"_s, u"x 1"_s});
        Compare::Side after = sideOf(u"after"_s, {u"server 50"_s});
        before.image.imageId = u"sha256:1"_s;
        after.image.imageId = u"sha256:2"_s;
        shown.show({before, after}, 100);
        QTRY_VERIFY(model.hasRows());
        const QStringList rows = rowsOf(model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        shown.setTimes(0, {3, 4, 5}, {1, 1, 1});
        shown.setDownload(1, 20, false);
        QTest::qWait(50);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(rowsOf(model), rows);
        shown.choose(1, 0);
        QTRY_COMPARE(resets.size(), 1);
    }

    void filesUnfoldWhereTheyStand()
    {
        ShownComparison shown;
        FileChangesModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy changed(&model, &FileChangesModel::changed);
        model.setComparison(&shown);
        QStringList many;
        for (int file = 0; file < 20; ++file)
            many.append(u"usr/lib/deep/er/f%1 100"_s.arg(file));
        shown.show({sideOf(u"before"_s, many), sideOf(u"after"_s, {u"server 50"_s})}, 100);
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.summary(), u"20 removed, 1 added, 0 changed"_s);
        QCOMPARE(rowsOf(model),
                 (QStringList{u"/usr/lib/deep/er | 2 kB | — | COPY --from=builder /out /"_s,
                              u"/server | — | 50 B | builder:/out/server"_s}));
        model.toggle(0);
        QCOMPARE(model.rowCount(), 22);
        QCOMPARE(rowsOf(model).at(1), u">f0 | 100 B | — | builder:/out/usr/lib/deep/er/f0"_s);
        model.toggle(1); // A file has nothing below it.
        QCOMPARE(model.rowCount(), 22);
        model.toggle(0);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(ShownComparisonTest)

#include "tst_showncomparison.moc"

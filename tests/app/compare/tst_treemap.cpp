// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/compare/treemap.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace Stagecraft::App;

class TreemapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rectanglesFillTheAreaAsTheirValues()
    {
        QVERIFY(rc::check("rectangles fill the area as their values", [] {
            const auto drawn = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 100'000)));
            QList<double> values(drawn.begin(), drawn.end());
            std::ranges::sort(values, std::greater());
            const double sum = std::accumulate(values.begin(), values.end(), 0.0);
            const QRectF area(10, 20, *rc::gen::inRange(1, 2000), *rc::gen::inRange(1, 2000));
            const QList<QRectF> rectangles = treemap(values, area);
            RC_ASSERT(rectangles.size() == values.size());
            for (qsizetype one = 0; one < values.size(); ++one) {
                const QRectF &each = rectangles.at(one);
                const double expected = values.at(one) / sum * area.width() * area.height();
                RC_ASSERT(std::abs(each.width() * each.height() - expected) < 1e-6 * area.width() * area.height());
                RC_ASSERT(area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(each));
                for (qsizetype other = 0; other < one; ++other) {
                    const QRectF common = each.intersected(rectangles.at(other));
                    RC_ASSERT(common.width() * common.height() < 1e-6 * area.width() * area.height());
                }
            }
        }));
    }

    void nothingHasNoRectangles()
    {
        QVERIFY(treemap({}, {0, 0, 10, 10}).isEmpty());
        QVERIFY(treemap({1, 2}, {}).isEmpty());
    }

    void fourOfOneSizeAreSquares()
    {
        const QList<QRectF> rectangles = treemap({1, 1, 1, 1}, {0, 0, 100, 100});
        for (const QRectF &each : rectangles)
            QCOMPARE(each.size(), QSizeF(50, 50));
    }
};

QTEST_GUILESS_MAIN(TreemapTest)

#include "tst_treemap.moc"

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/criticalpath.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::Build;

namespace {

BuildStep step(int id, double start, double seconds, const QList<int> &inputs = {},
               BuildStep::State state = BuildStep::State::Done)
{
    BuildStep made;
    made.id = id;
    made.start = start;
    made.seconds = seconds;
    made.inputs = inputs;
    made.state = state;
    return made;
}

} // namespace

class CriticalPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackThroughWhatEndedLast_data()
    {
        QTest::addColumn<QList<BuildStep>>("steps");
        QTest::addColumn<QList<int>>("path");
        QTest::newRow("nothing") << QList<BuildStep>{} << QList<int>{};
        QTest::newRow("two branches") << QList<BuildStep>{step(1, 0, 1), step(2, 0, 5), step(3, 1, 1, {1}),
                                                          step(4, 5, 1, {3, 2})}
                                      << QList<int>{2, 4};
        QTest::newRow("what is not waited for")
            << QList<BuildStep>{step(1, 0, 1), step(2, 0, 9), step(3, 1, 9, {1})} << QList<int>{1, 3};
        QTest::newRow("unknown starts") << QList<BuildStep>{step(1, -1, 100), step(2, 0, 1, {1})} << QList<int>{2};
        QTest::newRow("an input that is not there") << QList<BuildStep>{step(2, 0, 1, {77})} << QList<int>{2};
        QTest::newRow("a circle") << QList<BuildStep>{step(1, 0, 1, {2}), step(2, 0, 2, {1})} << QList<int>{1, 2};
    }

    void goesBackThroughWhatEndedLast()
    {
        QFETCH(const QList<BuildStep>, steps);
        QTEST(criticalPath(steps), "path");
    }

    void rateCountsInstructionsThatEndedWell()
    {
        using State = BuildStep::State;
        QList<BuildStep> steps{step(1, 0, 0, {}, State::Cached), step(2, 0, 1), step(3, 0, 1, {}, State::Failed),
                               step(4, 0, 0, {}, State::Cached)};
        steps[3].kind = BuildStep::Kind::Base;
        QCOMPARE(cacheRate(steps), (CacheRate{1, 2}));
        QCOMPARE(cacheRate({}), CacheRate{});
    }
};

QTEST_GUILESS_MAIN(CriticalPathTest)
#include "tst_criticalpath.moc"

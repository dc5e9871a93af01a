// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildtimelinemodel.h"

#include <QTest>

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Qt::StringLiterals;

namespace {

Build::BuildStep step(int id, int line, double start, double seconds, Build::BuildStep::State state)
{
    Build::BuildStep made;
    made.id = id;
    made.stages = {0};
    made.lines = {line};
    made.start = start;
    made.seconds = seconds;
    made.state = state;
    return made;
}

} // namespace

class BuildTimelineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<BuildTimelineModel>();
        m_model->begin(Graph::resolve(Dockerfile::SyntaxTree::parse("FROM a AS one\nRUN x\nRUN y\n")));
    }

    void stepsStandWhereTheEnginesClockPutsThem()
    {
        // Heard of late, and together: only the engine's clock tells them apart.
        m_model->update(step(1, 2, 0, 2, Build::BuildStep::State::Done), 5);
        m_model->update(step(2, 3, 2, 1, Build::BuildStep::State::Done), 5);
        QCOMPARE(value(0, u"start"_s), 3.0);
        QCOMPARE(value(1, u"start"_s), 5.0);
    }

    void whatIsLeftIsToldOfRunningStepsAlone()
    {
        m_model->setExpected({{2, 10}, {3, 4}});
        m_model->update(step(1, 2, 0, 0, Build::BuildStep::State::Running), 0);
        m_model->update(step(2, 3, 0, 4, Build::BuildStep::State::Done), 4);
        m_model->advance(4);
        QCOMPARE(value(0, u"seconds"_s), 4.0);
        QCOMPARE(value(0, u"left"_s), 6.0);
        QCOMPARE(value(1, u"left"_s), 0.0);
        QCOMPARE(m_model->shownSeconds(), 10.0);
        m_model->advance(12);
        QCOMPARE(value(0, u"left"_s), 0.0);
        QCOMPARE(m_model->shownSeconds(), 12.0);
    }

    void withoutAnEarlierBuildNothingIsGuessed()
    {
        m_model->update(step(1, 2, 0, 0, Build::BuildStep::State::Running), 0);
        m_model->advance(3);
        QCOMPARE(value(0, u"left"_s), 0.0);
    }

private:
    [[nodiscard]] double value(int segment, const QString &name) const
    {
        const QVariantList segments = m_model->data(m_model->index(0), BuildTimelineModel::SegmentsRole).toList();
        return segments.value(segment).toMap().value(name).toDouble();
    }

    std::unique_ptr<BuildTimelineModel> m_model;
};

QTEST_GUILESS_MAIN(BuildTimelineModelTest)
#include "tst_buildtimelinemodel.moc"

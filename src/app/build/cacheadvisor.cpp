// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/cacheadvisor.h"

#include "build/stepmatching.h"
#include "project/buildcontext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

struct Worked
{
    QList<Build::StepKey> keys;
    Build::KnownDigests digests;
};

Worked work(const CacheAdvisor::Question &question, const Build::KnownDigests &known, const std::stop_token &stop)
{
    Build::ContextState state(question.context, Project::ignoreFileFor(question.file, question.context), known, stop);
    Build::StepSurroundings surroundings;
    surroundings.files = [&state](const QStringList &sources, const QStringList &excludes) {
        return state.files(sources, excludes);
    };
    surroundings.imageId = [&question](const QString &reference) {
        const Engine::ImageFacts *image = question.images.find(reference);
        return image ? image->id : QString();
    };
    Worked worked{Build::stepKeysOf(question.tree, question.graph, surroundings), {}};
    worked.digests = state.digests();
    return worked;
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CacheAdvisor)
};

/// Of the steps that ran.
QHash<int, double> secondsByLine(const Build::BuildRecord &record)
{
    QHash<int, double> taken;
    for (const Build::BuildStep &step : record.steps) {
        if (step.state == Build::BuildStep::State::Done && !step.lines.isEmpty())
            taken.insert(step.lines.first(), step.seconds);
    }
    return taken;
}

} // namespace

CacheAdvisor::~CacheAdvisor()
{
    m_stop.request_stop();
}

void CacheAdvisor::ask(const Question &question, Answer answer)
{
    m_stop.request_stop();
    m_stop = {};
    ++m_question;
    QThreadPool::globalInstance()->start([question, known = m_known, stop = m_stop.get_token(), number = m_question,
                                          answer = std::move(answer), asker = QPointer(this)] {
        const Worked worked = work(question, known, stop);
        // Handed over by the application, which knows whether somebody still waits for it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [worked, number, answer, asker] {
            if (!asker || asker->m_question != number)
                return;
            asker->m_known = worked.digests;
            answer(worked.keys);
        });
    });
}

QString forecastText(const QList<Build::StepKey> &keys, const QList<Build::CacheReason> &reasons)
{
    int runs = 0;
    int all = 0;
    qsizetype first = -1;
    for (qsizetype at = 0; at < keys.size() && at < reasons.size(); ++at) {
        if (keys.at(at).keyword == "FROM"_L1)
            continue;
        ++all;
        const bool isRun = reasons.at(at).kind != Build::CacheReason::Kind::None;
        runs += isRun ? 1 : 0;
        if (isRun && first < 0)
            first = at;
    }
    if (first < 0)
        return {};
    // Up to: what a step makes may be the same as before, and then those after it are cached all the same.
    return Text::tr("A build now would run up to %1 of %2 steps, the first in line %3. %4")
        .arg(QString::number(runs), QString::number(all), QString::number(keys.at(first).line),
             Build::reasonText(reasons.at(first)));
}

QHash<int, QString> reasonsByLine(const QList<Build::StepKey> &keys, const QList<Build::CacheReason> &reasons)
{
    QHash<int, QString> texts;
    for (qsizetype at = 0; at < keys.size() && at < reasons.size(); ++at) {
        Build::CacheReason reason = reasons.at(at);
        if (reason.kind == Build::CacheReason::Kind::None)
            reason.kind = Build::CacheReason::Kind::Pruned;
        texts.insert(keys.at(at).line, Build::reasonText(reason));
    }
    return texts;
}

QHash<int, double> expectedSeconds(const QList<Build::StepKey> &keys, const QList<Build::BuildRecord> &before)
{
    QHash<int, double> expected;
    for (const Build::BuildRecord &record : before) {
        const QHash<int, double> taken = secondsByLine(record);
        const QList<Build::StepKey> earlier = Build::stepKeysFrom(record.stepKeys);
        const Build::StepMatching matching = Build::matchedSteps(earlier, keys);
        for (const auto &[after, same] : matching.steps.asKeyValueRange()) {
            const auto seconds = taken.constFind(earlier.at(same).line);
            const int line = keys.at(after).line;
            if (seconds != taken.cend() && !expected.contains(line))
                expected.insert(line, *seconds);
        }
    }
    return expected;
}

} // namespace Stagecraft::App

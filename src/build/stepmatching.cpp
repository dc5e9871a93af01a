// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/stepmatching.h"

#include "base/linematching.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

class Matcher
{
public:
    Matcher(const QList<StepKey> &before, const QList<StepKey> &after)
        : m_before(before)
        , m_after(after)
    { }

    [[nodiscard]] StepMatching matched()
    {
        matchStages();
        return m_matching;
    }

private:
    [[nodiscard]] static QList<qsizetype> stepsOf(const QList<StepKey> &keys, int stage)
    {
        QList<qsizetype> steps;
        for (qsizetype at = 0; at < keys.size(); ++at) {
            if (keys.at(at).stage == stage)
                steps.append(at);
        }
        return steps;
    }

    [[nodiscard]] static QMap<int, QString> stagesOf(const QList<StepKey> &keys)
    {
        QMap<int, QString> stages;
        for (const StepKey &key : keys)
            stages.insert(key.stage, key.stageName);
        return stages;
    }

    /// By their names; of the others those are the same that are most alike, since a builder knows no names.
    void matchStages()
    {
        QMap<int, QString> before = stagesOf(m_before);
        const QMap<int, QString> after = stagesOf(m_after);
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (!it.value().isEmpty())
                pair(it.key(), before.key(it.value(), -1), before);
        }
        const QList<int> stages = after.keys();
        for (const int stage : stages) {
            if (!m_matching.stages.contains(stage))
                pair(stage, mostAlike(stage, before), before);
        }
        for (const int stage : stages) {
            if (!m_matching.stages.contains(stage))
                pair(stage, before.contains(stage) ? stage : -1, before);
            matchSteps(stepsOf(m_before, m_matching.stages.value(stage, -1)), stepsOf(m_after, stage));
        }
    }

    void pair(int stage, int same, QMap<int, QString> &before)
    {
        if (same >= 0) {
            m_matching.stages.insert(stage, same);
            before.remove(same);
        }
    }

    /// The stage of \a before that has the most steps of stage \a stage, or -1 where none has any.
    [[nodiscard]] int mostAlike(int stage, const QMap<int, QString> &before) const
    {
        int best = -1;
        qsizetype most = 0;
        const QStringList commands = commandsOf(m_after, stage);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const QStringList others = commandsOf(m_before, it.key());
            const auto same =
                std::ranges::count_if(commands, [&](const auto &command) { return others.contains(command); });
            if (same > most || (same == most && most > 0 && it.key() == stage)) {
                best = it.key();
                most = same;
            }
        }
        return best;
    }

    [[nodiscard]] static QStringList commandsOf(const QList<StepKey> &keys, int stage)
    {
        QStringList commands;
        for (const StepKey &key : keys) {
            if (key.stage == stage && key.keyword != "FROM"_L1)
                commands.append(key.command); // Many stages have a base in common.
        }
        return commands;
    }

    /// First by what they say, then those between the same neighbours in their order.
    void matchSteps(const QList<qsizetype> &before, const QList<qsizetype> &after)
    {
        QList<QByteArray> texts;
        const auto linesOf = [&texts](const QList<StepKey> &keys, const QList<qsizetype> &steps) {
            QList<QByteArrayView> lines;
            for (const qsizetype step : steps) {
                const StepKey &key = keys.at(step);
                texts.append((key.keyword == "FROM"_L1 ? key.keyword : key.command).toUtf8());
            }
            for (qsizetype i = texts.size() - steps.size(); i < texts.size(); ++i)
                lines.append(texts.at(i));
            return lines;
        };
        texts.reserve(before.size() + after.size());
        const QList<QByteArrayView> beforeLines = linesOf(m_before, before);
        const QList<QByteArrayView> afterLines = linesOf(m_after, after);
        QList<LineMatch> matches = matchingLines(beforeLines, afterLines);
        matches.append({before.size(), after.size()});
        LineMatch next;
        for (const LineMatch &match : std::as_const(matches)) {
            pairBetween(before, after, next, match);
            if (match.before < before.size())
                m_matching.steps.insert(after.at(match.after), before.at(match.before));
            next = {match.before + 1, match.after + 1};
        }
    }

    void pairBetween(const QList<qsizetype> &before, const QList<qsizetype> &after, LineMatch from, LineMatch to)
    {
        // As many on both sides: each was changed. Otherwise nobody can tell which is which.
        if (to.before - from.before != to.after - from.after)
            return;
        for (qsizetype step = 0; step < to.after - from.after; ++step) {
            const qsizetype other = before.at(from.before + step);
            if (m_before.at(other).keyword == m_after.at(after.at(from.after + step)).keyword)
                m_matching.steps.insert(after.at(from.after + step), other);
        }
    }

    const QList<StepKey> &m_before;
    const QList<StepKey> &m_after;
    StepMatching m_matching;
};

} // namespace

StepMatching matchedSteps(const QList<StepKey> &before, const QList<StepKey> &after)
{
    return Matcher(before, after).matched();
}

} // namespace Stagecraft::Build

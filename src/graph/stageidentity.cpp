// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stageidentity.h"

#include <QByteArrayView>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Stagecraft::Graph {

using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

constexpr qsizetype rememberedLimit = 512;
constexpr double similarEnough = 0.5;

/// What a reading says of one stage.
struct Seen
{
    QString name;
    QByteArray body; ///< Its base, and all after FROM.
};

QList<Seen> seenIn(const SyntaxTree &tree, const StageGraph &graph)
{
    QList<Seen> seen;
    for (const Stage &stage : graph.stages()) {
        const TextRange from = tree.instructions().at(stage.firstInstruction).range;
        const TextRange rest{from.end, std::max(from.end, stage.range.end)};
        seen.append({stage.name, stage.writtenBase.toUtf8() + '\n' + tree.textAt(rest).toByteArray()});
    }
    return seen;
}

QSet<QByteArray> linesOf(const QByteArray &body)
{
    QSet<QByteArray> lines;
    const QList<QByteArray> all = body.split('\n');
    for (const QByteArray &line : all) {
        if (const QByteArray trimmed = line.trimmed(); !trimmed.isEmpty()) {
            lines.insert(trimmed);
        }
    }
    return lines;
}

/// The share of lines two bodies have in common, 0 to 1.
double similarity(const QSet<QByteArray> &first, const QSet<QByteArray> &second)
{
    const qsizetype sum = first.size() + second.size();
    const auto inSecond = [&second](const QByteArray &line) { return second.contains(line); };
    return sum == 0 ? 0 : 2.0 * static_cast<double>(std::ranges::count_if(first, inSecond)) / static_cast<double>(sum);
}

/// Pairs the stages of a reading with those of the one before it.
class StageMatcher
{
public:
    StageMatcher(const QList<Seen> &before, const QList<Seen> &now)
        : m_before(before)
        , m_now(now)
        , m_oldOf(now.size(), -1)
        , m_newOf(before.size(), -1)
    {
        matchNames();
        matchUnchangedEnds();
        matchBodies();
        matchPlaces();
    }

    /// For each stage now, the index of the one it was, or -1.
    [[nodiscard]] QList<qsizetype> result() const { return m_oldOf; }

private:
    void pair(qsizetype old, qsizetype now)
    {
        m_oldOf[now] = old;
        m_newOf[old] = now;
    }

    static QHash<QString, qsizetype> uniqueNames(const QList<Seen> &stages)
    {
        QHash<QString, qsizetype> names;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            const QString &name = stages.at(i).name;
            names.insert(name, names.contains(name) || name.isEmpty() ? -1 : i);
        }
        return names;
    }

    void matchNames()
    {
        const QHash<QString, qsizetype> names = uniqueNames(m_before);
        const QHash<QString, qsizetype> namesNow = uniqueNames(m_now);
        for (qsizetype now = 0; now < m_now.size(); ++now) {
            const QString &name = m_now.at(now).name;
            const qsizetype old = names.value(name, -1);
            if (old >= 0 && namesNow.value(name) == now) {
                pair(old, now);
            }
        }
    }

    [[nodiscard]] bool areSame(qsizetype old, qsizetype now)
    {
        if (m_oldOf.at(now) < 0 && m_newOf.at(old) < 0 && m_before.at(old).body == m_now.at(now).body) {
            pair(old, now);
        }
        return m_oldOf.at(now) == old;
    }

    /// Everything before and after the part that changed.
    void matchUnchangedEnds()
    {
        const qsizetype shorter = std::min(m_before.size(), m_now.size());
        while (m_start < shorter && areSame(m_start, m_start)) {
            ++m_start;
        }
        while (m_end < shorter - m_start && areSame(m_before.size() - 1 - m_end, m_now.size() - 1 - m_end)) {
            ++m_end;
        }
    }

    /// As many stages as before in the part that changed: what is left there is itself, whatever was typed in it.
    void matchPlaces()
    {
        if (m_before.size() != m_now.size()) {
            return;
        }
        for (qsizetype i = m_start; i < m_now.size() - m_end; ++i) {
            if (m_oldOf.at(i) < 0 && m_newOf.at(i) < 0) {
                pair(i, i);
            }
        }
    }

    void matchBodies()
    {
        struct Pair
        {
            double similarity;
            qsizetype old;
            qsizetype now;
        };
        QList<Pair> pairs;
        const QList<QSet<QByteArray>> linesNow = freeLines(m_now, m_oldOf);
        const QList<QSet<QByteArray>> linesBefore = freeLines(m_before, m_newOf);
        for (qsizetype now = 0; now < m_now.size(); ++now) {
            for (qsizetype old = 0; m_oldOf.at(now) < 0 && old < m_before.size(); ++old) {
                const double alike = m_newOf.at(old) < 0 ? similarity(linesBefore.at(old), linesNow.at(now)) : 0;
                if (alike >= similarEnough) {
                    pairs.append({alike, old, now});
                }
            }
        }
        std::ranges::stable_sort(pairs, [](const Pair &a, const Pair &b) { return a.similarity > b.similarity; });
        for (const Pair &next : std::as_const(pairs)) {
            if (m_oldOf.at(next.now) < 0 && m_newOf.at(next.old) < 0) {
                pair(next.old, next.now);
            }
        }
    }

    static QList<QSet<QByteArray>> freeLines(const QList<Seen> &stages, const QList<qsizetype> &matches)
    {
        QList<QSet<QByteArray>> lines(stages.size());
        for (qsizetype i = 0; i < stages.size(); ++i) {
            if (matches.at(i) < 0) {
                lines[i] = linesOf(stages.at(i).body);
            }
        }
        return lines;
    }

    const QList<Seen> &m_before;
    const QList<Seen> &m_now;
    QList<qsizetype> m_oldOf;
    QList<qsizetype> m_newOf;
    qsizetype m_start = 0; ///< How many stages are unchanged at the start,
    qsizetype m_end = 0; ///< and at the end.
};

} // namespace

QList<StageId> StageIdentity::update(const SyntaxTree &tree, const StageGraph &graph)
{
    QList<Known> alive;
    QList<Known> gone;
    for (const Known &known : std::as_const(m_known)) {
        (known.index >= 0 ? alive : gone).append(known);
    }
    std::ranges::sort(alive, {}, &Known::index);
    QList<Seen> before;
    for (const Known &known : std::as_const(alive)) {
        before.append({known.name, known.body});
    }
    const QList<Seen> now = seenIn(tree, graph);
    const QList<qsizetype> oldOf = StageMatcher(before, now).result();

    QList<Known> known;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const Seen &seen = now.at(i);
        StageId id = oldOf.at(i) >= 0 ? alive.at(oldOf.at(i)).id : 0;
        if (id == 0) {
            const auto isBack = [&seen](const Known &other) {
                return seen.name.isEmpty() ? other.name.isEmpty() && other.body == seen.body : other.name == seen.name;
            };
            const auto back = std::ranges::find_if(gone, isBack);
            id = back != gone.end() ? back->id : m_next++;
            if (back != gone.end()) {
                gone.erase(back);
            }
        }
        known.append({id, seen.name, seen.body, static_cast<int>(i)});
    }

    QList<StageId> ids;
    for (const Known &stage : std::as_const(known)) {
        ids.append(stage.id);
    }
    // The last to go comes first, so that it is the first to be found again.
    for (qsizetype old = 0; old < alive.size(); ++old) {
        if (!oldOf.contains(old)) {
            gone.prepend({alive.at(old).id, alive.at(old).name, alive.at(old).body, -1});
        }
    }
    gone.resize(std::min(gone.size(), rememberedLimit));
    m_known = known + gone;
    return ids;
}

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/stageidentity.h"

#include "base/textedit.h"

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

QList<StageReading> seenIn(const SyntaxTree &tree, const StageGraph &graph)
{
    QList<StageReading> seen;
    for (const Stage &stage : graph.stages()) {
        const TextRange from = tree.instructions().at(stage.firstInstruction).range;
        const TextRange rest{from.end, std::max(from.end, stage.range.end)};
        seen.append({stage.name, stage.writtenBase.toUtf8() + '\n' + tree.textAt(rest).toByteArray(), from});
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

QSet<QByteArray> linesBelowBase(const QByteArray &body)
{
    return linesOf(body.sliced(body.indexOf('\n')));
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
    StageMatcher(const QList<StageReading> &before, const QByteArray &textBefore, const QList<StageReading> &now,
                 const QByteArray &textNow)
        : m_before(before)
        , m_now(now)
        , m_oldOf(now.size(), -1)
        , m_newOf(before.size(), -1)
    {
        matchNames();
        matchUnchangedEnds();
        matchFroms(textBefore, textNow);
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

    static QHash<QString, qsizetype> uniqueNames(const QList<StageReading> &stages)
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

    /// Those whose FROM is before or behind all that changed, or begins before it.
    void matchFroms(const QByteArray &textBefore, const QByteArray &textNow)
    {
        const TextEdits edits = difference(textBefore, textNow);
        if (edits.isEmpty()) {
            return;
        }
        const TextRange changed = edits.first().range;
        const qsizetype shift = textNow.size() - textBefore.size();
        matchFroms(shift, [changed](TextRange from) { return from.start >= changed.end; });
        matchFroms(0, [changed](TextRange from) { return from.end <= changed.start; });
        matchFroms(0, [changed](TextRange from) { return from.start < changed.start; });
    }

    template <typename IsSame>
    void matchFroms(qsizetype shift, IsSame isSame)
    {
        for (qsizetype old = 0; old < m_before.size(); ++old) {
            const TextRange from = m_before.at(old).from;
            const auto found = std::ranges::find(m_now, from.start + shift,
                                                 [](const StageReading &stage) { return stage.from.start; });
            const qsizetype now = std::distance(m_now.cbegin(), found);
            if (m_newOf.at(old) < 0 && isSame(from) && found != m_now.cend() && m_oldOf.at(now) < 0) {
                pair(old, now);
            }
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

    static QList<QSet<QByteArray>> freeLines(const QList<StageReading> &stages, const QList<qsizetype> &matches)
    {
        QList<QSet<QByteArray>> lines(stages.size());
        for (qsizetype i = 0; i < stages.size(); ++i) {
            if (matches.at(i) < 0) {
                lines[i] = linesOf(stages.at(i).body);
            }
        }
        return lines;
    }

    const QList<StageReading> &m_before;
    const QList<StageReading> &m_now;
    QList<qsizetype> m_oldOf;
    QList<qsizetype> m_newOf;
    qsizetype m_start = 0; ///< How many stages are unchanged at the start,
    qsizetype m_end = 0; ///< and at the end.
};

} // namespace

void StageIdentity::giveBack(const QList<StageReading> &now, QList<Known> &gone, QList<StageId> &ids)
{
    const auto give = [&](bool (*isBack)(const StageReading &, const StageReading &)) {
        for (qsizetype i = 0; i < now.size(); ++i) {
            const auto back =
                std::ranges::find_if(gone, [&](const Known &known) { return isBack(known.reading, now.at(i)); });
            if (ids.at(i) == 0 && back != gone.end()) {
                ids[i] = back->id;
                gone.erase(back);
            }
        }
    };
    give([](const StageReading &known, const StageReading &stage) {
        return known.name == stage.name && known.body == stage.body;
    });
    give([](const StageReading &known, const StageReading &stage) {
        return !stage.name.isEmpty() && known.name == stage.name;
    });
    // While its FROM is typed again it has another name, or none.
    give([](const StageReading &known, const StageReading &stage) {
        return similarity(linesBelowBase(known.body), linesBelowBase(stage.body)) >= similarEnough;
    });
}

QList<StageId> StageIdentity::matched(const QList<StageReading> &now, const QByteArray &text)
{
    QList<Known> alive;
    QList<Known> gone;
    for (const Known &known : std::as_const(m_known)) {
        (known.index >= 0 ? alive : gone).append(known);
    }
    QList<StageReading> before;
    for (const Known &known : std::as_const(alive)) {
        before.append(known.reading);
    }
    const QList<qsizetype> oldOf = StageMatcher(before, m_text, now, text).result();
    QList<StageId> ids(now.size(), 0);
    for (qsizetype i = 0; i < now.size(); ++i) {
        ids[i] = oldOf.at(i) >= 0 ? alive.at(oldOf.at(i)).id : 0;
    }
    giveBack(now, gone, ids);
    for (StageId &id : ids) {
        id = id == 0 ? m_next++ : id;
    }
    return ids;
}

QList<StageId> StageIdentity::update(const SyntaxTree &tree, const StageGraph &graph)
{
    const QList<StageReading> now = seenIn(tree, graph);
    const size_t hash = qHash(tree.text(), static_cast<size_t>(tree.text().size()));
    QList<StageId> ids = m_idsOf.value(hash);
    if (ids.size() != now.size()) {
        ids = matched(now, tree.text());
    }
    if (m_idsOf.size() >= rememberedLimit) {
        m_idsOf.clear();
    }
    m_idsOf.insert(hash, ids);
    m_text = tree.text();

    QList<Known> known;
    for (qsizetype i = 0; i < now.size(); ++i) {
        known.append({ids.at(i), now.at(i), static_cast<int>(i)});
    }
    // Those that are gone, the last to go first, so that they are the first to be found again.
    for (Known &other : m_known) {
        if (!ids.contains(other.id)) {
            other.index = -1;
            known.append(other);
        }
    }
    known.resize(std::min(known.size(), now.size() + rememberedLimit));
    m_known = known;
    return ids;
}

} // namespace Stagecraft::Graph

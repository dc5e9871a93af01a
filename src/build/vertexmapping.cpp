// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/vertexmapping.h"

#include "build/stageslots.h"
#include "build/vertexname.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// One counted instruction of one stage.
struct Place
{
    int stage = -1;
    qsizetype slot = -1;
    MappingQuality quality = MappingQuality::Exact;
};

class Mapper
{
public:
    Mapper(const QList<Engine::Vertex> &vertices, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
        : m_graph(graph)
    {
        for (int stage = 0; stage < graph.stages().size(); ++stage)
            m_slots.append(stageSlots(tree, graph, stage));
        for (const Engine::Vertex &vertex : vertices) {
            m_vertices.insert(vertex.digest, &vertex);
            if (auto name = vertexNameFrom(vertex.name))
                m_names.insert(vertex.digest, *name);
        }
    }

    QHash<QString, VertexPlace> places()
    {
        countTriggers();
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
            placeByName(it.key(), it.value());
        placeBases();
        while (!m_toWalk.isEmpty()) {
            const auto [digest, place] = m_toWalk.takeLast();
            walkFrom(digest, place);
        }
        return collected();
    }

private:
    using Key = std::pair<int, qsizetype>; ///< Stage and slot.

    [[nodiscard]] int stageOf(const VertexName &name) const
    {
        if (name.stage.isEmpty())
            return m_slots.size() == 1 && name.number > 0 ? 0 : -1;
        if (const int found = m_graph.stageList.indexOfName(name.stage); found >= 0)
            return found;
        bool isNumber = false;
        const int index = name.stage.startsWith("stage-"_L1) ? name.stage.sliced(6).toInt(&isNumber) : -1;
        return isNumber && index >= 0 && index < m_slots.size() ? index : -1;
    }

    /// Triggers of the base image come after FROM and move every later counter.
    void countTriggers()
    {
        for (const VertexName &name : std::as_const(m_names)) {
            if (const int stage = stageOf(name); stage >= 0 && name.onBuild)
                ++m_triggers[stage];
        }
    }

    void placeByName(const QString &digest, const VertexName &name)
    {
        const int stage = stageOf(name);
        if (stage < 0)
            return;
        if (name.onBuild) {
            m_extraLines[digest].insert(stage, m_graph.stages()[stage].line);
            return;
        }
        Place place = slotFor(stage, name);
        if (place.slot < 0) {
            m_extraLines[digest].insert(stage, m_graph.stages()[stage].line);
            m_guessed.insert(digest);
        } else if (name.link) {
            // The slot is the copy's own; what the copy is laid upon is told here alone.
            m_placed[digest].append(place);
            m_toWalk.append({digest, place});
        } else {
            assign(digest, place);
        }
    }

    [[nodiscard]] Place slotFor(int stage, const VertexName &name) const
    {
        const QList<StageSlot> &list = m_slots[stage];
        const int triggers = m_triggers.value(stage);
        const qsizetype expected = name.number - 1 - (name.number - 1 > triggers ? triggers : 0);
        const QString command = comparableCommand(name.command);
        const qsizetype sameText =
            nearest(list, expected, [&command](const StageSlot &slot) { return slot.command == command; });
        if (sameText >= 0)
            return {stage, sameText, MappingQuality::Exact};
        const qsizetype sameKeyword =
            nearest(list, expected, [&name](const StageSlot &slot) { return slot.keyword == name.keyword; });
        const bool counted = sameKeyword == expected && name.count == list.size() + triggers;
        return {stage, sameKeyword, counted ? MappingQuality::Exact : MappingQuality::Approximate};
    }

    template <typename Predicate>
    static qsizetype nearest(const QList<StageSlot> &list, qsizetype expected, Predicate predicate)
    {
        qsizetype best = -1;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (predicate(list[i]) && (best < 0 || std::abs(i - expected) < std::abs(best - expected)))
                best = i;
        }
        return best;
    }

    /// One image is one vertex, whichever stages start from it, and its name tells at most one of them.
    void placeBases()
    {
        for (int stage = 0; stage < m_slots.size(); ++stage) {
            const bool isOpen = !m_slots[stage].isEmpty() && m_slots[stage].first().keyword == "FROM"_L1
                && !m_assigned.contains({stage, 0}) && m_graph.reachable.value(stage);
            if (!isOpen)
                continue;
            for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
                if (it->keyword == "FROM"_L1 && isSameImage(it->command, m_graph.stages()[stage].base))
                    assign(it.key(), {stage, 0, MappingQuality::Exact});
            }
        }
    }

    void assign(const QString &digest, Place place)
    {
        m_placed[digest].append(place);
        if (m_assigned.contains({place.stage, place.slot}))
            return;
        m_assigned.insert({place.stage, place.slot});
        m_toWalk.append({digest, place});
    }

    /// Finds what the instruction at \a place stands on and what it copies from.
    void walkFrom(const QString &digest, Place place)
    {
        const Engine::Vertex *vertex = m_vertices.value(digest);
        if (!vertex)
            return;
        if (!vertex->inputs.isEmpty())
            follow(vertex->inputs.first(), before(place));
        const qsizetype instruction = m_slots[place.stage][place.slot].instruction;
        for (const Graph::Edge &edge : m_graph.edges) {
            if (edge.instruction != instruction || edge.from.kind != Graph::Source::Kind::Stage)
                continue;
            for (const QString &input : vertex->inputs)
                follow(input, lastOf(edge.from.stage));
        }
    }

    void follow(const QString &digest, Place place)
    {
        const auto name = m_names.constFind(digest);
        if (name == m_names.cend() || place.slot < 0 || m_assigned.contains({place.stage, place.slot}))
            return;
        const StageSlot &slot = m_slots[place.stage][place.slot];
        if (slot.keyword == name->keyword && comparableCommand(name->command) == slot.command)
            assign(digest, place);
    }

    [[nodiscard]] Place before(Place place) const
    {
        if (place.slot > 0)
            return {place.stage, place.slot - 1};
        return lastOf(m_graph.stages()[place.stage].baseStage);
    }

    /// The last counted instruction of a stage, or of the stage it starts from.
    [[nodiscard]] Place lastOf(int stage) const
    {
        while (stage >= 0 && m_slots[stage].isEmpty())
            stage = m_graph.stages()[stage].baseStage;
        return stage < 0 ? Place{} : Place{stage, m_slots[stage].size() - 1};
    }

    [[nodiscard]] QHash<QString, VertexPlace> collected() const
    {
        QHash<QString, QMap<int, int>> lines = m_extraLines;
        QSet<QString> guessed = m_guessed;
        for (auto it = m_placed.cbegin(); it != m_placed.cend(); ++it) {
            for (const Place &place : it.value()) {
                lines[it.key()].insert(place.stage, m_slots[place.stage][place.slot].line);
                if (place.quality == MappingQuality::Approximate)
                    guessed.insert(it.key());
            }
        }
        QHash<QString, VertexPlace> result;
        for (auto it = lines.cbegin(); it != lines.cend(); ++it) {
            const auto quality = guessed.contains(it.key()) ? MappingQuality::Approximate : MappingQuality::Exact;
            result.insert(it.key(), {it->keys(), it->values(), quality});
        }
        return result;
    }

    const Graph::StageGraph &m_graph;
    QList<QList<StageSlot>> m_slots;
    QHash<QString, const Engine::Vertex *> m_vertices;
    QMap<QString, VertexName> m_names;
    QMap<int, int> m_triggers;
    QHash<QString, QList<Place>> m_placed;
    QHash<QString, QMap<int, int>> m_extraLines; ///< Stage to line, of what is no counted instruction of ours.
    QSet<QString> m_guessed;
    QSet<Key> m_assigned;
    QList<std::pair<QString, Place>> m_toWalk; ///< Digest of a vertex and its place.
};

} // namespace

QHash<QString, VertexPlace> placesOf(const QList<Engine::Vertex> &vertices, const Dockerfile::SyntaxTree &tree,
                                     const Graph::StageGraph &graph)
{
    return Mapper(vertices, tree, graph).places();
}

} // namespace Stagecraft::Build

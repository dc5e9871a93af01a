// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"
#include "engine/buildevent.h"
#include "engine/logassembler.h"
#include "graph/stagegraph.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace Stagecraft::Build {

/*!
    What the events of one build add up to: its steps, their lines and what the
    client said beside them. A value without time or processes of its own; what
    changed is collected until it is taken.
*/
class BuildProgress
{
public:
    BuildProgress(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, QByteArrayList secrets);

    void apply(const Engine::BuildEvents &events);
    /// No more events: unfinished lines are lines, and steps that still run end in \a state.
    void finish(BuildStep::State state);

    [[nodiscard]] const QList<BuildStep> &steps() const { return m_steps; }
    /// The first step that failed of its own, or null.
    [[nodiscard]] const BuildStep *failedStep() const;
    /// The end of what a step printed, at most BuildError::mostLines.
    [[nodiscard]] QStringList lastLines(int step) const { return m_lastLines.value(step); }
    /// True when finish() found steps that had not ended.
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }
    [[nodiscard]] std::optional<Engine::ErrorLocation> errorLocation() const { return m_location; }
    /// The client's plain lines, of which the last are kept.
    [[nodiscard]] const QStringList &messages() const { return m_messages; }

    [[nodiscard]] QList<BuildStep> takeChanged();
    [[nodiscard]] QMap<int, Engine::LogLines> takeLines();
    [[nodiscard]] QList<BuildWarning> takeWarnings() { return std::exchange(m_warnings, {}); }
    [[nodiscard]] QStringList takeMessages() { return std::exchange(m_newMessages, {}); }

private:
    /// What is known of a vertex beyond its last event.
    struct Work
    {
        Engine::Vertex vertex;
        QMap<Engine::Nanoseconds, Engine::Nanoseconds> intervals; ///< Start to end, of those that ended.
        Engine::Nanoseconds firstStart = 0; ///< 0 before it started.
        int step = 0; ///< 0 before it started.
    };

    void applyOne(const Engine::Vertex &vertex);
    void applyOne(const Engine::VertexStatus &status);
    void applyOne(const Engine::VertexLog &log);
    void applyOne(const Engine::VertexWarning &warning);
    void applyOne(const Engine::EngineMessage &message);
    void applyOne(const Engine::ErrorLocation &location);

    [[nodiscard]] QString masked(const QString &text) const;
    int stepOf(const QString &digest);
    void addLines(int step, const Engine::LogLines &lines);
    void refresh(int id);
    void mapSteps();
    [[nodiscard]] BuildStep::State stateOf(const QStringList &digests) const;
    [[nodiscard]] double secondsOf(const QStringList &digests) const;
    [[nodiscard]] double startOf(const QStringList &digests) const;
    [[nodiscard]] QList<int> inputsOf(int id, const QStringList &digests) const;

    const Dockerfile::SyntaxTree m_tree;
    const Graph::StageGraph m_graph;
    QByteArrayList m_secrets;
    QHash<QString, Work> m_work;
    QList<BuildStep> m_steps; ///< Step \e n at n − 1.
    QMap<int, QStringList> m_members; ///< Digests of each step.
    QHash<QString, int> m_groups; ///< Progress group to step.
    QHash<int, Engine::LogAssembler> m_logs;
    QMap<int, Engine::LogLines> m_lines;
    QHash<int, QStringList> m_lastLines;
    QList<int> m_changed;
    QList<BuildWarning> m_warnings;
    QStringList m_messages;
    QStringList m_newMessages;
    std::optional<Engine::ErrorLocation> m_location;
    Engine::Nanoseconds m_origin = 0; ///< When the first step started.
    bool m_mappingIsOld = false;
    bool m_interrupted = false;
};

} // namespace Stagecraft::Build

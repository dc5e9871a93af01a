// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildprogress.h"

#include "base/bytesize.h"
#include "build/orderplaces.h"
#include "build/vertexmapping.h"
#include "build/vertexname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

constexpr qsizetype maximumMessages = 500;

bool isCancellation(const QString &error)
{
    return error.endsWith("context canceled"_L1);
}

/// "transferring context: 1.2 MB / 5 MB"
QString progressText(const Engine::VertexStatus &status)
{
    if (status.completed)
        return {};
    QString text = status.id;
    if (status.current > 0)
        text += u' ' + byteSizeText(status.current);
    if (status.total > 0)
        text += u" / "_s + byteSizeText(status.total);
    return text;
}

} // namespace

BuildProgress::BuildProgress(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, QByteArrayList secrets)
    : m_tree(tree)
    , m_graph(graph)
    , m_secrets(std::move(secrets))
{ }

void BuildProgress::apply(const Engine::BuildEvents &events)
{
    for (const Engine::BuildEvent &event : events)
        std::visit([this](const auto &content) { applyOne(content); }, event);
    if (std::exchange(m_mappingIsOld, false))
        mapSteps();
}

void BuildProgress::finish(BuildStep::State state)
{
    for (auto it = m_logs.begin(); it != m_logs.end(); ++it)
        addLines(it.key(), it->finish());
    for (BuildStep &step : m_steps) {
        step.progress.clear();
        if (step.state != BuildStep::State::Running)
            continue;
        m_interrupted = true;
        step.state = state;
        m_changed.append(step.id);
    }
}

const BuildStep *BuildProgress::failedStep() const
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [](const BuildStep &step) { return step.state == BuildStep::State::Failed; });
    return found == m_steps.end() ? nullptr : &*found;
}

QList<BuildStep> BuildProgress::takeChanged()
{
    std::sort(m_changed.begin(), m_changed.end());
    m_changed.erase(std::unique(m_changed.begin(), m_changed.end()), m_changed.end());
    QList<BuildStep> steps;
    for (const int id : std::as_const(m_changed))
        steps.append(m_steps[id - 1]);
    m_changed.clear();
    return steps;
}

QMap<int, Engine::LogLines> BuildProgress::takeLines()
{
    QMap<int, Engine::LogLines> lines = std::exchange(m_lines, {});
    lines.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return lines;
}

void BuildProgress::applyOne(const Engine::Vertex &vertex)
{
    Work &work = m_work[vertex.digest];
    m_mappingIsOld = m_mappingIsOld || work.vertex.name != masked(vertex.name)
        || (!vertex.inputs.isEmpty() && work.vertex.inputs != vertex.inputs);
    const QStringList inputs = vertex.inputs.isEmpty() ? work.vertex.inputs : vertex.inputs;
    work.vertex = vertex;
    work.vertex.inputs = inputs; // The last event of a linked copy leaves them out.
    work.vertex.name = masked(vertex.name);
    work.vertex.error = masked(vertex.error);
    if (vertex.started && vertex.completed)
        work.intervals.insert(*vertex.started, *vertex.completed);
    if (vertex.started && (work.firstStart == 0 || *vertex.started < work.firstStart))
        work.firstStart = *vertex.started;
    if (vertex.started && m_origin == 0)
        m_origin = *vertex.started;
    if (vertex.started || vertex.cached || !vertex.error.isEmpty())
        refresh(stepOf(vertex.digest));
}

void BuildProgress::applyOne(const Engine::VertexStatus &status)
{
    const int id = m_work.value(status.vertex).step;
    if (id == 0)
        return; // Of work that never started, such as looking into a remote cache.
    m_steps[id - 1].progress = progressText(status);
    m_changed.append(id);
}

void BuildProgress::applyOne(const Engine::VertexLog &log)
{
    const int id = stepOf(log.vertex);
    auto assembler = m_logs.find(id);
    if (assembler == m_logs.end())
        assembler = m_logs.insert(id, Engine::LogAssembler(m_secrets));
    addLines(id, assembler->feed(log.stream, log.data));
}

void BuildProgress::addLines(int step, const Engine::LogLines &lines)
{
    m_lines[step] += lines;
    QStringList &last = m_lastLines[step];
    const qsizetype first = std::max<qsizetype>(0, lines.size() - BuildError::mostLines);
    for (qsizetype line = first; line < lines.size(); ++line)
        last.append(lines[line].text);
    if (last.size() > BuildError::mostLines)
        last.remove(0, last.size() - BuildError::mostLines);
}

void BuildProgress::applyOne(const Engine::VertexWarning &warning)
{
    QStringList details = warning.details;
    for (QString &detail : details)
        detail = masked(detail);
    m_warnings.append({masked(warning.message), details, warning.url, warning.line});
}

void BuildProgress::applyOne(const Engine::EngineMessage &message)
{
    const QString text = masked(message.text);
    m_newMessages.append(text);
    m_messages.append(text);
    if (m_messages.size() > maximumMessages)
        m_messages.removeFirst();
}

void BuildProgress::applyOne(const Engine::ErrorLocation &location)
{
    if (!m_location)
        m_location = location;
}

QString BuildProgress::masked(const QString &text) const
{
    return m_secrets.isEmpty() ? text : QString::fromUtf8(Engine::maskedBytes(text.toUtf8(), m_secrets));
}

int BuildProgress::stepOf(const QString &digest)
{
    Work &work = m_work[digest];
    if (work.step > 0)
        return work.step;
    const QString &group = work.vertex.group;
    work.step = group.isEmpty() ? 0 : m_groups.value(group);
    if (work.step == 0) {
        work.step = static_cast<int>(m_steps.size()) + 1;
        BuildStep step;
        step.id = work.step;
        m_steps.append(step);
        m_changed.append(work.step);
        m_mappingIsOld = true;
        if (!group.isEmpty())
            m_groups.insert(group, work.step);
    }
    m_members[work.step].append(digest);
    return work.step;
}

void BuildProgress::refresh(int id)
{
    const QStringList digests = m_members.value(id);
    BuildStep &step = m_steps[id - 1];
    const Engine::Vertex &first = m_work[digests.first()].vertex;
    step.name = first.group.isEmpty() || first.groupName.isEmpty() ? first.name : first.groupName;
    step.kind = vertexKind(step.name);
    step.state = stateOf(digests);
    step.seconds = secondsOf(digests);
    step.start = startOf(digests);
    step.inputs = inputsOf(id, digests);
    if (step.state != BuildStep::State::Running)
        step.progress.clear();
    step.error.clear();
    for (const QString &digest : digests) {
        if (step.error.isEmpty())
            step.error = m_work[digest].vertex.error;
    }
    m_changed.append(id);
}

BuildStep::State BuildProgress::stateOf(const QStringList &digests) const
{
    using State = BuildStep::State;
    bool running = false;
    bool cached = true;
    for (const QString &digest : digests) {
        const Engine::Vertex &vertex = m_work[digest].vertex;
        if (!vertex.error.isEmpty())
            return isCancellation(vertex.error) ? State::Cancelled : State::Failed;
        running = running || !vertex.completed;
        cached = cached && vertex.cached;
    }
    if (running)
        return State::Running;
    return cached ? State::Cached : State::Done;
}

/// Members work at the same time and start more than once: the time in which any of them worked.
double BuildProgress::secondsOf(const QStringList &digests) const
{
    QList<std::pair<Engine::Nanoseconds, Engine::Nanoseconds>> all;
    for (const QString &digest : digests) {
        const Work &work = m_work[digest];
        for (auto it = work.intervals.cbegin(); it != work.intervals.cend(); ++it)
            all.append({it.key(), it.value()});
    }
    std::sort(all.begin(), all.end());
    Engine::Nanoseconds total = 0;
    Engine::Nanoseconds covered = 0;
    for (const auto &[start, end] : std::as_const(all)) {
        total += std::max<Engine::Nanoseconds>(0, end - std::max(start, covered));
        covered = std::max(covered, end);
    }
    return static_cast<double>(total) / 1e9;
}

double BuildProgress::startOf(const QStringList &digests) const
{
    Engine::Nanoseconds first = 0;
    for (const QString &digest : digests) {
        const Engine::Nanoseconds start = m_work[digest].firstStart;
        if (start != 0 && (first == 0 || start < first))
            first = start;
    }
    return first == 0 ? -1 : std::max(0.0, static_cast<double>(first - m_origin) / 1e9);
}

QList<int> BuildProgress::inputsOf(int id, const QStringList &digests) const
{
    QList<int> inputs;
    for (const QString &digest : digests) {
        const QStringList sources = m_work[digest].vertex.inputs;
        for (const QString &source : sources) {
            const int step = m_work.value(source).step;
            if (step != 0 && step != id && !inputs.contains(step))
                inputs.append(step);
        }
    }
    return inputs;
}

void BuildProgress::mapSteps()
{
    QList<Engine::Vertex> vertices;
    for (const Work &work : std::as_const(m_work))
        vertices.append(work.vertex);
    const bool counted = std::any_of(vertices.cbegin(), vertices.cend(),
                                     [](const Engine::Vertex &vertex) { return isCounted(vertex.digest); });
    const QHash<QString, VertexPlace> places =
        counted ? placesByOrder(vertices, m_tree, m_graph) : placesOf(vertices, m_tree, m_graph);
    for (BuildStep &step : m_steps) {
        VertexPlace place;
        const QStringList members = m_members.value(step.id);
        for (const QString &digest : members) {
            if (places.contains(digest))
                place = places[digest];
        }
        if (place == VertexPlace{step.stages, step.lines, step.mapping})
            continue;
        step.stages = place.stages;
        step.lines = place.lines;
        step.mapping = place.quality;
        m_changed.append(step.id);
    }
}

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/podmandecoder.h"

#include "engine/logassembler.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

BuildEvents PodmanDecoder::feedOutput(QByteArrayView chunk, Nanoseconds now)
{
    BuildEvents events;
    const QByteArrayList lines = m_output.feed(chunk);
    for (const QByteArray &line : lines)
        readOutput(line, now, events);
    return events;
}

BuildEvents PodmanDecoder::feedErrors(QByteArrayView chunk, Nanoseconds now)
{
    BuildEvents events;
    const QByteArrayList lines = m_errors.feed(chunk);
    for (const QByteArray &line : lines)
        readError(line, now, events);
    return events;
}

BuildEvents PodmanDecoder::finish(Nanoseconds now)
{
    BuildEvents events;
    const QByteArrayList output = m_output.finish();
    for (const QByteArray &line : output)
        readOutput(line, now, events);
    const QByteArrayList errors = m_errors.finish();
    for (const QByteArray &line : errors)
        readError(line, now, events);
    return events;
}

void PodmanDecoder::readOutput(const QByteArray &line, Nanoseconds now, BuildEvents &events)
{
    static const QRegularExpression step(uR"(\A(?:\[(\d{1,6})/(\d{1,6})\] )?STEP (\d{1,6})/(\d{1,6}): (.*)\z)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression commit(uR"(\A(?:\[\d{1,6}/\d{1,6}\] )?COMMIT(?: (.*))?\z)"_s);
    static const QRegularExpression image(uR"(\A(?:--> )?[0-9a-f]{11,64}\z)"_s);
    const QString text = visibleText(line);
    if (const auto match = step.match(text); match.hasMatch()) {
        const QString stage = match.captured(1).isEmpty() ? u"1"_s : match.captured(1);
        const QString prefix = match.captured(1).isEmpty() ? QString() : u"stage-%1 "_s.arg(stage.toInt() - 1);
        const QString stages = match.captured(2).isEmpty() ? u"1"_s : match.captured(2);
        begin(u"step:%1:%2:%3"_s.arg(stage, match.captured(3), stages),
              u"[%1%2/%3] %4"_s.arg(prefix, match.captured(3), match.captured(4), match.captured(5)), now, events);
    } else if (text.startsWith("--> Using cache"_L1) || text.startsWith("--> Cache pulled"_L1)) {
        if (m_running)
            m_running->cached = true;
        end(now, events);
    } else if (commit.match(text).hasMatch()) {
        begin(u"commit"_s, u"exporting to image"_s, now, events);
    } else if (image.match(text).hasMatch()) {
        end(now, events);
    } else if (m_running && m_running->digest != "commit"_L1) {
        events.append(VertexLog{m_running->digest, 1, line + '\n'});
    } else if (!text.isEmpty()) {
        events.append(EngineMessage{text});
    }
}

void PodmanDecoder::readError(const QByteArray &line, Nanoseconds now, BuildEvents &events)
{
    const QString text = visibleText(line);
    const bool isLast = text.startsWith("Error: "_L1) || text.startsWith("error building "_L1);
    if (isLast) {
        if (m_running) {
            m_running->error = text;
            end(now, events);
        }
        events.append(EngineMessage{u"ERROR: "_s + text});
    } else if (m_running && m_running->digest != "commit"_L1) {
        events.append(VertexLog{m_running->digest, 2, line + '\n'});
    } else if (!text.isEmpty()) {
        events.append(EngineMessage{text});
    }
}

void PodmanDecoder::begin(const QString &digest, const QString &name, Nanoseconds now, BuildEvents &events)
{
    QStringList inputs;
    if (m_running)
        inputs.append(m_running->digest);
    end(now, events);
    Vertex vertex;
    vertex.digest = digest;
    vertex.name = name;
    vertex.inputs = inputs;
    vertex.started = now;
    m_running = vertex;
    events.append(vertex);
}

void PodmanDecoder::end(Nanoseconds now, BuildEvents &events)
{
    if (!m_running)
        return;
    m_running->completed = now;
    events.append(*std::exchange(m_running, std::nullopt));
}

} // namespace Stagecraft::Engine

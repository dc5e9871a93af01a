// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/rawjsondecoder.h"

#include "engine/eventreader.h"
#include "engine/logassembler.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Stagecraft::Engine {

namespace {

constexpr qsizetype messageLength = 400;

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r';
}

bool isRule(QStringView line)
{
    return line.size() >= 5 && std::all_of(line.begin(), line.end(), [](QChar character) { return character == u'-'; });
}

/// "Dockerfile:12": what BuildKit prints above the lines it complains about.
std::optional<ErrorLocation> locationFrom(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.+):(\d{1,7})$)"));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return ErrorLocation{match.captured(1), match.captured(2).toInt()};
}

/// "dockerfile parse error on line 2: …": the only place told by engines that print no excerpt.
std::optional<ErrorLocation> parseErrorFrom(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\bparse error (?:on )?line (\d{1,7}):)"));
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return ErrorLocation{{}, match.captured(1).toInt()};
}

EngineMessage droppedMessage()
{
    return {QCoreApplication::translate("Engine", "The engine sent an event of more than 16 MiB, which was left out.")};
}

} // namespace

BuildEvents RawJsonDecoder::feed(QByteArrayView chunk)
{
    BuildEvents events;
    while (!chunk.isEmpty()) {
        switch (m_state) {
        case State::LineStart:
            chunk = readLineStart(chunk);
            break;
        case State::Plain:
            chunk = readPlain(chunk, events);
            break;
        case State::Value:
        case State::Dropping:
            chunk = readValue(chunk, events);
            break;
        case State::ValueLineStart:
            chunk = readValueLineStart(chunk, events);
            break;
        }
    }
    return events;
}

BuildEvents RawJsonDecoder::finish()
{
    BuildEvents events;
    if (m_state == State::Plain)
        endPlain(events);
    else if (m_state != State::LineStart)
        breakValue(events);
    m_location.reset();
    return events;
}

QByteArrayView RawJsonDecoder::readLineStart(QByteArrayView bytes)
{
    if (bytes.front() == '{') {
        m_state = State::Value;
        return bytes;
    }
    m_state = State::Plain;
    return bytes;
}

QByteArrayView RawJsonDecoder::readPlain(QByteArrayView bytes, BuildEvents &events)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
    const qsizetype room = maximumLine - m_buffer.size();
    if (line.size() > room) {
        m_buffer += line.first(room);
        endPlain(events);
        m_state = State::Plain;
        return bytes.sliced(room);
    }
    m_buffer += line;
    if (end < 0)
        return {};
    endPlain(events);
    return bytes.sliced(end + 1);
}

QByteArrayView RawJsonDecoder::readValue(QByteArrayView bytes, BuildEvents &events)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const char byte = bytes[at];
        if (byte == '\n') {
            keep(bytes.first(at + 1));
            m_lineState = m_state;
            m_state = State::ValueLineStart;
            return bytes.sliced(at + 1);
        }
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (byte == '\\')
                m_escaped = true;
            else if (byte == '"')
                m_inString = false;
        } else if (byte == '"') {
            m_inString = true;
        } else if (byte == '{' || byte == '[') {
            ++m_depth;
        } else if ((byte == '}' || byte == ']') && --m_depth == 0) {
            keep(bytes.first(at + 1));
            endValue(events);
            return bytes.sliced(at + 1);
        }
    }
    keep(bytes);
    return {};
}

/*!
    A value that a client could not finish must not swallow what comes after it:
    no string of JSON goes over a line end, and where values are indented their
    inner lines are too.
*/
QByteArrayView RawJsonDecoder::readValueLineStart(QByteArrayView bytes, BuildEvents &events)
{
    const char byte = bytes.front();
    if (!m_inString && (isSpace(byte) || byte == '}' || byte == ']' || byte == '\n')) {
        m_state = m_lineState;
        return bytes;
    }
    breakValue(events);
    return bytes;
}

void RawJsonDecoder::keep(QByteArrayView bytes)
{
    if (m_state == State::Dropping)
        return;
    if (m_buffer.size() + bytes.size() > maximumValue) {
        m_buffer = {};
        m_state = State::Dropping;
        return;
    }
    m_buffer += bytes;
}

void RawJsonDecoder::endPlain(BuildEvents &events)
{
    if (m_buffer.endsWith('\r'))
        m_buffer.chop(1);
    const QString line = visibleText(std::exchange(m_buffer, {}));
    m_state = State::LineStart;
    if (line.isEmpty())
        return; // Between two values on their own lines nothing was said.
    if (m_location && isRule(line))
        events.append(*m_location);
    else if (const auto location = parseErrorFrom(line))
        events.append(*location);
    m_location = locationFrom(line);
    events.append(EngineMessage{line});
}

void RawJsonDecoder::endValue(BuildEvents &events)
{
    if (m_state == State::Dropping) {
        events.append(droppedMessage());
    } else if (const auto found = eventsFrom(m_buffer)) {
        events.append(*found);
    } else {
        breakValue(events);
    }
    m_buffer = {};
    m_depth = 0;
    m_location.reset();
    m_state = State::LineStart;
}

void RawJsonDecoder::breakValue(BuildEvents &events)
{
    const bool dropped =
        m_state == State::Dropping || (m_state == State::ValueLineStart && m_lineState == State::Dropping);
    const QByteArray line = m_buffer.left(messageLength).simplified();
    if (dropped)
        events.append(droppedMessage());
    else if (!line.isEmpty())
        events.append(EngineMessage{visibleText(line)});
    m_buffer = {};
    m_depth = 0;
    m_inString = false;
    m_escaped = false;
    m_location.reset();
    m_state = State::LineStart;
}

} // namespace Stagecraft::Engine

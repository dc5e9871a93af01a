// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/plaindecoder.h"

#include "engine/logassembler.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

/// "0.123 text": what a step printed, after the seconds since it began.
std::optional<QByteArray> logFrom(const QByteArray &rest)
{
    static const QRegularExpression pattern(uR"(\A\d+\.\d+(?: |\z))"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(rest));
    return match.hasMatch() ? std::optional(rest.sliced(match.capturedLength())) : std::nullopt;
}

/// "sha256:abc 1.2MB / 3MB 0.4s done", "transferring context: 38B done": what a step is doing.
bool isStatus(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\A(?:sha256:|extracting |transferring |exporting |writing |naming |unpacking |pushing |resolve |preparing |sending ))"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

BuildEvents PlainDecoder::feedOutput(QByteArrayView, Nanoseconds)
{
    return {};
}

BuildEvents PlainDecoder::feedErrors(QByteArrayView chunk, Nanoseconds now)
{
    BuildEvents events;
    const QByteArrayList lines = m_lines.feed(chunk);
    for (const QByteArray &line : lines)
        read(line, now, events);
    return events;
}

BuildEvents PlainDecoder::finish(Nanoseconds now)
{
    BuildEvents events;
    const QByteArrayList lines = m_lines.finish();
    for (const QByteArray &line : lines)
        read(line, now, events);
    return events + m_plain.finish();
}

void PlainDecoder::read(const QByteArray &line, Nanoseconds now, BuildEvents &events)
{
    static const QRegularExpression pattern(uR"(\A#(\d{1,7}) )"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(line.left(10)));
    if (match.hasMatch())
        readAbout(u'#' + match.captured(1), line.sliced(match.capturedLength()), now, events);
    else
        events += m_plain.feed(line + '\n');
}

void PlainDecoder::readAbout(const QString &number, const QByteArray &rest, Nanoseconds now, BuildEvents &events)
{
    const auto known = m_vertices.find(number);
    if (known == m_vertices.end()) {
        Vertex vertex;
        vertex.digest = number;
        vertex.name = visibleText(rest);
        vertex.started = now;
        m_vertices.insert(number, vertex);
        events.append(vertex);
        return;
    }
    // What is printed may look like anything, so it is told first by the time before it.
    if (const auto log = logFrom(rest)) {
        events.append(VertexLog{number, 1, *log + '\n'});
        return;
    }
    const QString text = visibleText(rest);
    const bool isDigest = text.startsWith("sha256:"_L1) && !text.contains(u' ');
    if (text == "..."_L1 || text == known->name || isDigest)
        return; // It goes on elsewhere, or comes back under its name; old clients print its digest.
    if (readEnd(*known, text, now))
        events.append(*known);
    else if (text.startsWith("WARN: "_L1))
        events.append(VertexWarning{number, text.sliced(6), {}, {}, {}, 0, 0});
    else if (isStatus(text))
        events.append(VertexStatus{text.section(u' ', 0, 2), number, text, 0, 0, text.endsWith("done"_L1)});
}

bool PlainDecoder::readEnd(Vertex &vertex, const QString &text, Nanoseconds now)
{
    static const QRegularExpression done(uR"(\ADONE (\d+(?:\.\d+)?)s\z)"_s);
    const QRegularExpressionMatch match = done.match(text);
    if (match.hasMatch()) {
        // The text tells how long it took, which is more than when its lines arrived.
        vertex.completed = now;
        vertex.started = now - static_cast<Nanoseconds>(match.captured(1).toDouble() * 1e9);
    } else if (text == "CACHED"_L1) {
        vertex.cached = true;
        vertex.started = vertex.completed = now;
    } else if (text == "CANCELED"_L1) {
        vertex.completed = now;
        vertex.error = u"context canceled"_s;
    } else if (text.startsWith("ERROR"_L1)) {
        vertex.completed = now;
        vertex.error = text.sliced(5).remove(QRegularExpression(u"^:? *"_s));
    } else {
        return false;
    }
    return true;
}

} // namespace Stagecraft::Engine

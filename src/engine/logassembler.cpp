// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/logassembler.h"

namespace Stagecraft::Engine {

namespace {

/// Without a part of a secret at the end, where a line was cut.
QByteArray withoutBegunSecret(QByteArray bytes, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets) {
        for (qsizetype length = secret.size() - 1; length > 0; --length) {
            if (bytes.endsWith(QByteArrayView(secret).first(length))) {
                bytes.chop(length);
                break;
            }
        }
    }
    return bytes;
}

} // namespace

QByteArray maskedBytes(QByteArray bytes, const QByteArrayList &secrets)
{
    for (const QByteArray &secret : secrets)
        bytes.replace(secret, "***");
    return bytes;
}

LogLines LogAssembler::feed(int stream, QByteArrayView data)
{
    LogLines lines;
    for (qsizetype end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n')) {
        append(lineOf(stream), data.first(end));
        lines.append(taken(stream));
        data = data.sliced(end + 1);
    }
    append(lineOf(stream), data);
    return lines;
}

LogLines LogAssembler::finish()
{
    LogLines lines;
    for (const int stream : {1, 2}) {
        if (!lineOf(stream).bytes.isEmpty())
            lines.append(taken(stream));
    }
    return lines;
}

LogAssembler::Line &LogAssembler::lineOf(int stream)
{
    return m_lines[stream == 2 ? 1 : 0];
}

void LogAssembler::append(Line &line, QByteArrayView data)
{
    while (!data.isEmpty()) {
        if (data.front() == '\r') {
            line.returned = true;
            data = data.sliced(1);
            continue;
        }
        if (std::exchange(line.returned, false))
            line = {};
        const qsizetype end = data.indexOf('\r');
        const QByteArrayView run = end < 0 ? data : data.first(end);
        const qsizetype room = maximumLine - line.bytes.size();
        line.bytes += run.first(std::min(room, run.size()));
        line.clipped = line.clipped || run.size() > room;
        data = data.sliced(run.size());
    }
}

LogLine LogAssembler::taken(int stream)
{
    Line line = std::exchange(lineOf(stream), {});
    if (!m_secrets.isEmpty()) {
        // Colours in the middle of a secret must not hide it; a line with a secret loses them.
        const QByteArray plain = withoutSequences(line.bytes);
        const QByteArray masked = maskedBytes(plain, m_secrets);
        if (masked != plain || line.clipped)
            line.bytes = masked;
        if (line.clipped)
            line.bytes = withoutBegunSecret(line.bytes, m_secrets);
    }
    const TerminalText shown = terminalText(line.bytes);
    return {shown.text, stream == 2 ? 2 : 1, line.clipped, shown.styles};
}

} // namespace Stagecraft::Engine

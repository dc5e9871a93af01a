// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/buildevent.h"

#include <QByteArrayView>

namespace Stagecraft::Engine {

/*!
    Reads the standard error of `docker buildx build --progress=rawjson`.

    It is a stream of JSON values, each on one line or indented over many
    (buildx 0.13), with plain lines between and after them. Chunks may be split
    anywhere; the events are the same for every split. Nothing that arrives
    makes it fail: a broken value becomes a message, one longer than
    maximumValue is dropped with a message, unknown keys are ignored.

    \sa https://docs.docker.com/reference/cli/docker/buildx/build/#progress
*/
class RawJsonDecoder
{
public:
    static constexpr qsizetype maximumValue = qsizetype{16} << 20;
    static constexpr qsizetype maximumLine = qsizetype{64} << 10; ///< A longer plain line is split.

    [[nodiscard]] BuildEvents feed(QByteArrayView chunk);
    /// What is left when the stream ends: an unfinished value or line becomes a message.
    [[nodiscard]] BuildEvents finish();

private:
    enum class State {
        LineStart,
        Plain,
        Value,
        ValueLineStart, ///< Inside a value, after a line end.
        Dropping, ///< Inside a value that is too long.
    };

    // Each reads from the start of the view what belongs to its state, and gives the rest.
    QByteArrayView readLineStart(QByteArrayView bytes);
    QByteArrayView readPlain(QByteArrayView bytes, BuildEvents &events);
    QByteArrayView readValue(QByteArrayView bytes, BuildEvents &events);
    QByteArrayView readValueLineStart(QByteArrayView bytes, BuildEvents &events);

    void keep(QByteArrayView bytes);
    void endPlain(BuildEvents &events);
    void endValue(BuildEvents &events);
    void breakValue(BuildEvents &events);

    State m_state = State::LineStart;
    State m_lineState = State::Value; ///< To go back to from ValueLineStart.
    QByteArray m_buffer;
    int m_depth = 0; ///< Of braces and brackets.
    bool m_inString = false;
    bool m_escaped = false;
    std::optional<ErrorLocation> m_location; ///< From the line before, if a rule of dashes follows.
};

} // namespace Stagecraft::Engine

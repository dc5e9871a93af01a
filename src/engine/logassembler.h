// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/terminaltext.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace Stagecraft::Engine {

/// One line a step printed, safe to show as plain text: bounded, on one line, no control character in it.
struct LogLine
{
    QString text;
    int stream = 1; ///< 1 standard output, 2 standard error.
    bool clipped = false; ///< Its end was left out because it is too long.
    QList<TextStyle> styles; ///< The colours of its text; not kept with a build's record.

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

using LogLines = QList<LogLine>;

/// \a bytes with `***` in place of each of \a secrets, of which a longer one comes before one it holds.
[[nodiscard]] QByteArray maskedBytes(QByteArray bytes, const QByteArrayList &secrets);

/*!
    Makes lines of the bytes one step prints, each stream by itself.

    A line ends after LF; text before a CR inside a line is overwritten by what
    follows it, as on a terminal. Secrets told to it are replaced by `***`
    before anything else sees the line. Memory is bounded: a line of more than
    maximumLine bytes is clipped.
*/
class LogAssembler
{
public:
    static constexpr qsizetype maximumLine = qsizetype{64} << 10;

    explicit LogAssembler(QByteArrayList secrets = {})
        : m_secrets(std::move(secrets))
    { }

    /// The lines that \a data completed.
    [[nodiscard]] LogLines feed(int stream, QByteArrayView data);
    /// The last lines, which have no line end.
    [[nodiscard]] LogLines finish();

private:
    struct Line
    {
        QByteArray bytes;
        bool clipped = false;
        bool returned = false; ///< A CR was the last byte: what follows overwrites the line.
    };

    [[nodiscard]] Line &lineOf(int stream);
    static void append(Line &line, QByteArrayView data);
    [[nodiscard]] LogLine taken(int stream);

    QByteArrayList m_secrets;
    std::array<Line, 2> m_lines;
};

} // namespace Stagecraft::Engine

Q_DECLARE_METATYPE(Stagecraft::Engine::LogLines)

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Stagecraft::Engine {

/// How a part of a text is to look, as a terminal would show it.
struct TextStyle
{
    qsizetype start = 0; ///< In UTF-16 units.
    qsizetype length = 0;
    int color = -1; ///< One of the sixteen of a terminal: 0 black, 1 red, …, 8 bright black, …; -1 for none.
    bool isBold = false;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// Text without terminal sequences, and what they said of its looks.
struct TerminalText
{
    QString text;
    QList<TextStyle> styles; ///< Without overlap, in the order of the text; parts without a style are in none.
};

/*!
    \a bytes as text that shows what it holds: terminal sequences (colours,
    cursor movement, titles) are left out, other control and bidirectional
    formatting characters become `<U+202E>`, bytes that are not UTF-8 become
    U+FFFD; a tab stays.
*/
[[nodiscard]] QString visibleText(QByteArrayView bytes);

/*!
    The same, with the colours. Of the 256 and the 16 million colours the one of
    the sixteen that is most like them: only those can be read on any background.

    \sa ECMA-48, 8.3.117 SGR
*/
[[nodiscard]] TerminalText terminalText(QByteArrayView bytes);

/// \a bytes without terminal sequences.
[[nodiscard]] QByteArray withoutSequences(QByteArrayView bytes);

} // namespace Stagecraft::Engine

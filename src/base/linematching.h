// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QList>

namespace Stagecraft {

/// A line that two texts share: its index in each, from 0.
struct LineMatch
{
    qsizetype before = 0;
    qsizetype after = 0;

    friend bool operator==(LineMatch, LineMatch) = default;
};

/// The lines of \a text with their ends; none of an empty one. They are views of \a text.
[[nodiscard]] QList<QByteArrayView> linesOf(const QByteArray &text);

/// The lines of both in the same order, as many as there can be; none where more than 1,000 lines differ.
[[nodiscard]] QList<LineMatch> matchingLines(const QList<QByteArrayView> &before, const QList<QByteArrayView> &after);

} // namespace Stagecraft

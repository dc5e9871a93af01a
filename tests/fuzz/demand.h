// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QString>

#include <cstdlib>

namespace Stagecraft {

/// Ends the program where something that has to hold does not, so that the fuzzer keeps the input.
inline void demand(bool holds, const QString &what)
{
    if (holds)
        return;
    qCritical("%s", qPrintable(what));
    std::abort();
}

inline void demandInside(TextRange range, const QByteArray &text)
{
    const bool isInside = range.start >= 0 && range.start <= range.end && range.end <= text.size();
    if (!isInside) // the words are made for a finding only: this is asked millions of times
        demand(false, QStringLiteral("%1 to %2 is not inside the text").arg(range.start).arg(range.end));
}

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/textrange.h"

#include <QByteArray>
#include <QList>

namespace Stagecraft {

/*!
    A replacement of one part of a text, as data.

    This is the only form in which anything changes a Dockerfile: keys, canvas
    acts and fixes all end as a list of these (the shape of the Language Server
    Protocol's TextEdit, in UTF-8 byte offsets).
*/
struct TextEdit
{
    TextRange range;
    QByteArray replacement;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/*!
    Edits of one text, all in the offsets of that text before any of them.
    Ordered by start and without overlap; several insertions at one place stand
    in the order in which they are to appear.
*/
using TextEdits = QList<TextEdit>;

/// True when \a edits hold what TextEdits promises for a text of \a textLength bytes.
[[nodiscard]] bool areValid(const TextEdits &edits, qsizetype textLength);

/// \a text with \a edits made. \a edits must be valid for it.
[[nodiscard]] QByteArray applied(const QByteArray &text, const TextEdits &edits);

/// The edits that turn applied(\a text, \a edits) back into \a text.
[[nodiscard]] TextEdits inverse(const QByteArray &text, const TextEdits &edits);

/// Where \a offset of the old text is in the new one: after what is inserted there; the start of a replaced range stays
/// its start, a place inside it goes to its new end.
[[nodiscard]] qsizetype movedOffset(qsizetype offset, const TextEdits &edits);

/// The smallest single edit that turns \a before into \a after (common prefix and suffix kept); empty list when equal.
[[nodiscard]] TextEdits difference(const QByteArray &before, const QByteArray &after);

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <optional>

namespace Stagecraft::Document {

/*!
    Both changes of \a base in one text, line by line; nothing where they touch:
    where they change the same lines or neighbouring ones otherwise, or both put lines
    in at one place. What both changed alike is changed once.

    The same whichever of the two comes first. Lines are compared by their bytes
    with their ends.

    \sa S. Khanna, K. Kunal, B. Pierce, A Formal Investigation of Diff3, 2007
*/
[[nodiscard]] std::optional<QByteArray> merged(const QByteArray &base, const QByteArray &mine,
                                               const QByteArray &theirs);

} // namespace Stagecraft::Document

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Graph {

/// \a text with control characters visible, shortened with an ellipsis in the middle to \a length code units.
[[nodiscard]] QString shownText(const QString &text, qsizetype length);

/// \a text on one line, of at most \a length characters, control characters shown as their pictures.
[[nodiscard]] QString oneLine(const QString &text, qsizetype length);

/// An image reference without what every one has: `docker.io/library/`, and the digest where there is a tag.
[[nodiscard]] QString shortReference(const QString &reference);

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QString>

#include <optional>

namespace Stagecraft::Edit {

/// Where a path was before a COPY --from put it into a stage.
struct PathOrigin
{
    qsizetype instruction = 0; ///< That COPY.
    QString path; ///< In what it copies from; absolute.
};

/// Where \a stage has an absolute path from, if it only passes it on, as far as one can tell: a COPY --from put it there
/// as it is, no other copy may have put it there, and no command below names it, or the top folder that it is in, or is
/// known to make it.
[[nodiscard]] std::optional<PathOrigin> originOf(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph,
                                                 int stage, const QString &path);

/// Whether what is copied goes into this as into a folder, under its own name.
[[nodiscard]] bool isFolder(const QString &destination);

/// The last part of a path.
[[nodiscard]] QString lastName(const QString &path);

/// Whether a path means the same file wherever it is written: no patterns, variables or quotes.
[[nodiscard]] bool isPlainPath(const QString &path);

} // namespace Stagecraft::Edit

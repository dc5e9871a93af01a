// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/editstyle.h"
#include "graph/stagegraph.h"

#include <QStringList>

namespace Stagecraft::Edit {

/// What one COPY takes, and where it puts it.
struct CopyLine
{
    QStringList paths;
    QString destination;

    friend bool operator==(const CopyLine &, const CopyLine &) = default;
};

/// Why this cannot be copied, or empty when it can.
[[nodiscard]] QString pathProblem(const CopyLine &copied);

/// Of the first that cannot be copied.
[[nodiscard]] QString pathProblem(const QList<CopyLine> &copies);

/// As it can be written: several paths need a folder to go into.
[[nodiscard]] CopyLine withFolder(CopyLine copied);

/// Plain words where they can stand so, else the JSON form.
[[nodiscard]] QByteArray copyArguments(const CopyLine &copied);

/// `COPY --from=reference …`
[[nodiscard]] QByteArray copyInstructionText(const EditStyle &style, const QByteArray &reference,
                                             const CopyLine &copied);

/// The same for each, as far in as \a indent.
[[nodiscard]] QByteArrayList copyInstructionTexts(const EditStyle &style, const QByteArray &indent,
                                                  const QByteArray &reference, const QList<CopyLine> &copies);

/// What stage \a to then takes from stage \a from.
[[nodiscard]] QList<Graph::Edge> copyEdges(int from, int to, const QList<CopyLine> &copies);

/// What a new COPY of the stage follows: its last COPY, else its last WORKDIR, else FROM.
[[nodiscard]] qsizetype instructionToFollow(const Dockerfile::SyntaxTree &tree, const Dockerfile::Stage &stage);

} // namespace Stagecraft::Edit

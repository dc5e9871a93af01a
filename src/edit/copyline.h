// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "edit/editstyle.h"

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

/// As it can be written: several paths need a folder to go into.
[[nodiscard]] CopyLine withFolder(CopyLine copied);

/// Plain words where they can stand so, else the JSON form.
[[nodiscard]] QByteArray copyArguments(const CopyLine &copied);

/// `COPY --from=reference …`
[[nodiscard]] QByteArray copyInstructionText(const EditStyle &style, const QByteArray &reference,
                                             const CopyLine &copied);

/// What a new COPY of the stage follows: its last COPY, else its last WORKDIR, else FROM.
[[nodiscard]] qsizetype instructionToFollow(const Dockerfile::SyntaxTree &tree, const Dockerfile::Stage &stage);

} // namespace Stagecraft::Edit

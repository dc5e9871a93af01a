// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "base/textedit.h"
#include "base/textrange.h"

#include <QList>
#include <QString>

namespace Stagecraft::Advice {

/// How sure a rule is. A guess is shown as a hint, whatever it would mean were it true.
enum class Confidence { Certain, Likely, Guess };

/// One piece of advice about an exact place of a Dockerfile.
struct Finding
{
    QString rule; ///< Its name, as `# check=skip=` takes it: "MergeableRuns".
    Severity severity = Severity::Info;
    Confidence confidence = Confidence::Likely;
    TextRange range; ///< What it is about, exactly.
    /// Where reports say it is, when not at range.start: BuildKit names the first line of an instruction.
    qsizetype reportedAt = -1;
    int stage = -1; ///< The stage it is about, or -1.
    QString message; ///< One sentence, with a way on.
    QString url; ///< Where to read more.
    QString fixTitle; ///< What the fix does, for a button; empty without one.
    TextEdits fix; ///< Safe to make without asking; empty where there is none.

    /// What reports name: begins at reportedAt where there is one.
    [[nodiscard]] TextRange reportedRange() const
    {
        const qsizetype start = reportedAt < 0 ? range.start : reportedAt;
        return {start, qMax(start, range.end)};
    }
    [[nodiscard]] bool isFixable() const { return !fix.isEmpty(); }
    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

} // namespace Stagecraft::Advice

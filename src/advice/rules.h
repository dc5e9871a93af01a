// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "advice/facts.h"
#include "advice/finding.h"
#include "dockerfile/syntaxtree.h"
#include "graph/stagegraph.h"

#include <QList>
#include <QString>

namespace Stagecraft::Advice {

/// What a rule looks at.
struct Subject
{
    const Dockerfile::SyntaxTree &tree;
    const Graph::StageGraph &graph;
    const Facts &facts;
};

/// One rule. It sets range, stage, message and fix of a finding, and severity and confidence where they differ from
/// these.
struct Rule
{
    QString name;
    QString url;
    Severity severity = Severity::Info;
    Confidence confidence = Confidence::Likely;
    Findings (*find)(const Subject &subject, const Rule &rule) = nullptr;
    /// BuildKit has it under this name; a finding is what `docker build --check` warns of.
    bool isOfBuildKit = false;
    bool isExperimental = false; ///< Off unless `# check=experimental=` names it.
};

/// A finding of \a rule as it begins: with its name, severity, confidence and address.
[[nodiscard]] Finding finding(const Rule &rule, TextRange range, int stage, const QString &message);

/// One about a part of an instruction, reported at the instruction's first line as BuildKit does.
[[nodiscard]] Finding findingIn(const Subject &subject, const Rule &rule, qsizetype instruction, TextRange range,
                                const QString &message);

/// All rules. A new one is a file of its own and a line here.
[[nodiscard]] const QList<Rule> &rules();

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stagebase.h"

#include "dockerfile/frominstruction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Flag;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

QString baseProblem(const QString &base)
{
    const bool odd =
        std::ranges::any_of(base, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return base.isEmpty() || odd ? Text::tr("A stage builds on one image or stage: \"%1\" is neither.").arg(base)
                                 : QString();
}

/// The stage that FROM \a base means at \a place, or -1 for an image.
int earlierStage(const StageGraph &graph, const QString &base, int place)
{
    int found = -1;
    for (const Stage &stage : graph.stages()) {
        if (stage.index < place && !stage.name.isEmpty() && stage.name == base) {
            found = stage.index;
        }
    }
    return found;
}

} // namespace

Result<StageBase> stageBase(const StageGraph &graph, const QString &base, int place)
{
    if (const QString problem = baseProblem(base); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    const int named = graph.stageList.indexOfName(base);
    const QString text = named >= 0 ? base.toLower() : base;
    const int stage = earlierStage(graph, text, place);
    if (named >= 0 && stage < 0) {
        return Error{
            Text::tr("Stage \"%1\" comes later, and FROM knows only stages above it.").arg(graph.displayName(named)),
            {}};
    }
    return StageBase{text, stage};
}

QString expandedBase(const SyntaxTree &tree, const QString &base)
{
    const Dockerfile::StageList stages = Dockerfile::stagesOf(tree);
    const bool hasStages = !stages.stages.isEmpty();
    const qsizetype end =
        hasStages ? tree.instructions().at(stages.stages.constFirst().firstInstruction).range.start : 0;
    const QByteArray alone = tree.text().first(end) + "FROM " + base.toUtf8();
    const Dockerfile::StageList read = Dockerfile::stagesOf(SyntaxTree::parse(alone));
    return read.stages.isEmpty() ? base : read.stages.constFirst().base;
}

std::optional<Flag> platformFlag(const SyntaxTree &tree, const Stage &stage)
{
    const auto from = Dockerfile::fromInstruction(tree.instructions().at(stage.firstInstruction));
    return from ? from->platform : std::nullopt;
}

TextEdit baseTakenOver(const SyntaxTree &tree, const Stage &child, const Stage &base)
{
    QByteArray text = tree.textAt(base.baseRange).toByteArray();
    const std::optional<Flag> platform = platformFlag(tree, base);
    if (platform && !platformFlag(tree, child)) {
        text.prepend(tree.textAt(platform->range).toByteArray() + ' ');
    }
    return {child.baseRange, text};
}

} // namespace Stagecraft::Edit

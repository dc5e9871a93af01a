// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/sourcedate.h"

#include "graph/sourcelookup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Argument;
using Dockerfile::BuildParameters;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StageGraph)
};

/// Nothing but ADD of addresses on an empty base: its time is that of what it fetches.
bool fetchesOnly(const SyntaxTree &tree, const StageGraph &graph, const Stage &stage)
{
    for (qsizetype i = stage.firstInstruction + 1; i < stage.endInstruction; ++i) {
        if (tree.instructions().at(i).kind != Dockerfile::InstructionKind::Add) {
            return false;
        }
    }
    return std::ranges::all_of(graph.edges, [&stage](const Edge &edge) {
        const bool isEmptyBase = edge.kind == Edge::Kind::Base && edge.from.text == "scratch"_L1;
        return edge.to != stage.index || edge.kind == Edge::Kind::Add || isEmptyBase;
    });
}

bool isNumber(const QString &text)
{
    bool valid = false;
    text.toLongLong(&valid);
    return valid;
}

} // namespace

Diagnostics sourceDateProblems(const SyntaxTree &tree, const StageGraph &graph, const BuildParameters &parameters)
{
    Diagnostics problems;
    for (const Argument &argument : graph.stageList.arguments) {
        const QString value = argument.value.value_or(QString());
        if (argument.stage >= 0 || argument.name != "SOURCE_DATE_EPOCH"_L1 || value.isEmpty() || isNumber(value)) {
            continue;
        }
        const Source source = SourceLookup(graph.stageList, parameters).named(value);
        if (source.kind == Source::Kind::Image) {
            const QString message = Text::tr("SOURCE_DATE_EPOCH is a number of seconds, a stage or a build context: "
                                             "\"%1\" is none of them.");
            problems.append({argument.range, Severity::Error, Layer::Meaning, message.arg(value)});
        } else if (source.kind == Source::Kind::Stage) {
            const Stage &stage = graph.stages().at(source.stage);
            if (!fetchesOnly(tree, graph, stage)) {
                const QString message =
                    Text::tr("SOURCE_DATE_EPOCH takes its time from stage \"%1\", which may then only ADD "
                             "addresses to an empty base.");
                problems.append({stage.nameRange, Severity::Error, Layer::Meaning, message.arg(stage.writtenName)});
            }
        }
    }
    return problems;
}

} // namespace Stagecraft::Graph

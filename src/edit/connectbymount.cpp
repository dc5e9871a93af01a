// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/edgeedit.h"
#include "edit/editverification.h"
#include "edit/instructionedit.h"
#include "edit/stagenames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::Edge;
using Graph::Source;
using Graph::StageGraph;

using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

/// One field of the list of values separated by commas that a mount is.
QString field(const QString &key, const QString &value)
{
    QString written = key + u'=' + value;
    if (!written.contains(u',') && !written.contains(u'"')) {
        return written;
    }
    return u'"' + QString(written).replace(u'"', "\"\""_L1) + u'"';
}

QString valueOf(const QString &name, const QString &source, const QString &target)
{
    QStringList fields{u"type=bind"_s, field(u"from"_s, name)};
    if (!source.isEmpty()) {
        fields.append(field(u"source"_s, source));
    }
    fields.append(field(u"target"_s, target));
    return fields.join(u',');
}

Edge mountEdge(const StageGraph &graph, int from, qsizetype instruction, const QString &source, const QString &target)
{
    Edge edge;
    edge.kind = Edge::Kind::Mount;
    edge.from = {Source::Kind::Stage, from, {}};
    edge.to = graph.stageList.stageOfInstruction(instruction);
    edge.instruction = instruction;
    edge.mountType = u"bind"_s;
    edge.paths = source.isEmpty() ? QStringList() : QStringList{source};
    edge.destination = target;
    return edge;
}

bool isMountedAlready(const StageGraph &graph, const Edge &mount)
{
    return std::ranges::any_of(graph.edges, [&mount](const Edge &edge) {
        return edge.kind == mount.kind && edge.from == mount.from && edge.instruction == mount.instruction
            && edge.mountType == mount.mountType && edge.paths == mount.paths && edge.destination == mount.destination;
    });
}

QString mountProblem(const SyntaxTree &tree, const StageGraph &graph, const Edge &mount)
{
    if (tree.instructions().at(mount.instruction).kind != InstructionKind::Run || mount.to < 0) {
        return Text::tr("Only a RUN of a stage can have a mount.");
    }
    if (const QString problem = connectionProblem(graph, mount.from.stage, mount.to); !problem.isEmpty()) {
        return problem;
    }
    return mount.destination.isEmpty() ? Text::tr("Say where the command is to find what is mounted.") : QString();
}

} // namespace

QList<qsizetype> runInstructionsOf(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    QList<qsizetype> commands;
    const Stage &read = graph.stages().at(stage);
    for (qsizetype i = read.firstInstruction; i < read.endInstruction; ++i) {
        if (tree.instructions().at(i).kind == InstructionKind::Run) {
            commands.append(i);
        }
    }
    return commands;
}

Result<PlannedEdit> connectByMount(const SyntaxTree &tree, const StageGraph &graph, int from, qsizetype runInstruction,
                                   const QString &source, const QString &target)
{
    const Edge mount = mountEdge(graph, from, runInstruction, source == "/"_L1 ? QString() : source, target);
    if (const QString problem = mountProblem(tree, graph, mount); !problem.isEmpty()) {
        return Error{problem, {}};
    }
    PlannedEdit planned{{}, Text::tr("Mount %1 in %2").arg(graph.displayName(from), graph.displayName(mount.to))};
    if (isMountedAlready(graph, mount)) {
        return planned;
    }
    const StageHandle handle = handleOf(tree, graph, from);
    if (handle.name.isEmpty()) {
        return Error{Text::tr("Two stages are called \"%1\". Rename one of them first.").arg(graph.displayName(from)),
                     {}};
    }
    auto flag =
        setFlag(tree, graph, runInstruction, u"mount"_s, valueOf(handle.name, mount.paths.value(0), mount.destination));
    if (!flag) {
        return flag;
    }
    planned.edits = flag->edits;
    ExpectedGraph expected = expectedGraph(tree);
    expected.edges.append(mount);
    if (handle.naming) {
        planned.edits.append(*handle.naming);
        expected.stages[from].name = handle.name;
    }
    return verified(tree, planned, expected);
}

} // namespace Stagecraft::Edit

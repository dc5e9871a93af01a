// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/copyinstruction.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool holds(const QString &folder, const QString &path)
{
    return folder == path || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// The folder of sources that copying \a path takes along, or empty.
QString sourcesIn(const QString &path, const ChainContent &content, const Facts &facts)
{
    const QString clean = QDir::cleanPath(path.startsWith(u'/') ? path : u'/' + path);
    for (const ContextCopy &copy : content.copies) {
        const bool folder = std::any_of(copy.sources.begin(), copy.sources.end(),
                                        [&](const QString &source) { return isFolder(source, facts); });
        if (folder && holds(clean, copy.destination))
            return copy.destination;
    }
    return {};
}

/// Only where something is built do the sources have done their work; in other languages they are the program.
bool builds(const ChainContent &content)
{
    return std::any_of(content.runs.begin(), content.runs.end(), [](const Run &run) {
        return std::any_of(run.commands.begin(), run.commands.end(), isBuildCommand);
    });
}

/// The idiom that makes one layer of a whole file system.
bool isFlattening(const Graph::StageGraph &graph, const Graph::Edge &edge)
{
    return edge.paths == QStringList{u"/"_s} && chainOf(graph, edge.to).rootImage == "scratch"_L1;
}

TextRange rangeOfSource(const Subject &subject, const Graph::Edge &edge, const QString &path)
{
    const Dockerfile::Instruction &instruction = subject.tree.instructions().at(edge.instruction);
    const auto copy = Dockerfile::copyInstruction(instruction).value_or(Dockerfile::CopyInstruction());
    const auto source = std::ranges::find(copy.sources, path, &Dockerfile::Word::text);
    return source == copy.sources.cend() ? instruction.argumentsRange : source->range;
}

Findings findInEdge(const Subject &subject, const Rule &rule, const Graph::Edge &edge)
{
    const ChainContent content = contentOf(subject, chainOf(subject.graph, edge.from.stage));
    if (!builds(content))
        return {};
    Findings result;
    for (const QString &path : edge.paths) {
        if (sourcesIn(path, content, subject.facts).isEmpty())
            continue;
        const QString message =
            QCoreApplication::translate(
                "Advice",
                "%1 of %2 also holds the sources that were copied there, and what the build left: copy only "
                "the files that are needed to run.")
                .arg(path, subject.graph.displayName(edge.from.stage));
        result.append(finding(rule, rangeOfSource(subject, edge, path), edge.to, message));
    }
    return result;
}

} // namespace

Findings findWholeDirectoryCopied(const Subject &subject, const Rule &rule)
{
    const StageChain chain = chainOf(subject.graph, subject.graph.target);
    Findings result;
    for (const Graph::Edge &edge : subject.graph.edges) {
        const bool copiesFromStage =
            edge.kind == Graph::Edge::Kind::Copy && edge.from.kind == Graph::Source::Kind::Stage;
        if (copiesFromStage && edge.valid && chain.contains(edge.to) && !isFlattening(subject.graph, edge))
            result += findInEdge(subject, rule, edge);
    }
    return result;
}

} // namespace Stagecraft::Advice

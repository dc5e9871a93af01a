// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/namehover.h"

#include "assist/languagehelp.h"
#include "assist/messages.h"
#include "assist/variables.h"
#include "base/bytesize.h"
#include "dockerfile/imagereference.h"
#include "dockerfile/platformarguments.h"
#include "edit/stageoccurrences.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;
using Graph::Edge;
using Graph::StageGraph;

namespace {

using Facts = QList<Hover::Fact>;

bool isAt(TextRange range, qsizetype offset)
{
    return range.start <= offset && offset < range.end;
}

void add(Facts &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({name, value});
}

// Variables

/// The word around a variable as the builder replaces it; none where nothing is.
const Dockerfile::ExpandedWord *wordAt(const StageGraph &graph, qsizetype offset)
{
    for (const auto *words : {&graph.stageList.expandedWords, &graph.stageList.fromWords}) {
        const auto found = std::ranges::find_if(
            *words, [offset](const Dockerfile::ExpandedWord &word) { return isAt(word.range, offset); });
        if (found != words->cend())
            return &*found;
    }
    return nullptr;
}

QString placeOf(const SyntaxTree &tree, const FileVariable &variable)
{
    QStringList lines;
    for (const TextRange definition : variable.definitions)
        lines.append(QString::number(tree.lines().lineAt(definition.start)));
    lines.removeDuplicates();
    const QString kind = variable.isArgument ? u"ARG"_s : u"ENV"_s;
    return Messages::tr("%1, line %2", "ARG or ENV, and numbers of lines").arg(kind, lines.join(u", "_s));
}

QString valueOf(const SyntaxTree &tree, const StageGraph &graph, const QString &name, qsizetype offset)
{
    const qsizetype instruction = tree.instructionAt(offset);
    const auto scope = variablesInScope(tree, graph.stageList, instruction);
    const auto found = std::ranges::find(scope, name, &VariableInScope::name);
    return found == scope.cend() ? QString() : found->value;
}

QString givenValue(const StageGraph &graph, const QString &name)
{
    for (const Dockerfile::Argument &argument : graph.stageList.arguments) {
        if (argument.name == name && argument.value && argument.value != argument.defaultValue)
            return *argument.value;
    }
    return {};
}

Hover ofVariable(const SyntaxTree &tree, const StageGraph &graph, const FileVariable &variable, TextRange range)
{
    Hover hover{range, u'$' + variable.name, {}, {}, {}, {}};
    const auto platform = platformArgumentHelp(variable.name);
    hover.text = platform ? platform->text
        : variable.isArgument
        ? Messages::tr("A build argument: docker build --build-arg %1=… gives it another value.").arg(variable.name)
        : Messages::tr("A variable of the image, also of containers that run it.");
    const QString written = valueOf(tree, graph, variable.name, range.start);
    add(hover.facts, Messages::tr("Value"), written);
    if (const QString value = givenValue(graph, variable.name); value != written)
        add(hover.facts, Messages::tr("In this build"), value);
    if (const auto *word = wordAt(graph, range.start); word && word->written != word->expansion.text)
        add(hover.facts, Messages::tr("Becomes"), word->expansion.text);
    add(hover.facts, Messages::tr("Set by"), placeOf(tree, variable));
    add(hover.facts, Messages::tr("Read"),
        variable.reads.isEmpty() ? Messages::tr("nowhere")
                                 : Messages::tr("%n times", nullptr, static_cast<int>(variable.reads.size())));
    hover.link = variable.isArgument ? u"https://docs.docker.com/reference/dockerfile/#arg"_s
                                     : u"https://docs.docker.com/reference/dockerfile/#env"_s;
    return hover;
}

/// What the file does not set: the builder does, or perhaps the base image.
std::optional<Hover> ofUnset(const StageGraph &graph, const VariableRead &read)
{
    if (read.by != VariableRead::By::Builder)
        return std::nullopt;
    const auto platform = platformArgumentHelp(read.name);
    if (!platform)
        return Hover{read.range,
                     u'$' + read.name,
                     Messages::tr("Nothing here sets it. It is empty where the base image does not set it either."),
                     {},
                     {},
                     u"https://docs.docker.com/reference/dockerfile/#environment-replacement"_s};
    Hover hover{read.range, u'$' + read.name, platform->text, {}, {}, platform->link};
    Dockerfile::BuildParameters parameters;
    parameters.platform = graph.platform;
    add(hover.facts, Messages::tr("Value"), Dockerfile::platformArguments(parameters).value(read.name));
    return hover;
}

std::optional<Hover> variableHoverAt(const SyntaxTree &tree, const StageGraph &graph, qsizetype offset)
{
    const QList<FileVariable> variables = variablesOf(tree, graph.stageList);
    for (const FileVariable &variable : variables) {
        for (const auto *ranges : {&variable.definitions, &variable.reads}) {
            const auto found = std::ranges::find_if(*ranges, [offset](TextRange range) { return isAt(range, offset); });
            if (found != ranges->cend())
                return ofVariable(tree, graph, variable, *found);
        }
    }
    const QList<VariableRead> reads = variableReads(tree);
    const auto read =
        std::ranges::find_if(reads, [offset](const VariableRead &each) { return isAt(each.range, offset); });
    return read == reads.cend() ? std::nullopt : ofUnset(graph, *read);
}

// Stages and images

QString sourceName(const StageGraph &graph, const Graph::Source &source)
{
    switch (source.kind) {
    case Graph::Source::Kind::Stage:
        return graph.displayName(source.stage);
    case Graph::Source::Kind::Context:
        return source.text.isEmpty() ? Messages::tr("the build context") : source.text;
    case Graph::Source::Kind::Image:
    case Graph::Source::Kind::Url:
        break;
    }
    return source.text;
}

QString takenFrom(const StageGraph &graph, int stage)
{
    QStringList names;
    for (const Edge &edge : graph.edges) {
        if (edge.to == stage && edge.kind != Edge::Kind::Base)
            names.append(sourceName(graph, edge.from));
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString usersOf(const StageGraph &graph, int stage)
{
    QStringList names;
    for (const Edge &edge : graph.edges) {
        if (edge.from.kind == Graph::Source::Kind::Stage && edge.from.stage == stage)
            names.append(graph.displayName(edge.to));
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

Hover ofStage(const StageGraph &graph, int index, TextRange range)
{
    const Stage &stage = graph.stages().at(index);
    Hover hover{range, graph.displayName(index), {}, {}, {}, u"https://docs.docker.com/build/building/multi-stage/"_s};
    const QString users = usersOf(graph, index);
    const bool isTarget = index == graph.target;
    if (isTarget)
        hover.text = Messages::tr("The target: the stage that is built into the image.");
    else if (!graph.reachable.value(index, true))
        hover.text = Messages::tr("The target does not need this stage, so it is not built.");
    add(hover.facts, Messages::tr("Line"), QString::number(stage.line));
    add(hover.facts, Messages::tr("Built on"), stage.base);
    add(hover.facts, Messages::tr("Platform"), stage.platform);
    add(hover.facts, Messages::tr("Takes from"), takenFrom(graph, index));
    add(hover.facts, Messages::tr("Used by"), users.isEmpty() && !isTarget ? Messages::tr("none") : users);
    return hover;
}

Hover ofImage(const QString &written, TextRange range, const HoverSources &sources)
{
    const auto reference = Dockerfile::ImageReference::parse(written);
    Hover hover{range, written, {}, {}, {}, {}};
    if (written == "scratch"_L1) {
        hover.text = Messages::tr("Nothing at all: no files, no shell. For programs that need no library.");
        return hover;
    }
    if (reference.tag.isEmpty() && reference.digest.isEmpty())
        hover.text = Messages::tr("Without a tag it is latest, which may be another image tomorrow.");
    else if (!reference.digest.isEmpty())
        hover.text = Messages::tr("Pinned by its digest: always the same image.");
    add(hover.facts, Messages::tr("Registry"), reference.registry);
    add(hover.facts, Messages::tr("Repository"), reference.repository);
    add(hover.facts, Messages::tr("Tag"), reference.tag);
    add(hover.facts, Messages::tr("Digest"), reference.digest);
    add(hover.facts, Messages::tr("Platform"), sources.imagePlatforms.value(written));
    if (const auto bytes = sources.imageBytes.constFind(written); bytes != sources.imageBytes.cend())
        add(hover.facts, Messages::tr("Size"), byteSizeText(*bytes));
    return hover;
}

std::optional<Hover> imageHoverAt(const StageGraph &graph, qsizetype offset, const HoverSources &sources)
{
    for (const Stage &stage : graph.stages()) {
        if (isAt(stage.baseRange, offset) && stage.baseStage < 0 && !stage.base.isEmpty())
            return ofImage(stage.base, stage.baseRange, sources);
    }
    for (const Edge &edge : graph.edges) {
        const bool isImage = edge.from.kind == Graph::Source::Kind::Image && edge.kind != Edge::Kind::Base;
        if (isImage && isAt(edge.referenceRange, offset))
            return ofImage(edge.from.text, edge.referenceRange, sources);
    }
    return std::nullopt;
}

std::optional<Hover> stageHoverAt(const SyntaxTree &tree, const StageGraph &graph, qsizetype offset)
{
    const auto found = Edit::stageOccurrencesAt(tree, graph.stageList, offset);
    if (!found)
        return std::nullopt;
    const QList<TextRange> places = found->all();
    const auto here = std::ranges::find_if(places, [offset](TextRange range) { return isAt(range, offset); });
    return here == places.cend() ? std::nullopt : std::optional(ofStage(graph, found->stage, *here));
}

} // namespace

std::optional<Hover> nameHoverAt(const SyntaxTree &tree, const StageGraph &graph, qsizetype offset,
                                 const HoverSources &sources)
{
    if (auto variable = variableHoverAt(tree, graph, offset))
        return variable;
    if (auto stage = stageHoverAt(tree, graph, offset))
        return stage;
    return imageHoverAt(graph, offset, sources);
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/layerorigin.h"

#include "dockerfile/copyinstruction.h"
#include "edit/products.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

using Dockerfile::Instruction;
using Dockerfile::Stage;

constexpr std::array layerKeywords{"RUN"_L1, "COPY"_L1, "ADD"_L1, "WORKDIR"_L1};

bool makesLayer(QStringView keyword)
{
    return std::find(layerKeywords.begin(), layerKeywords.end(), keyword) != layerKeywords.end();
}

/// An instruction of the target's chain, and the stage it stands in.
struct ChainStep
{
    const Instruction *instruction = nullptr;
    int stage = -1;
};

/// The stages from the one with the external base to the target.
QList<int> chainOf(const Graph::StageGraph &graph)
{
    QList<int> chain;
    for (int stage = graph.target; stage >= 0 && !chain.contains(stage); stage = graph.stages()[stage].baseStage)
        chain.prepend(stage);
    return chain;
}

QList<ChainStep> layerSteps(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph, const QList<int> &chain)
{
    QList<ChainStep> steps;
    for (const int stage : chain) {
        const Stage &of = graph.stages()[stage];
        for (qsizetype index = of.firstInstruction; index < of.endInstruction; ++index) {
            const Instruction &instruction = tree.instructions()[index];
            if (makesLayer(instruction.keyword))
                steps.append({&instruction, stage});
        }
    }
    return steps;
}

/*!
    The instruction a line of history names. BuildKit writes "RUN /bin/sh -c … # buildkit" and "COPY … # buildkit",
    the older builders "/bin/sh -c #(nop) COPY …" and, for RUN, the command alone.
*/
QString keywordOf(const QString &createdBy)
{
    constexpr auto marker = "#(nop)"_L1;
    const qsizetype nop = createdBy.indexOf(marker);
    const QStringView text = QStringView(createdBy).sliced(nop < 0 ? 0 : nop + marker.size()).trimmed();
    const qsizetype space = text.indexOf(u' ');
    QString word = (space < 0 ? text : text.first(space)).toString();
    if (makesLayer(word))
        return word;
    const bool isCommand = nop < 0 && (word.startsWith(u'/') || word.startsWith(u'|'));
    return isCommand ? u"RUN"_s : QString();
}

/// An instruction on one line, flags included, as it is written.
QString textOf(const Instruction &instruction)
{
    QStringList parts{instruction.keyword};
    for (const Dockerfile::Flag &flag : instruction.flags)
        parts.append(flag.text());
    parts.append(instruction.argumentsText().simplified());
    return parts.join(u' ');
}

LayerOrigin originOf(const ChainStep &step, const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
{
    LayerOrigin origin{LayerOrigin::Kind::Instruction,
                       textOf(*step.instruction),
                       step.stage,
                       graph.displayName(step.stage),
                       step.instruction->startLine,
                       {},
                       {},
                       {}};
    const auto copy = Dockerfile::copyInstruction(*step.instruction);
    if (!copy || step.instruction->keyword != "COPY"_L1)
        return origin;
    bool isNumber = false;
    const int number = copy->from.value_or(QString()).toInt(&isNumber);
    origin.from =
        isNumber && number < graph.stages().size() ? graph.displayName(number) : copy->from.value_or(QString());
    for (const Dockerfile::Word &source : copy->sources)
        origin.sources.append(source.text());
    const qsizetype index = step.instruction - tree.instructions().constData();
    origin.destination = Edit::copiedTo(tree, graph, index);
    return origin;
}

LayerOrigin baseOrigin(const Stage &root, const Graph::StageGraph &graph)
{
    return {LayerOrigin::Kind::Base, root.base, root.index, graph.displayName(root.index), root.line, {}, {}, {}};
}

LayerOrigin unknownOrigin(const Image::Layer &layer)
{
    QString text = layer.createdBy.simplified();
    constexpr auto trailer = " # buildkit"_L1;
    if (text.endsWith(trailer))
        text.chop(trailer.size());
    return {LayerOrigin::Kind::Unknown, text, -1, {}, 0, {}, {}, {}};
}

/// What became of the matching: the layers it explained, and whether all instructions were found.
struct Matched
{
    QHash<int, ChainStep> stepOfLayer;
    bool complete = false;
};

/// From the end, since a base may have any history before. WORKDIR leaves none where the folder was there (older builders).
Matched match(const QList<Image::HistoryStep> &history, const QList<ChainStep> &steps)
{
    Matched matched;
    qsizetype line = history.size() - 1;
    qsizetype step = steps.size() - 1;
    while (step >= 0) {
        while (line >= 0 && keywordOf(history[line].createdBy).isEmpty())
            --line;
        if (line < 0)
            break;
        if (keywordOf(history[line].createdBy) == steps[step].instruction->keyword) {
            if (history[line].layer >= 0)
                matched.stepOfLayer.insert(history[line].layer, steps[step]);
            --line;
        } else if (steps[step].instruction->keyword != "WORKDIR"_L1) {
            break;
        }
        --step;
    }
    matched.complete = step < 0;
    return matched;
}

} // namespace

QList<LayerOrigin> layerOrigins(const Image::ImageContents &image, const Dockerfile::SyntaxTree &tree,
                                const Graph::StageGraph &graph)
{
    const QList<int> chain = chainOf(graph);
    if (chain.isEmpty())
        return layerOrigins(image);
    const Stage &root = graph.stages()[chain.first()];
    const Matched matched = match(image.history, layerSteps(tree, graph, chain));
    const bool hasBase = matched.complete && root.base != "scratch"_L1;
    QList<LayerOrigin> origins;
    for (int layer = 0; layer < image.layers.size(); ++layer) {
        const auto step = matched.stepOfLayer.constFind(layer);
        if (step != matched.stepOfLayer.constEnd())
            origins.append(originOf(*step, tree, graph));
        else
            origins.append(hasBase ? baseOrigin(root, graph) : unknownOrigin(image.layers[layer]));
    }
    return origins;
}

QList<LayerOrigin> layerOrigins(const Image::ImageContents &image)
{
    QList<LayerOrigin> origins;
    for (const Image::Layer &layer : image.layers)
        origins.append(unknownOrigin(layer));
    return origins;
}

QList<StageInstruction> stageInstructions(const Dockerfile::SyntaxTree &tree, const Graph::StageGraph &graph)
{
    QList<StageInstruction> list;
    for (const Stage &stage : graph.stages()) {
        const QString name = graph.displayName(stage.index);
        if (stage.baseStage < 0)
            list.append({stage.index, name, stage.line, stage.base, true});
        for (qsizetype index = stage.firstInstruction; index < stage.endInstruction; ++index) {
            const Instruction &instruction = tree.instructions()[index];
            if (makesLayer(instruction.keyword))
                list.append({stage.index, name, instruction.startLine, textOf(instruction), false});
        }
    }
    return list;
}

} // namespace Stagecraft::Compare

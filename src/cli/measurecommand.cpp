// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildflags.h"
#include "cli/commands.h"
#include "cli/enginequestion.h"
#include "cli/input.h"
#include "cli/measurement.h"
#include "compare/layerorigin.h"
#include "compare/report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MeasureCommand)
};

/// The image \a word names; a Dockerfile is none.
Result<Compare::Variant> imageOf(const Call &call, const QString &word)
{
    auto variant = Compare::variantOf(word, call.surroundings().folder);
    if (variant && variant->kind == Compare::Variant::Kind::Dockerfile) {
        return Error{
            Text::tr("%1 is no image. Give image:REFERENCE or an archive that docker save made, or build it first.")
                .arg(word),
            {}};
    }
    return variant;
}

/// Says which instruction of the Dockerfile of `-f` made each layer.
Result<Stagecraft::Done> addOrigins(const Call &call, Compare::Side &side)
{
    if (!call.arguments().has(u"file"_s))
        return Stagecraft::Done{};
    const auto input = readInput(call, call.arguments().value(u"file"_s));
    if (!input)
        return input.error();
    Dockerfile::BuildParameters parameters;
    if (!side.image.platform.isEmpty())
        parameters.platform = side.image.platform;
    const auto tree = Dockerfile::SyntaxTree::parse(input->text);
    const auto graph = Graph::resolve(tree, parameters);
    side.origins = Compare::layerOrigins(side.image, tree, graph);
    side.instructions = Compare::stageInstructions(tree, graph);
    return Stagecraft::Done{};
}

int runMeasure(const Call &call)
{
    const QString word = call.arguments().positional.constFirst();
    const auto budget = sizeBudget(call);
    if (!budget)
        return call.wrong(budget.error());
    const auto variant = imageOf(call, word);
    if (!variant)
        return call.wrong(variant.error());
    Engine::EngineInfo engine;
    if (variant->kind == Compare::Variant::Kind::Reference) {
        const auto found = detectedEngine(call.surroundings());
        if (!found)
            return Cancelled;
        engine = *found;
    }
    Compare::MeasureRequest request;
    request.variant = *variant;
    request.download = downloadOf(call);
    const Compare::MeasureOutcome outcome = measured(call.surroundings(), request, engine);
    if (outcome.status != Compare::MeasureOutcome::Status::Measured)
        return reportFailure(call, word, outcome);
    Compare::Side side = outcome.side;
    if (const auto added = addOrigins(call, side); !added)
        return call.wrong(added.error());
    const bool json = call.arguments().value(u"format"_s) == "json"_L1;
    call.print(Compare::measureReport(side, json ? Compare::ReportFormat::Json : Compare::ReportFormat::Text));
    return againstBudget(call, side.image.contentBytes, *budget);
}

} // namespace

Command measureCommand()
{
    const Flags flags{
        {u"file"_s,
         Text::tr("The Dockerfile it was built from, to tell whose layers they are"),
         u"FILE"_s,
         u'f',
         {},
         false},
        estimateFlag(),
        {u"max-size"_s, Text::tr("End with 1 when the image has more, for example 120MB"), u"SIZE"_s, {}, {}, false},
        {u"format"_s, Text::tr("text (the default) or json"), u"FORMAT"_s, {}, {u"text"_s, u"json"_s}, false},
    };
    return {u"measure"_s,
            u"image:REFERENCE|ARCHIVE.tar [-f FILE] [--estimate-download] [--max-size SIZE] [--format text|json]"_s,
            Text::tr("Weighs an image: its layers, and what of them is wasted."),
            flags,
            1,
            1,
            runMeasure};
}

} // namespace Stagecraft::Cli

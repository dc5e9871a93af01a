// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildflags.h"
#include "cli/buildtarget.h"
#include "cli/commands.h"
#include "cli/enginequestion.h"
#include "cli/measurement.h"
#include "compare/report.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

using Kind = Compare::Variant::Kind;
using Which = Compare::Comparing::Which;

/// How it ended: one of the two is there.
struct Ending
{
    std::optional<Compare::Comparison> comparison;
    Which which = Which::Before;
    Compare::MeasureOutcome outcome;
};

Result<Compare::MeasureRequest> measureRequestOf(const Call &call, const QString &word)
{
    const auto request = requestOf(call);
    if (!request)
        return request.error();
    Compare::MeasureRequest result;
    result.build = *request;
    const QString file = call.arguments().value(u"file"_s);
    if (!file.isEmpty() && QFileInfo(call.absolute(word)).isDir()) {
        result.variant.label = word;
        result.variant.file = call.absolute(file);
        result.variant.context = call.absolute(word);
        return result;
    }
    auto variant = Compare::variantOf(word, call.surroundings().folder);
    if (!variant)
        return variant.error();
    result.variant = *variant;
    return result;
}

void tellProgress(const Call &call, Compare::Comparing &comparing)
{
    QObject::connect(&comparing, &Compare::Comparing::progressed, &comparing,
                     [&call, last = QString()](Which, const Compare::MeasureProgress &progress) mutable {
                         if (progress.text != last)
                             call.note(progress.text);
                         last = progress.text;
                     });
}

Ending compared(const Call &call, const Compare::MeasureRequest &before, const Compare::MeasureRequest &after,
                const Compare::CompareOptions &options, const Engine::EngineInfo &engine)
{
    Compare::Comparing comparing(call.surroundings().environment);
    Ending ending;
    QEventLoop loop;
    QObject::connect(&comparing, &Compare::Comparing::compared, &loop, [&](const Compare::Comparison &comparison) {
        ending.comparison = comparison;
        loop.quit();
    });
    QObject::connect(&comparing, &Compare::Comparing::ended, &loop,
                     [&](Which which, const Compare::MeasureOutcome &outcome) {
                         ending.which = which;
                         ending.outcome = outcome;
                         loop.quit();
                     });
    tellProgress(call, comparing);
    comparing.start(before, after, options, engine);
    if (const Interruption *interruption = call.surroundings().interruption) {
        QObject::connect(interruption, &Interruption::requested, &comparing, &Compare::Comparing::cancel);
        if (interruption->isRequested())
            comparing.cancel();
    }
    loop.exec();
    return ending;
}

Result<Compare::CompareOptions> optionsOf(const Call &call)
{
    Compare::CompareOptions options;
    if (!call.arguments().has(u"bandwidth"_s))
        return options;
    bool isNumber = false;
    const QString text = call.arguments().value(u"bandwidth"_s);
    options.bandwidthMbit = text.toDouble(&isNumber);
    if (!isNumber || !(options.bandwidthMbit > 0) || options.bandwidthMbit > 1e9)
        return Error{Text::tr("--bandwidth takes megabits a second, more than 0, not \"%1\".").arg(text), {}};
    return options;
}

int compareWith(const Call &call, const Compare::MeasureRequest &before, const Compare::MeasureRequest &after,
                const Compare::CompareOptions &options, std::optional<qint64> budget)
{
    Engine::EngineInfo engine;
    if (before.variant.kind != Kind::Archive || after.variant.kind != Kind::Archive) {
        const auto found = detectedEngine(call.surroundings());
        if (!found)
            return Cancelled;
        engine = *found;
    }
    const Ending ending = compared(call, before, after, options, engine);
    if (!ending.comparison) {
        const auto &failed = ending.which == Which::Before ? before : after;
        return reportFailure(call, failed.variant.label, ending.outcome);
    }
    const auto format = Compare::reportFormat(call.arguments().value(u"format"_s, u"text"_s));
    call.print(Compare::report(*ending.comparison, format.value_or(Compare::ReportFormat::Text)));
    return againstBudget(call, ending.comparison->after.image.contentBytes, budget);
}

int runCompare(const Call &call)
{
    const auto budget = sizeBudget(call);
    if (!budget)
        return call.wrong(budget.error());
    const auto options = optionsOf(call);
    if (!options)
        return call.wrong(options.error());
    const auto before = measureRequestOf(call, call.arguments().positional.at(0));
    if (!before)
        return call.wrong(before.error());
    const auto after = measureRequestOf(call, call.arguments().positional.at(1));
    if (!after)
        return call.wrong(after.error());
    return compareWith(call, *before, *after, *options, *budget);
}

} // namespace

Command compareCommand()
{
    Flags flags = buildFlags();
    flags.append({u"bandwidth"_s,
                  Text::tr("Of the network, for estimated push times; 100 unless given"),
                  u"MBIT"_s,
                  {},
                  {},
                  false});
    flags.append(
        {u"max-size"_s, Text::tr("End with 1 when AFTER has more, for example 120MB"), u"SIZE"_s, {}, {}, false});
    flags.append({u"format"_s,
                  Text::tr("text (the default), json, markdown, csv or html"),
                  u"FORMAT"_s,
                  {},
                  {u"text"_s, u"json"_s, u"markdown"_s, u"csv"_s, u"html"_s},
                  false});
    return {u"compare"_s,
            u"BEFORE AFTER [BUILD FLAGS] [--bandwidth MBIT] [--max-size SIZE] [--format FORMAT]"_s,
            Text::tr("Builds and weighs two Dockerfiles or images, and says why their sizes differ."),
            flags,
            2,
            2,
            runCompare};
}

} // namespace Stagecraft::Cli

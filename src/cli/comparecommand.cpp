// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildflags.h"
#include "cli/buildtarget.h"
#include "cli/commands.h"
#include "cli/enginequestion.h"
#include "cli/measurement.h"
#include "compare/comparing.h"
#include "compare/report.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CompareCommand)
};

using Kind = Compare::Variant::Kind;

constexpr int mostVariants = 8; // As many columns as a table can have and still be read.
/// How it ended: with comparisons, or at one variant.
struct Ending
{
    QList<Compare::Comparison> comparisons;
    qsizetype failed = 0;
    Compare::MeasureOutcome outcome;
};

Result<Compare::MeasureRequest> measureRequestOf(const Call &call, const QString &word)
{
    const auto request = requestOf(call);
    if (!request)
        return request.error();
    Compare::MeasureRequest result;
    result.build = *request;
    result.download = downloadOf(call);
    result.pushTo = call.arguments().value(u"push-to"_s);
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
    result.variant.contextAtRevision = call.arguments().has(u"context-at-revision"_s);
    return result;
}

void tellProgress(const Call &call, Compare::Comparing &comparing)
{
    QObject::connect(&comparing, &Compare::Comparing::progressed, &comparing,
                     [&call, last = QString()](const QString &text) mutable {
                         if (text != last)
                             call.note(text);
                         last = text;
                     });
}

Ending compared(const Call &call, const QList<Compare::MeasureRequest> &requests,
                const Compare::Comparing::Options &options, const Engine::EngineInfo &engine)
{
    Compare::Comparing comparing(call.surroundings().environment);
    Ending ending;
    QEventLoop loop;
    QObject::connect(&comparing, &Compare::Comparing::compared, &loop,
                     [&](const QList<Compare::Comparison> &comparisons) {
                         ending.comparisons = comparisons;
                         loop.quit();
                     });
    QObject::connect(&comparing, &Compare::Comparing::ended, &loop,
                     [&](qsizetype index, const Compare::MeasureOutcome &outcome) {
                         ending.failed = index;
                         ending.outcome = outcome;
                         loop.quit();
                     });
    tellProgress(call, comparing);
    comparing.start(requests, options, engine);
    if (const Interruption *interruption = call.surroundings().interruption) {
        QObject::connect(interruption, &Interruption::requested, &comparing, &Compare::Comparing::cancel);
        if (interruption->isRequested())
            comparing.cancel();
    }
    loop.exec();
    return ending;
}

Result<double> bandwidthOf(const Call &call)
{
    if (!call.arguments().has(u"bandwidth"_s))
        return Compare::CompareOptions().bandwidthMbit;
    bool isNumber = false;
    const QString text = call.arguments().value(u"bandwidth"_s);
    const double bandwidth = text.toDouble(&isNumber);
    if (!isNumber || !(bandwidth > 0) || bandwidth > 1e9)
        return Error{Text::tr("--bandwidth takes megabits a second, more than 0, not \"%1\".").arg(text), {}};
    return bandwidth;
}

Result<int> runsOf(const Call &call)
{
    if (!call.arguments().has(u"runs"_s))
        return 0;
    constexpr int most = 100;
    bool isNumber = false;
    const QString text = call.arguments().value(u"runs"_s);
    const int runs = text.toInt(&isNumber);
    if (!isNumber || runs < 1 || runs > most)
        return Error{Text::tr("--runs takes a whole number from 1 to %1, not \"%2\".").arg(most).arg(text), {}};
    return runs;
}

Result<Compare::Comparing::Options> optionsOf(const Call &call)
{
    const auto bandwidth = bandwidthOf(call);
    if (!bandwidth)
        return bandwidth.error();
    const auto runs = runsOf(call);
    if (!runs)
        return runs.error();
    return Compare::Comparing::Options{{*bandwidth, true}, *runs};
}

Result<QList<Compare::MeasureRequest>> requestsOf(const Call &call)
{
    QList<Compare::MeasureRequest> requests;
    const QStringList words = call.arguments().positional;
    for (const QString &word : words) {
        const auto request = measureRequestOf(call, word);
        if (!request)
            return request.error();
        requests.append(*request);
    }
    const bool hasRevision = std::ranges::any_of(
        requests, [](const Compare::MeasureRequest &each) { return !each.variant.revision.isEmpty(); });
    if (call.arguments().has(u"context-at-revision"_s) && !hasRevision)
        return Error{Text::tr("--context-at-revision goes with PATH@REVISION."), {}};
    return requests;
}

/// What is held against the budget is the last: what one has come to.
int compareAll(const Call &call, const QList<Compare::MeasureRequest> &requests,
               const Compare::Comparing::Options &options, std::optional<qint64> budget)
{
    Engine::EngineInfo engine;
    const bool needsEngine = std::ranges::any_of(
        requests, [](const Compare::MeasureRequest &each) { return each.variant.kind != Kind::Archive; });
    if (needsEngine) {
        const auto found = detectedEngine(call.surroundings());
        if (!found)
            return Cancelled;
        engine = *found;
    }
    const Ending ending = compared(call, requests, options, engine);
    if (ending.comparisons.isEmpty())
        return reportFailure(call, requests.at(ending.failed).variant.label, ending.outcome);
    const auto format = Compare::reportFormat(call.arguments().value(u"format"_s, u"text"_s));
    const QByteArray report = Compare::report(ending.comparisons, format.value_or(Compare::ReportFormat::Text));
    if (const int delivered = call.deliver(report); delivered != Done)
        return delivered;
    return againstBudget(call, ending.comparisons.constLast().after.image.contentBytes, budget);
}

/// A repository, without a tag.
Result<Stagecraft::Done> checkPushTo(const Call &call)
{
    const QString repository = call.arguments().value(u"push-to"_s);
    if (!call.arguments().has(u"push-to"_s) || Compare::isRepository(repository))
        return Stagecraft::Done{};
    return Error{
        Text::tr("--push-to takes a repository such as registry.example:5000/team/app, not \"%1\".").arg(repository),
        {}};
}

int runCompare(const Call &call)
{
    if (const auto checked = checkPushTo(call); !checked)
        return call.wrong(checked.error());
    const auto budget = sizeBudget(call);
    if (!budget)
        return call.wrong(budget.error());
    const auto options = optionsOf(call);
    if (!options)
        return call.wrong(options.error());
    const auto requests = requestsOf(call);
    if (!requests)
        return call.wrong(requests.error());
    return compareAll(call, *requests, *options, *budget);
}

} // namespace

Command compareCommand()
{
    Flags flags = buildFlags();
    flags.append({u"context-at-revision"_s,
                  Text::tr("Build PATH@REVISION with the files of that revision too, not with those of the folder"),
                  {},
                  {},
                  {},
                  false});
    flags.append({u"bandwidth"_s,
                  Text::tr("Of the network, for estimated push times; 100 unless given"),
                  u"MBIT"_s,
                  {},
                  {},
                  false});
    flags.append({u"runs"_s,
                  Text::tr("Time the Dockerfiles too: so many builds without the cache, and as many with it"),
                  u"N"_s,
                  {},
                  {},
                  false});
    flags.append({u"push-to"_s,
                  Text::tr("Push each image there once and time it; the registry keeps the tag stagecraft-…"),
                  u"REPOSITORY"_s,
                  {},
                  {},
                  false});
    flags.append(estimateFlag());
    flags.append({u"max-size"_s,
                  Text::tr("End with 1 when the last AFTER has more, for example 120MB"),
                  u"SIZE"_s,
                  {},
                  {},
                  false});
    flags.append({u"output"_s, Text::tr("Write to a file instead of standard output"), u"FILE"_s, u'o', {}, false});
    flags.append({u"format"_s,
                  Text::tr("text (the default), json, markdown, csv or html"),
                  u"FORMAT"_s,
                  {},
                  {u"text"_s, u"json"_s, u"markdown"_s, u"csv"_s, u"html"_s},
                  false});
    return {
        u"compare"_s,
        u"BEFORE AFTER… [BUILD FLAGS] [--context-at-revision] [--runs N] [--estimate-download] [--bandwidth MBIT|--push-to REPOSITORY] [--max-size SIZE] [--format FORMAT] [-o FILE]"_s,
        Text::tr("Builds and weighs Dockerfiles or images, and says why their sizes differ from the first's."),
        flags,
        2,
        mostVariants,
        runCompare};
}

} // namespace Stagecraft::Cli

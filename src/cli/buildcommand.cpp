// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildfailure.h"
#include "build/buildsession.h"
#include "cli/buildflags.h"
#include "cli/buildrecording.h"
#include "cli/buildreporter.h"
#include "cli/buildtarget.h"
#include "cli/commands.h"
#include "cli/enginequestion.h"
#include "cli/measurement.h"
#include "project/filereading.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildCommand)
};

using Status = Build::BuildOutcome::Status;

Build::BuildOutcome built(const Call &call, const Build::BuildRequest &request, const QByteArray &text,
                          const Engine::EngineInfo &engine, BuildReporter &reporter, BuildRecording &recording)
{
    const auto tree = Dockerfile::SyntaxTree::parse(text);
    const auto graph = Graph::resolve(tree, Build::parametersOf(request, engine.platform));
    Build::BuildSession session(call.surroundings().environment);
    Build::BuildOutcome result;
    QEventLoop loop;
    reporter.listenTo(session);
    recording.listenTo(session);
    QObject::connect(&session, &Build::BuildSession::finished, &loop, [&](const Build::BuildOutcome &outcome) {
        result = outcome;
        loop.quit();
    });
    session.start(request, tree, graph, engine);
    if (const Interruption *interruption = call.surroundings().interruption) {
        QObject::connect(interruption, &Interruption::requested, &session, &Build::BuildSession::cancel);
        if (interruption->isRequested())
            session.cancel();
    }
    loop.exec();
    return result;
}

/// Our own size of what was built; none where it is not wanted, not here, or cannot be told.
std::optional<qint64> weighed(const Call &call, const Build::BuildOutcome &outcome, const Engine::EngineInfo &engine)
{
    const bool wanted = outcome.status == Status::Succeeded && !outcome.imageId.isEmpty()
        && !call.arguments().has(u"no-measure"_s) && !call.isInterrupted();
    if (!wanted)
        return std::nullopt;
    Compare::MeasureRequest request;
    request.variant.kind = Compare::Variant::Kind::Reference;
    request.variant.label = outcome.imageId;
    request.variant.reference = outcome.imageId;
    const Compare::MeasureOutcome measurement = measured(call.surroundings(), request, engine);
    if (measurement.status == Compare::MeasureOutcome::Status::Measured)
        return measurement.side.image.contentBytes;
    if (measurement.status != Compare::MeasureOutcome::Status::Cancelled)
        call.note(Text::tr("The image could not be weighed: %1").arg(measurement.error.message));
    return std::nullopt;
}

int exitCodeOf(Status status)
{
    switch (status) {
    case Status::Succeeded:
        return Done;
    case Status::Failed:
        return Refused;
    case Status::Cancelled:
        return Cancelled;
    case Status::Lost:
        break;
    }
    return NoEngine;
}

/// Complains about a build that did not succeed.
void complainAbout(const Call &call, const Build::BuildRequest &request, const Build::BuildOutcome &outcome)
{
    if (!outcome.notice.isEmpty())
        call.note(outcome.notice);
    if (outcome.status == Status::Succeeded)
        return;
    if (outcome.status == Status::Cancelled)
        return call.complain(Text::tr("Cancelled."));
    const QString &message = outcome.error.message.isEmpty() ? outcome.error.detail : outcome.error.message;
    if (outcome.error.line > 0)
        call.complain(QDir(call.surroundings().folder).relativeFilePath(request.file), {outcome.error.line, 1},
                      message);
    else
        call.complain(message);
}

BuildFormat formatOf(const Call &call)
{
    const bool json = call.arguments().has(u"json"_s) || call.arguments().value(u"progress"_s) == "json"_L1;
    return json ? BuildFormat::Json : BuildFormat::Plain;
}

int runBuild(const Call &call)
{
    if (call.arguments().has(u"load"_s) && call.arguments().has(u"push"_s))
        return call.wrong(Text::tr("Give one of --load and --push."));
    const auto request = requestOf(call, call.arguments().positional.value(0, u"."_s));
    if (!request)
        return call.wrong(request.error());
    const auto text = Project::readTextFile(request->file);
    if (!text)
        return call.wrong(text.error());
    const auto engine = detectedEngine(call.surroundings());
    if (!engine)
        return Cancelled;
    BuildReporter reporter(call, formatOf(call), *request, *engine);
    reporter.setContext(Build::contextKnowledgeOf(*request));
    const bool isKept = engine->canBuild() && !call.arguments().has(u"no-record"_s);
    BuildRecording recording(isKept ? call.surroundings().recordFile : QString(), *request, *text, *engine);
    const Build::BuildOutcome outcome = engine->canBuild() ? built(call, *request, *text, *engine, reporter, recording)
                                                           : Build::noEngineOutcome(*engine);
    const std::optional<qint64> contentBytes = weighed(call, outcome, *engine);
    recording.finish(outcome, contentBytes);
    reporter.finished(outcome, contentBytes);
    complainAbout(call, *request, outcome);
    if (outcome.status == Status::Succeeded && call.isInterrupted()) {
        call.complain(Text::tr("Cancelled; the image is built, but not weighed."));
        return Cancelled;
    }
    return exitCodeOf(outcome.status);
}

} // namespace

Command buildCommand()
{
    Flags flags = buildFlags();
    flags.append({u"tag"_s, Text::tr("A name for the image"), u"NAME"_s, u't', {}, true});
    flags.append({u"label"_s, Text::tr("A label for the image"), u"KEY=VALUE"_s, {}, {}, true});
    flags.append({u"cache-from"_s, Text::tr("Where cached layers may come from"), u"CACHE"_s, {}, {}, true});
    flags.append({u"cache-to"_s, Text::tr("Where to put cached layers"), u"CACHE"_s, {}, {}, true});
    flags.append({u"no-cache-filter"_s, Text::tr("A stage to do again"), u"STAGE"_s, {}, {}, true});
    flags.append({u"network"_s, Text::tr("The network of RUN: default, none or host"), u"NETWORK"_s, {}, {}, false});
    flags.append({u"load"_s, Text::tr("Put the image into the engine (the default)"), {}, {}, {}, false});
    flags.append({u"push"_s, Text::tr("Push the image to the registries its names tell"), {}, {}, {}, false});
    flags.append({u"no-measure"_s, Text::tr("Do not weigh the image"), {}, {}, {}, false});
    flags.append({u"no-record"_s, Text::tr("Do not keep the build in the History of the window"), {}, {}, {}, false});
    flags.append({u"progress"_s,
                  Text::tr("auto (the default), plain or json"),
                  u"FORM"_s,
                  {},
                  {u"auto"_s, u"plain"_s, u"json"_s},
                  false});
    flags.append({u"json"_s, Text::tr("The same as --progress json"), {}, {}, {}, false});
    return {
        u"build"_s,
        u"[CONTEXT|FILE] [BUILD FLAGS] [-t NAME]… [--load|--push] [--no-measure] [--no-record] [--progress FORM] [--json]"_s,
        Text::tr("Builds a Dockerfile with the engine at hand, and weighs the image."),
        flags,
        0,
        1,
        runBuild};
}

} // namespace Stagecraft::Cli

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildfailure.h"

#include "build/vertexname.h"
#include "engine/enginefailure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

using Engine::FailureKind;
using Status = BuildOutcome::Status;

QString translated(const char *text)
{
    return QCoreApplication::translate("Build", text);
}

/// The client's own last word: its "ERROR: …" lines, or all lines where it has none but what is left of a broken event.
QString errorText(const QStringList &messages)
{
    const QStringList errors = messages.filter(QRegularExpression(u"^(ERROR|error):"_s));
    return (errors.isEmpty() ? messages.filter(QRegularExpression(u"^[^{]"_s)) : errors).join(u'\n');
}

/// Without the words that say only that a build failed.
QString withoutPreamble(QString text)
{
    static const QRegularExpression preamble(
        uR"(^((ERROR|error|failed to build|failed to solve|rpc error|code = \w+ desc =|failed to solve with frontend dockerfile\.v0):? )+)"_s);
    return text.remove(preamble).trimmed();
}

/// The path that a COPY or ADD did not find: BuildKit's words tell it behind a digest that says nothing to people.
QString missingSource(const QString &error)
{
    static const QRegularExpression pattern(uR"re(failed to calculate checksum of ref [^"]*"([^"]+)": not found$)re"_s);
    return pattern.match(error).captured(1);
}

/// "RUN make failed with exit code 2."
QString instructionMessage(const BuildStep &step, const QString &text)
{
    static const QRegularExpression exitCode(uR"(exit code: (\d+))"_s);
    const auto name = vertexNameFrom(step.name);
    const QRegularExpressionMatch match = exitCode.match(step.error.isEmpty() ? text : step.error);
    if (const QString path = missingSource(step.error); name && !path.isEmpty())
        return translated(QT_TRANSLATE_NOOP("Build", "%1 failed: “%2” was not found."))
            .arg(name->command.simplified(), path);
    if (!name || !match.hasMatch())
        return withoutPreamble(step.error.isEmpty() ? text : step.error);
    return translated(QT_TRANSLATE_NOOP("Build", "%1 failed with exit code %2."))
        .arg(name->command.simplified(), match.captured(1));
}

FailureKind kindOf(const Engine::EngineFailure &failure, const BuildProgress &progress)
{
    const BuildStep *failed = progress.failedStep();
    if (failure.kind == FailureKind::Other && failed && failed->kind == BuildStep::Kind::Instruction)
        return FailureKind::Instruction;
    if (failure.kind == FailureKind::Other && !failed && progress.wasInterrupted())
        return FailureKind::EngineLost;
    if (failure.kind == FailureKind::Other && !failed && progress.errorLocation())
        return FailureKind::Dockerfile;
    return failure.kind;
}

bool isLoss(FailureKind kind)
{
    return kind == FailureKind::NotFound || kind == FailureKind::EngineNotRunning || kind == FailureKind::Permission
        || kind == FailureKind::BuildxMissing || kind == FailureKind::EngineLost;
}

QString messageOf(FailureKind kind, const BuildProgress &progress, const QString &text)
{
    const BuildStep *failed = progress.failedStep();
    if (kind == FailureKind::Instruction && failed)
        return instructionMessage(*failed, text);
    QString own = withoutPreamble(text);
    const bool ownIsBetter = kind == FailureKind::Other || kind == FailureKind::Instruction
        || kind == FailureKind::Dockerfile || kind == FailureKind::Request || kind == FailureKind::Image;
    if (ownIsBetter && !own.isEmpty())
        return own;
    const QString sentence = Engine::failureOf(kind).message;
    return sentence.isEmpty() ? translated(QT_TRANSLATE_NOOP("Build", "The build failed.")) : sentence;
}

void setPlace(BuildError &error, const BuildProgress &progress, const Graph::StageGraph &graph, const QString &file)
{
    const auto location = progress.errorLocation();
    const BuildStep *failed = progress.failedStep();
    if (location && (location->file.isEmpty() || QFileInfo(location->file).fileName() == QFileInfo(file).fileName()))
        error.line = location->line;
    else if (failed && !failed->lines.isEmpty())
        error.line = failed->lines.first();
    if (failed && !failed->stages.isEmpty())
        error.stage = failed->stages.first();
    if (failed) {
        error.step = failed->id;
        error.lastLines = progress.lastLines(failed->id);
    }
    for (const Dockerfile::Stage &stage : graph.stages()) {
        if (stage.line <= error.line && error.line <= stage.endLine)
            error.stage = stage.index;
    }
}

} // namespace

BuildOutcome failedOutcome(const Engine::CommandExit &exit, const BuildProgress &progress,
                           const Graph::StageGraph &graph, const QString &file)
{
    BuildOutcome outcome;
    outcome.error.detail = progress.messages().join(u'\n');
    if (exit.cancelled) {
        outcome.status = Status::Cancelled;
        outcome.error.kind = u"cancelled"_s;
        outcome.error.message = translated(QT_TRANSLATE_NOOP("Build", "Cancelled."));
        return outcome;
    }
    if (exit.kind == Engine::CommandExit::Kind::NotStarted) {
        outcome.status = Status::Lost;
        outcome.error.kind = failureKindName(FailureKind::NotFound);
        outcome.error.message =
            translated(QT_TRANSLATE_NOOP("Build", "The engine's client could not be started: %1")).arg(exit.message);
        return outcome;
    }
    const QString text = errorText(progress.messages());
    FailureKind kind = kindOf(Engine::failureFrom(text), progress);
    if (exit.kind == Engine::CommandExit::Kind::Killed)
        kind = FailureKind::EngineLost;
    outcome.status = isLoss(kind) ? Status::Lost : Status::Failed;
    outcome.error.kind = failureKindName(kind);
    outcome.error.message = exit.kind == Engine::CommandExit::Kind::Killed
        ? translated(QT_TRANSLATE_NOOP("Build", "The engine's client was ended by another program."))
        : messageOf(kind, progress, text);
    if (outcome.status == Status::Failed)
        setPlace(outcome.error, progress, graph, file);
    return outcome;
}

BuildOutcome noEngineOutcome(const Engine::EngineInfo &engine)
{
    const auto kind = [&engine] {
        if (!engine.found())
            return FailureKind::NotFound;
        return engine.tier == Engine::Tier::None ? FailureKind::EngineNotRunning : FailureKind::BuildxMissing;
    }();
    BuildOutcome outcome;
    outcome.status = Status::Lost;
    outcome.error.kind = failureKindName(kind);
    outcome.error.message =
        engine.explanation.isEmpty() ? Engine::failureOf(kind, engine.context).message : engine.explanation;
    return outcome;
}

} // namespace Stagecraft::Build

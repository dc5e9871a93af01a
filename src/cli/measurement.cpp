// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/measurement.h"

#include "base/bytesize.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Measurement)
};

using Status = Compare::MeasureOutcome::Status;

} // namespace

Compare::MeasureOutcome measured(const Surroundings &surroundings, const Compare::MeasureRequest &request,
                                 const Engine::EngineInfo &engine)
{
    Compare::Measuring measuring(surroundings.environment);
    Compare::MeasureOutcome result;
    QEventLoop loop;
    QObject::connect(&measuring, &Compare::Measuring::finished, &loop, [&](const Compare::MeasureOutcome &outcome) {
        result = outcome;
        loop.quit();
    });
    measuring.start(request, engine);
    if (const Interruption *interruption = surroundings.interruption) {
        QObject::connect(interruption, &Interruption::requested, &measuring, &Compare::Measuring::cancel);
        if (interruption->isRequested())
            measuring.cancel();
    }
    loop.exec();
    return result;
}

int exitCodeOf(Status status)
{
    switch (status) {
    case Status::Measured:
    case Status::Built:
        return Done;
    case Status::BuildFailed:
        return Refused;
    case Status::NoEngine:
        return NoEngine;
    case Status::Cancelled:
        return Cancelled;
    case Status::Unreadable:
        break;
    }
    return WrongUse;
}

int reportFailure(const Call &call, const QString &label, const Compare::MeasureOutcome &outcome)
{
    if (outcome.status == Status::Cancelled) {
        call.complain(Text::tr("Cancelled."));
        return Cancelled;
    }
    const QString message =
        outcome.error.detail.isEmpty() ? outcome.error.message : outcome.error.message + u'\n' + outcome.error.detail;
    if (outcome.build && outcome.build->error.line > 0)
        call.complain(label, {outcome.build->error.line, 1}, message);
    else
        call.complain(label.isEmpty() ? message : label + u": "_s + message);
    return exitCodeOf(outcome.status);
}

Flag estimateFlag()
{
    return {u"estimate-download"_s,
            Text::tr("Compress uncompressed layers to tell what a registry would send; a second for 25 MB"),
            {},
            {},
            {},
            false};
}

Image::ReadOptions::Download downloadOf(const Call &call)
{
    using Download = Image::ReadOptions::Download;
    return call.arguments().has(u"estimate-download"_s) ? Download::Estimate : Download::StoredOnly;
}

Result<std::optional<qint64>> sizeBudget(const Call &call)
{
    if (!call.arguments().has(u"max-size"_s))
        return std::optional<qint64>();
    const QString text = call.arguments().value(u"max-size"_s);
    const std::optional<qint64> bytes = bytesFrom(text);
    if (!bytes)
        return Error{Text::tr("--max-size takes a size like 120MB or 1.5GiB, not \"%1\".").arg(text), {}};
    return bytes;
}

int againstBudget(const Call &call, qint64 bytes, std::optional<qint64> budget)
{
    if (!budget || bytes <= *budget)
        return Done;
    call.complain(Text::tr("The image has %1 (%2 bytes), more than the %3 it may have.")
                      .arg(byteSizeText(bytes), QString::number(bytes), byteSizeText(*budget)));
    return Refused;
}

} // namespace Stagecraft::Cli

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildrecord.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace Stagecraft::Build {

BuildRecord recordOf(const BuildRequest &request, const Engine::EngineInfo &engine, const QDateTime &started,
                     const BuildOutcome &outcome, const QList<BuildStep> &steps, const QByteArray &text)
{
    BuildRecord record;
    record.file = QDir::cleanPath(QFileInfo(request.file).absoluteFilePath());
    record.context = request.context;
    record.target = request.target;
    record.platform = request.platform;
    record.started = started.toUTC();
    record.seconds = outcome.seconds;
    record.status = outcome.status;
    record.imageId = outcome.imageId;
    record.tags = outcome.tags;
    record.engine = QStringLiteral("%1 %2").arg(engine.name, engine.version).trimmed();
    record.errorMessage = outcome.error.message;
    record.errorKind = outcome.error.kind;
    record.errorLine = outcome.error.line;
    record.errorStage = outcome.error.stage;
    if (const auto command = commandText(request, engine.tier))
        record.command = *command;
    record.builder = request.builder.isEmpty() ? engine.builder : request.builder;
    record.noCache = request.noCache;
    record.noCacheStages = request.noCacheStages;
    record.text = text;
    record.textDigest = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    record.steps = steps;
    for (BuildStep &step : record.steps) {
        step.progress.clear();
        step.error.clear();
    }
    return record;
}

} // namespace Stagecraft::Build

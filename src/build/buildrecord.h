// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "build/buildstep.h"
#include "engine/engineinfo.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Build {

/// A finished build as History remembers it. Holds no value of a secret.
struct BuildRecord
{
    qint64 id = 0; ///< Given by the store.
    QString file; ///< Absolute path of the Dockerfile.
    QString context;
    QString target;
    QString platform;
    QDateTime started; ///< UTC
    double seconds = 0;
    BuildOutcome::Status status = BuildOutcome::Status::Failed;
    QString imageId;
    QStringList tags;
    QString engine; ///< "Docker Engine 26.1.5"
    QString errorMessage;
    QString errorKind; ///< See BuildError.
    int errorLine = 0;
    int errorStage = -1;
    QString command; ///< As Build::commandText() words it.
    QString textDigest; ///< SHA-256 of the Dockerfile's bytes, in hex.
    QString builder;
    bool noCache = false;
    QStringList noCacheStages;
    std::optional<qint64> contentBytes; ///< By our own measure, once it was taken.
    int layers = -1; ///< -1: not measured.
    QString note; ///< The person's own.
    bool pinned = false; ///< Kept whatever its age.
    QList<BuildStep> steps; ///< Without progress and error.

    QByteArray text; ///< The Dockerfile as it was built. Of BuildRecordStore::record() only.
    QJsonArray stepKeys; ///< What decided about the cache; see stepkey.h. Of BuildRecordStore::record() only.
};

/// What to remember of a build that began at \a started. Pure.
[[nodiscard]] BuildRecord recordOf(const BuildRequest &request, const Engine::EngineInfo &engine,
                                   const QDateTime &started, const BuildOutcome &outcome, const QList<BuildStep> &steps,
                                   const QByteArray &text = {});

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "build/buildstep.h"
#include "engine/engineinfo.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Stagecraft::Build {

/// A finished build as History remembers it.
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
    std::optional<qint64> contentBytes; ///< By our own measure, once it was taken.
    QList<BuildStep> steps; ///< Without progress and error.
};

/// What to remember of a build that began at \a started. Pure.
[[nodiscard]] BuildRecord recordOf(const BuildRequest &request, const Engine::EngineInfo &engine,
                                   const QDateTime &started, const BuildOutcome &outcome,
                                   const QList<BuildStep> &steps);

} // namespace Stagecraft::Build

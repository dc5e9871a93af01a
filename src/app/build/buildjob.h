// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "compare/measuring.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Stagecraft::App {

/// A build that waits for its turn or runs: what it was asked for, and what the text said then.
struct BuildJob
{
    QPointer<DocumentSession> session;
    Compare::MeasureRequest request;
    QString title; ///< "Dockerfile · builder"
    QString target; ///< What History calls it; empty for the last stage.
    QByteArray text; ///< Of the Dockerfile that is built.
    Graph::StageGraph graph; ///< Of that text.
    QList<Graph::StageId> stageIds; ///< Of the session's stages, in their order.
    qint64 revision = -1; ///< Of the session's text.
    qint64 record = 0;
    /// A part of a stage is built from a file of ours, which lives as long as the job.
    std::shared_ptr<QTemporaryDir> folder;
    bool isInspection = false; ///< For a look into a stage: no result of the project, so it is not compared.
    std::function<void(const QString &image)> then; ///< What to do with the image once it is there.
};

/// How much of one stage is built.
struct StagePart
{
    int stage = -1;
    int beforeLine = 0; ///< 0: all of it.
};

/// The whole file of \a session, as \a request (whose file and context are set) asks for it.
[[nodiscard]] BuildJob jobOf(DocumentSession &session, const Build::BuildRequest &request);

/*!
    A stage of it, or a stage up to a line. The engine gets a file that ends there, with the ignore file it would
    have had, so that a stage needs no name for it. An error in a sentence where there is nothing to build or to write.
*/
[[nodiscard]] Result<BuildJob> partialJobOf(DocumentSession &session, const Build::BuildRequest &request,
                                            StagePart part);

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "engine/logassembler.h"

#include <QFile>
#include <QHash>
#include <QList>

namespace Stagecraft::Build {

/// A line of a log as it is kept.
struct RecordedLine
{
    int step = 0;
    double seconds = 0; ///< After the build began.
    Engine::LogLine line;
};

/*!
    Writes the log of a build as it comes: one line of text each, "STEP SECONDS STREAM TEXT", so that other programs can
    read it too. For its owner alone. Secrets are masked before lines come here. A disk that is full ends the writing
    and nothing else.
*/
class LogWriter
{
public:
    /// Nothing is written where \a path is empty or cannot be opened.
    explicit LogWriter(const QString &path);

    void append(int step, double seconds, const Engine::LogLines &lines);

private:
    QFile m_file;
};

/// The lines in the file \a path, at most the last \a mostBytes of it. None where it cannot be read; what is no line is left out.
[[nodiscard]] QList<RecordedLine> readLog(const QString &path, qint64 mostBytes = qint64{32} << 20);

/// Writes what the steps printed, without what stands before each line, to the file \a path. Blocks: for worker threads.
[[nodiscard]] Result<Done> copyLogText(const QString &log, const QString &path);

} // namespace Stagecraft::Build

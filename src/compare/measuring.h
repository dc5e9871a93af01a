// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildsession.h"
#include "compare/comparison.h"
#include "compare/variant.h"
#include "image/archivereader.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace Stagecraft::Compare {

/// What is to be measured, and how.
struct MeasureRequest
{
    Variant variant;
    /// How a Dockerfile is built. Its file, context and target are the variant's; no tags give it a name of ours.
    Build::BuildRequest build;
    Image::ReadOptions::Download download = Image::ReadOptions::Download::StoredOnly;
    bool weighs = true; ///< False: an image that was built is not read.
    QString pushTo; ///< A repository it is pushed to once, to time that; empty: not. Of images of an engine.
    QString readings; ///< Folder of an Image::ReadingStore, for images of the engine; empty: each is read.
};

/// Where a measurement stands.
struct MeasureProgress
{
    enum class Phase { Building, Reading };

    Phase phase = Phase::Building;
    QString text; ///< For people: "Building Dockerfile.single", "Measuring the image of app:1".
    qint64 bytesRead = 0; ///< Of the archive, while reading.
};

/// How a measurement ended.
struct MeasureOutcome
{
    enum class Status {
        Measured,
        Built, ///< Well, but not weighed: that was not wanted, or the engine got no image of it (pushed, a folder).
        BuildFailed,
        NoEngine, ///< There is none, or it went away.
        Unreadable, ///< The Dockerfile, the archive or the engine's image.
        Cancelled,
    };

    Status status = Status::Unreadable;
    Side side; ///< Of Status::Measured.
    Error error; ///< Of every other but Cancelled.
    std::optional<Build::BuildOutcome> build; ///< Where something was built.
};

/*!
    One measurement: builds the variant where it is a Dockerfile, then streams
    the image's archive from the engine (or reads the file) on a worker thread.
    Nothing is stored. finished() comes exactly once. Measures once; needs an event loop.
*/
class Measuring : public QObject
{
    Q_OBJECT

public:
    explicit Measuring(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                       QObject *parent = nullptr);
    /// Stops what still runs and waits for its thread.
    ~Measuring() override;

    /// An archive needs no engine: \a engine may then be an empty value.
    void start(const MeasureRequest &request, const Engine::EngineInfo &engine);
    /// May be called at any time and again.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const Stagecraft::Compare::MeasureProgress &progress);
    void stepChanged(const Stagecraft::Build::BuildStep &step);
    void logAppended(int step, const Stagecraft::Engine::LogLines &lines);
    void warningFound(const Stagecraft::Build::BuildWarning &warning);
    /// The last signal; never emitted from within start().
    void finished(const Stagecraft::Compare::MeasureOutcome &outcome);

private:
    class Run;
    std::unique_ptr<Run> m_run;
    QProcessEnvironment m_environment;
};

} // namespace Stagecraft::Compare

Q_DECLARE_METATYPE(Stagecraft::Compare::MeasureProgress)
Q_DECLARE_METATYPE(Stagecraft::Compare::MeasureOutcome)

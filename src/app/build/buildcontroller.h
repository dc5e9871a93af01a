// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildjob.h"
#include "app/build/buildrecords.h"
#include "app/build/buildrun.h"
#include "app/build/cacheadvisor.h"
#include "app/build/engineimages.h"
#include "build/optionsstore.h"
#include "compare/stageweighing.h"
#include "engine/enginedetector.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

namespace Stagecraft::App {

/// Where a window's builds are kept.
struct BuildPlaces
{
    QString recordFile; ///< Records; logs stand beside it. Empty: in memory.
    QString optionsFolder; ///< What was chosen for the builds of each Dockerfile.
    QString readingsFolder; ///< What was read of images.
};

/*!
    Building for QML: which engine there is, one build at a time (more wait for
    their turn), the records of those that ended, and the measured image each
    ends with.

    While a build runs its outcome so far is on the session it was started for,
    so that canvas, outline and text show it.
*/
class BuildController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(bool engineChecked READ engineChecked NOTIFY engineChanged FINAL)
    Q_PROPERTY(bool canBuild READ canBuild NOTIFY engineChanged FINAL)
    Q_PROPERTY(QString engineText READ engineText NOTIFY engineChanged FINAL)
    Q_PROPERTY(QString tierText READ tierText NOTIFY engineChanged FINAL)
    Q_PROPERTY(QString engineExplanation READ engineExplanation NOTIFY engineChanged FINAL)
    Q_PROPERTY(QString enginePlatform READ enginePlatform NOTIFY engineChanged FINAL)
    /// The names of all Docker contexts there are, and of the one in use (or an address).
    Q_PROPERTY(QStringList engineContexts READ engineContexts NOTIFY engineChanged FINAL)
    Q_PROPERTY(QString engineContext READ engineContext NOTIFY engineChanged FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool cancelling READ isCancelling NOTIFY runningChanged FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool weighing READ isWeighing NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY progressed FINAL)
    Q_PROPERTY(Stagecraft::App::BuildRun *run READ run NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString forecast READ forecast NOTIFY forecastChanged FINAL)
    Q_PROPERTY(bool showsPast READ showsPast NOTIFY shownChanged FINAL)

public:
    /// The environment is what engine programs get.
    BuildController(const BuildPlaces &places, const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~BuildController() override;

    [[nodiscard]] const Engine::EngineInfo &engine() const { return m_detector.info(); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Where Compare::MeasureRequest::readings are.
    [[nodiscard]] const QString &readings() const { return m_readings; }
    /// The images that the engine has.
    [[nodiscard]] const ImageCatalog &images() const { return m_images.catalog(); }
    [[nodiscard]] BuildRecords &records() { return m_records; }

    [[nodiscard]] bool engineChecked() const { return m_engineChecked; }
    [[nodiscard]] bool canBuild() const { return engine().canBuild(); }
    [[nodiscard]] QString engineText() const;
    [[nodiscard]] QString tierText() const;
    [[nodiscard]] QString engineExplanation() const { return engine().explanation; }
    /// What the engine builds for by itself; empty while it is not known.
    [[nodiscard]] QString enginePlatform() const { return engine().platform; }
    [[nodiscard]] QStringList engineContexts() const { return engine().contexts; }
    [[nodiscard]] QString engineContext() const { return engine().context; }
    /// From now on the engine of the Docker context \a name is used; of the one docker uses by itself where it is empty.
    /// Builds under way go on with theirs.
    void useEngineContext(const QString &name);
    [[nodiscard]] bool isRunning() const { return m_measuring != nullptr; }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }
    /// Whether stages are being weighed.
    [[nodiscard]] bool isWeighing() const { return m_weighing != nullptr; }
    /// How many builds wait for the one that runs.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    [[nodiscard]] QString phase() const { return m_phase; }
    /// What the panel shows: the current build, or one of the past.
    [[nodiscard]] BuildRun *run() { return m_past ? m_past.get() : &m_current; }
    /// The build that runs or was the last to.
    [[nodiscard]] BuildRun &current() { return m_current; }
    [[nodiscard]] bool showsPast() const { return m_past != nullptr; }

    /// What a build of the file asked about last would run and why; empty where all is cached, or nothing is known.
    [[nodiscard]] QString forecast() const { return m_forecast; }

    /// What was chosen for the builds of the Dockerfile at \a path.
    [[nodiscard]] Build::BuildRequest options(const QString &path) const;
    void setOptions(const QString &path, const Build::BuildRequest &options);
    /// The bytes that the image of \a target of the Dockerfile at \a path may have; none where nobody set it.
    [[nodiscard]] std::optional<qint64> budget(const QString &path, const QString &target) const;
    void setBudget(const QString &path, const QString &target, std::optional<qint64> bytes);
    /// Gives a session the build arguments it had the last time, and remembers those it is given.
    void follow(DocumentSession *session);
    /// What is asked of the engine for the Dockerfile of \a session, with its target, platform, arguments and options.
    [[nodiscard]] Build::BuildRequest requestOf(const DocumentSession &session, const QString &context) const;

    Q_INVOKABLE void checkEngine();
    /// Builds the file of \a session as it is on disk, and measures the image. Waits while another build runs.
    Q_INVOKABLE void build(Stagecraft::App::DocumentSession *session, const QString &context);
    /// Builds one stage, or what is above \a beforeLine of it (0: all), for a look at it.
    Q_INVOKABLE void buildPart(Stagecraft::App::DocumentSession *session, const QString &context, int stage,
                               int beforeLine);
    /// Builds a stage, or a part of it, and gives its image to \a then; what stands against it is told by failed().
    void buildPart(DocumentSession *session, const QString &context, StagePart part,
                   const std::function<void(const QString &image)> &then);
    /// Works out what building the text of \a session would run, held against its last build.
    Q_INVOKABLE void predict(Stagecraft::App::DocumentSession *session, const QString &context);
    /// Weighs every stage that the target needs as an image of its own; the sizes are on the session's stages and lines.
    Q_INVOKABLE void weighStages(Stagecraft::App::DocumentSession *session, const QString &context);
    /// Ends the build that runs, or the weighing.
    Q_INVOKABLE void cancel();
    /// Takes back the builds that wait.
    Q_INVOKABLE void cancelWaiting();
    /// Shows a build of the past in the panel.
    Q_INVOKABLE void showRecord(qint64 id);
    /// Back to the current build.
    Q_INVOKABLE void showCurrent();
    /// Writes the log of what is shown to a file.
    Q_INVOKABLE void saveLog(const QUrl &file);

Q_SIGNALS:
    void engineChanged();
    void imagesChanged();
    void runningChanged();
    void progressed();
    void shownChanged();
    void forecastChanged();
    void optionsChanged(const QString &path);
    void budgetChanged(const QString &path);
    /// A build ended; current() tells how.
    void finished();
    /// The image of a successful build was measured; \a request is what was asked for.
    void measured(Stagecraft::App::DocumentSession *session, const Stagecraft::Compare::Side &side,
                  const Stagecraft::Compare::MeasureRequest &request);
    /// Every stage was measured as an image of its own.
    void stagesWeighed(Stagecraft::App::DocumentSession *session,
                       const QList<Stagecraft::Compare::StageWeight> &weights);
    /// What a person asked for could not be done, in a sentence.
    void failed(const QString &message);

private:
    void enqueue(const BuildJob &job);
    void start();
    void stepChanged(const Build::BuildStep &step);
    void logged(int step, const Engine::LogLines &lines);
    void weighed(DocumentSession *session, const QList<Compare::StageWeight> &weights);
    void askWhyNotCached();
    void setForecast(const QString &text);
    [[nodiscard]] Build::CacheSide cacheSideOf(const Build::BuildRequest &request,
                                               const QList<Build::StepKey> &keys) const;
    void end(const Compare::MeasureOutcome &outcome);
    void remember(const Compare::MeasureOutcome &outcome);
    void tellSession(const Compare::MeasureOutcome *outcome = nullptr);
    [[nodiscard]] double seconds() const;
    /// The steps so far; those that run have worked until now.
    [[nodiscard]] QList<Build::BuildStep> stepsUntilNow() const;
    /// Null: the current build is shown.
    void showPast(std::unique_ptr<BuildRun> past);

    const QProcessEnvironment m_givenEnvironment;
    QProcessEnvironment m_environment; ///< With the chosen Docker context.
    Engine::EngineDetector m_detector;
    EngineImages m_images;
    BuildRecords m_records;
    Build::OptionsStore m_options;
    QString m_readings;
    CacheAdvisor m_advisor; ///< Of the build that runs.
    CacheAdvisor m_forecaster; ///< Of the one that may come.
    BuildRun m_current;
    std::unique_ptr<BuildRun> m_past;
    std::unique_ptr<Compare::Measuring> m_measuring;
    std::unique_ptr<Compare::StageWeighing> m_weighing;
    std::unique_ptr<Build::LogWriter> m_logWriter;
    BuildJob m_job;
    QList<BuildJob> m_waiting;
    QHash<int, double> m_begun; ///< When each step was first heard of, in seconds of the build.
    QElapsedTimer m_clock;
    QTimer m_tick;
    double m_told = 0; ///< When the session was told last.
    QString m_phase;
    QString m_forecast;
    bool m_engineChecked = false;
    bool m_cancelling = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildlogmodel.h"
#include "app/build/buildtimelinemodel.h"
#include "app/build/engineimages.h"
#include "app/document/documentsession.h"
#include "build/buildrecordstore.h"
#include "compare/measuring.h"
#include "engine/enginedetector.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QProcessEnvironment>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

namespace Stagecraft::App {

/*!
    Building for QML: which engine there is, one build at a time with its steps
    and log, and the measured image it ends with.

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
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(bool cancelling READ isCancelling NOTIFY runningChanged FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY progressed FINAL)
    Q_PROPERTY(int stepsDone READ stepsDone NOTIFY progressed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY progressed FINAL)
    Q_PROPERTY(double seconds READ seconds NOTIFY progressed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY finished FINAL)
    Q_PROPERTY(QString messageDetail READ messageDetail NOTIFY finished FINAL)
    Q_PROPERTY(int messageLine READ messageLine NOTIFY finished FINAL)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY finished FINAL)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY stepTitleChanged FINAL)
    Q_PROPERTY(Stagecraft::App::BuildTimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::BuildLogModel *log READ log CONSTANT FINAL)

public:
    enum class Outcome { None, Succeeded, Failed, Cancelled, Lost };
    Q_ENUM(Outcome)

    /// \a recordFile is where builds are remembered. The environment is what engine programs get.
    BuildController(const QString &recordFile, const QProcessEnvironment &environment, QObject *parent = nullptr);
    ~BuildController() override;

    [[nodiscard]] const Engine::EngineInfo &engine() const { return m_detector.info(); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// The images that the engine has.
    [[nodiscard]] const ImageCatalog &images() const { return m_images.catalog(); }
    [[nodiscard]] Build::BuildRecordStore &records() { return m_records; }

    [[nodiscard]] bool engineChecked() const { return m_engineChecked; }
    [[nodiscard]] bool canBuild() const { return engine().canBuild(); }
    [[nodiscard]] QString engineText() const;
    [[nodiscard]] QString tierText() const;
    [[nodiscard]] QString engineExplanation() const { return engine().explanation; }
    /// What the engine builds for by itself; empty while it is not known.
    [[nodiscard]] QString enginePlatform() const { return engine().platform; }
    [[nodiscard]] bool isRunning() const { return m_measuring != nullptr; }
    [[nodiscard]] bool isCancelling() const { return m_cancelling; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] int stepsDone() const;
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] double seconds() const;
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] QString messageDetail() const { return m_messageDetail; }
    [[nodiscard]] int messageLine() const { return m_messageLine; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] QString stepTitle() const;
    [[nodiscard]] BuildTimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] BuildLogModel *log() { return &m_log; }

    Q_INVOKABLE void checkEngine();
    /// Builds the file of \a session as it is on disk, and measures the image. Does nothing while a build runs.
    Q_INVOKABLE void build(Stagecraft::App::DocumentSession *session, const QString &context);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void showStep(int step);

Q_SIGNALS:
    void engineChanged();
    void imagesChanged();
    void runningChanged();
    void progressed();
    void stepTitleChanged();
    /// A build ended; message and outcome tell how.
    void finished();
    /// A build was added to the records.
    void remembered();
    /// The image of a successful build was measured.
    void measured(Stagecraft::App::DocumentSession *session, const Stagecraft::Compare::Side &side);

private:
    void stepChanged(const Build::BuildStep &step);
    void end(const Compare::MeasureOutcome &outcome);
    void remember(const Build::BuildOutcome &outcome, std::optional<qint64> contentBytes);
    void tellSession();
    [[nodiscard]] BuildStatus statusSoFar() const;
    [[nodiscard]] StepStatus stageStatus(int stage) const;
    void addMeasured(BuildStatus &status, const Compare::Side &side) const;

    QProcessEnvironment m_environment;
    Engine::EngineDetector m_detector;
    EngineImages m_images;
    Build::BuildRecordStore m_records;
    BuildTimelineModel m_timeline;
    BuildLogModel m_log;
    std::unique_ptr<Compare::Measuring> m_measuring;
    QPointer<DocumentSession> m_session;
    Compare::MeasureRequest m_request;
    Graph::StageGraph m_graph;
    QList<Graph::StageId> m_stageIds;
    qint64 m_revision = -1;
    QMap<int, Build::BuildStep> m_steps;
    QElapsedTimer m_clock;
    QTimer m_tick;
    double m_seconds = 0;
    QString m_phase;
    QString m_message;
    QString m_messageDetail;
    int m_messageLine = 0;
    Outcome m_outcome = Outcome::None;
    bool m_engineChecked = false;
    bool m_cancelling = false;
    bool m_followsSteps = true;
};

/// What is asked of the engine for the Dockerfile of \a session, with its target, platform and arguments.
[[nodiscard]] Build::BuildRequest buildRequestOf(const DocumentSession &session, const QString &context);

} // namespace Stagecraft::App

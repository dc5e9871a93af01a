// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildlogmodel.h"
#include "app/build/buildstepmodel.h"
#include "app/build/buildtimelinemodel.h"
#include "build/buildrecord.h"
#include "build/recordedlog.h"
#include "build/remedy.h"
#include "graph/stagegraph.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    One build as the panel shows it: its steps as a list and on a line of time,
    what they printed, and how it ended. It may run, be over, or be read back
    from a record.
*/
class BuildRun : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(QString title READ title NOTIFY begun FINAL)
    Q_PROPERTY(qint64 record READ record NOTIFY begun FINAL)
    Q_PROPERTY(int targetStage READ targetStage NOTIFY begun FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged FINAL)
    Q_PROPERTY(int stepsDone READ stepsDone NOTIFY progressed FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY progressed FINAL)
    Q_PROPERTY(QString cacheText READ cacheText NOTIFY progressed FINAL)
    Q_PROPERTY(double seconds READ seconds NOTIFY progressed FINAL)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY ended FINAL)
    Q_PROPERTY(QString message READ message NOTIFY ended FINAL)
    Q_PROPERTY(int messageLine READ messageLine NOTIFY ended FINAL)
    Q_PROPERTY(int failedStage READ failedStage NOTIFY ended FINAL)
    Q_PROPERTY(QString lastLines READ lastLines NOTIFY ended FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY ended FINAL)
    Q_PROPERTY(QString advice READ advice NOTIFY ended FINAL)
    Q_PROPERTY(QString command READ command NOTIFY begun FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY progressed FINAL)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY stepTitleChanged FINAL)
    Q_PROPERTY(Stagecraft::App::BuildStepModel *steps READ steps CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::BuildTimelineModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::BuildLogModel *log READ log CONSTANT FINAL)

public:
    enum class Outcome { None, Succeeded, Failed, Cancelled, Lost };
    Q_ENUM(Outcome)

    explicit BuildRun(QObject *parent = nullptr);

    /// What is told of a build that begins.
    struct Beginning
    {
        QString title; ///< "Dockerfile · builder"
        QString command;
        qint64 record = 0; ///< 0: none.
        Graph::StageGraph graph;
    };

    /// How it ended.
    struct Ending
    {
        Outcome outcome = Outcome::None;
        double seconds = 0;
        QString message;
        Build::BuildError error;
        std::optional<Build::Remedy> remedy;
    };

    void begin(const Beginning &beginning);
    void update(const Build::BuildStep &step, double seconds);
    void append(int step, const Engine::LogLines &lines, double seconds);
    void warn(const Build::BuildWarning &warning);
    void advance(double seconds);
    void end(const Ending &ending);
    /// Why steps ran that could have been cached, by their lines.
    void setReasons(const QHash<int, QString> &reasons) { m_steps.setReasons(reasons); }
    /// How long steps took in an earlier build, by their lines.
    void setExpected(const QHash<int, double> &secondsByLine) { m_timeline.setExpected(secondsByLine); }
    /// Shows a build of the past. \a graph is that of the record's text.
    void load(const Build::BuildRecord &record, const Graph::StageGraph &graph,
              const QList<Build::RecordedLine> &lines);

    [[nodiscard]] QString title() const { return m_beginning.title; }
    [[nodiscard]] qint64 record() const { return m_beginning.record; }
    [[nodiscard]] const Graph::StageGraph &graph() const { return m_beginning.graph; }
    [[nodiscard]] int targetStage() const { return m_beginning.graph.target; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int stepsDone() const;
    [[nodiscard]] int stepCount() const { return m_steps.count(); }
    /// "3 of 7 cached", or empty.
    [[nodiscard]] QString cacheText() const;
    [[nodiscard]] double seconds() const { return m_seconds; }
    [[nodiscard]] Outcome outcome() const { return m_ending.outcome; }
    [[nodiscard]] QString message() const { return m_ending.message; }
    [[nodiscard]] int messageLine() const { return m_ending.error.line; }
    [[nodiscard]] int failedStage() const { return m_ending.error.stage; }
    [[nodiscard]] QString lastLines() const;
    /// The likely reason of a failure, and what to do; empty where none is known.
    [[nodiscard]] QString reason() const { return m_ending.remedy ? m_ending.remedy->reason : QString(); }
    [[nodiscard]] QString advice() const { return m_ending.remedy ? m_ending.remedy->advice : QString(); }
    [[nodiscard]] QString command() const { return m_beginning.command; }
    [[nodiscard]] QStringList warnings() const { return m_warnings; }
    [[nodiscard]] QString stepTitle() const;
    [[nodiscard]] BuildStepModel *steps() { return &m_steps; }
    [[nodiscard]] const BuildStepModel *steps() const { return &m_steps; }
    [[nodiscard]] BuildTimelineModel *timeline() { return &m_timeline; }
    [[nodiscard]] BuildLogModel *log() { return &m_log; }

    /// Shows what one step printed; 0: all of them. From then on the log no longer follows what runs.
    Q_INVOKABLE void showStep(int step);

Q_SIGNALS:
    void begun();
    void runningChanged();
    void progressed();
    void ended();
    void stepTitleChanged();

private:
    void follow(const Build::BuildStep &step, bool isNew);

    BuildStepModel m_steps;
    BuildTimelineModel m_timeline;
    BuildLogModel m_log;
    Beginning m_beginning;
    Ending m_ending;
    QStringList m_warnings;
    double m_seconds = 0;
    bool m_running = false;
    bool m_followsSteps = true;
};

/// How a recorded build ended, for the views.
[[nodiscard]] BuildRun::Outcome outcomeOf(Build::BuildOutcome::Status status);

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "app/compare/showncomparison.h"
#include "app/settings/applicationsettings.h"
#include "compare/buildtiming.h"
#include "compare/comparison.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

#include <functional>
#include <memory>
#include <optional>

namespace Stagecraft::App {

/*!
    Comparing, for QML: builds the open file, measures what it is to be held
    against, adds further variants, times their builds; and the layers of the
    image that was measured last.
*/
class CompareController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(Stagecraft::App::ShownComparison *shown READ shown CONSTANT FINAL)
    /// Of the last measured image: {number, size, live, text, stageName, line, digest, share}
    Q_PROPERTY(QVariantList layers READ layers NOTIFY layersChanged FINAL)
    Q_PROPERTY(QString layersTitle READ layersTitle NOTIFY layersChanged FINAL)
    /// What can be shown of: the image built last, and the stages that were weighed.
    Q_PROPERTY(QStringList images READ images NOTIFY layersChanged FINAL)
    /// Which of them is shown; -1 for none.
    Q_PROPERTY(int image READ image WRITE showImage NOTIFY layersChanged FINAL)
    /// The index of the stage that is shown, in the file it was weighed from; -1 for the image built last.
    Q_PROPERTY(int shownStage READ shownStage NOTIFY layersChanged FINAL)
    /// What of it is in no file that the final image shows, and why: "41 MB: 40 MB deleted, 1 MB replaced".
    Q_PROPERTY(QString waste READ waste NOTIFY layersChanged FINAL)
    /// What it would have about on other bases that are at hand, where that is less: {text, line of its FROM}
    Q_PROPERTY(QVariantList otherBases READ otherBases NOTIFY layersChanged FINAL)
    /// Its size; 0 where nothing was measured yet.
    Q_PROPERTY(double measuredBytes READ measuredBytes NOTIFY layersChanged FINAL)
    /// Whether a build of one of the compared files can be timed.
    Q_PROPERTY(bool canTime READ canTime NOTIFY busyChanged FINAL)
    /// Whether the download size of one of the compared images is not known yet.
    Q_PROPERTY(bool canEstimate READ canEstimate NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool canTimePush READ canTimePush NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString message READ message NOTIFY busyChanged FINAL)

public:
    CompareController(BuildController *builds, ApplicationSettings *settings, QObject *parent = nullptr);
    ~CompareController() override;

    [[nodiscard]] ShownComparison *shown() { return &m_comparison; }
    [[nodiscard]] QVariantList layers() const;
    [[nodiscard]] QString layersTitle() const;
    [[nodiscard]] QString waste() const;
    [[nodiscard]] QVariantList otherBases() const;
    [[nodiscard]] double measuredBytes() const;
    [[nodiscard]] bool canTime() const;
    [[nodiscard]] bool canEstimate() const;
    [[nodiscard]] bool canTimePush() const;
    /// The image whose layers are shown; null without one.
    [[nodiscard]] const Compare::Side *shownSide() const;
    [[nodiscard]] QStringList images() const;
    [[nodiscard]] int image() const;
    void showImage(int image);
    [[nodiscard]] int shownStage() const;
    /// The instruction that copies \a path out of the shown stage; empty where that has no stage or cannot be written so.
    Q_INVOKABLE [[nodiscard]] QString copyOf(const QString &path) const;
    [[nodiscard]] bool isBusy() const { return m_measuring || m_timing || m_waitsForBuild; }
    [[nodiscard]] QString phase() const { return m_phase; }
    [[nodiscard]] QString message() const { return m_message; }

    /// What the build is held against.
    enum class Baseline {
        Previous, ///< The build of the same file and target before.
        Revision, ///< The same file as git has it; the value is the revision.
        Record, ///< An earlier build; the value is its number.
        File, ///< Another Dockerfile; the value is its path.
        Image, ///< An image of the engine; the value is its name.
        Archive, ///< A file of docker save; the value is its path.
        Target, ///< Another stage of the same file; the value is its name.
        RevisionContext, ///< As Revision, with the files of the context of that revision too.
    };
    Q_ENUM(Baseline)

    /*!
        Builds \a session and compares it with \a baseline, which is measured first, and
        built first where it is a Dockerfile: with \a valueContext if that is not empty, else
        with \a context.
    */
    Q_INVOKABLE void buildAndCompare(Stagecraft::App::DocumentSession *session, const QString &context,
                                     Stagecraft::App::CompareController::Baseline baseline, const QString &value,
                                     const QString &valueContext);
    /// Measures one more image, built first where it is a Dockerfile, and puts it beside those that are compared.
    Q_INVOKABLE void addVariant(Stagecraft::App::DocumentSession *session, const QString &context,
                                Stagecraft::App::CompareController::Baseline baseline, const QString &value,
                                const QString &valueContext);
    /// Builds what is compared and can be built several times, without the cache and with it.
    Q_INVOKABLE void timeBuilds();
    /// Pushes each compared image of the engine to \a repository once, under a name that the registry keeps, and tells how long it took.
    Q_INVOKABLE void timePushes(const QString &repository);
    /// Whether \a text names a repository to push to: without a tag.
    Q_INVOKABLE [[nodiscard]] static bool isRepository(const QString &text);
    /// Finds out what a registry would send for those of the compared images that it is not known of.
    Q_INVOKABLE void estimateDownloads();
    /// The named stages of \a session but its target, those it is made from first.
    Q_INVOKABLE [[nodiscard]] QStringList otherTargets(Stagecraft::App::DocumentSession *session) const;
    /// The builds of the past that the engine still has an image of, newest first: {record, text}.
    Q_INVOKABLE [[nodiscard]] QVariantList records(Stagecraft::App::DocumentSession *session) const;
    /// Whether there is a build of \a session to compare with.
    Q_INVOKABLE [[nodiscard]] bool hasPrevious(Stagecraft::App::DocumentSession *session) const;
    Q_INVOKABLE void cancel();
    Q_INVOKABLE [[nodiscard]] QString asMarkdown() const;
    /// Writes the comparison as the kind of report that the end of the file's name says: .html, .md, .csv, .json, .txt.
    Q_INVOKABLE void exportReport(const QUrl &file);

Q_SIGNALS:
    void layersChanged();
    void busyChanged();
    /// A comparison is ready to be shown.
    void compared();
    /// What came of what a person asked for, in a sentence.
    void told(const QString &message);

private:
    /// A stage as an image of its own.
    struct StageImage
    {
        Graph::StageId stage = 0;
        Compare::Side side;
    };

    void showStages(DocumentSession *session, const QList<Compare::StageWeight> &weights);
    void measured(DocumentSession *session, const Compare::Side &side, const Compare::MeasureRequest &request);
    [[nodiscard]] bool prepare(DocumentSession *session, const QString &context, Baseline baseline);
    [[nodiscard]] std::optional<Compare::MeasureRequest> requestFor(Baseline baseline, const QString &value,
                                                                    const QString &valueContext) const;
    [[nodiscard]] std::optional<Compare::MeasureRequest> recordRequest(qint64 record) const;
    /// How the open file is built.
    [[nodiscard]] Compare::MeasureRequest ownRequest(const DocumentSession &session) const;
    using Measured = std::function<void(const Compare::MeasureOutcome &outcome)>;
    void measure(const Compare::MeasureRequest &request, const Measured &then);
    void beforeMeasured(const Compare::MeasureOutcome &outcome);
    void variantMeasured(const Compare::MeasureRequest &request, const Compare::MeasureOutcome &outcome);
    void buildAfter();
    [[nodiscard]] Compare::MeasureRequest againRequest(int index) const;
    void estimateNext();
    void pushNext(int index, const QString &repository);
    void timeNext();
    void timed(const Compare::BuildTimes &times);
    void fail(const QString &message);

    BuildController *m_builds;
    ApplicationSettings *m_settings;
    ShownComparison m_comparison;
    QList<Compare::MeasureRequest> m_requests; ///< How each of what is compared came about.
    Compare::MeasureRequest m_beforeRequest;
    QHash<QString, Compare::Side> m_latest; ///< By file and target: the last measured build.
    std::optional<Compare::Side> m_before;
    std::optional<Compare::Side> m_built; ///< The image that was measured last.
    QList<StageImage> m_stages; ///< As they were weighed last.
    QPointer<DocumentSession> m_weighedSession;
    int m_chosenStage = -1; ///< Of m_stages: whose layers are shown; -1 for m_built.
    std::unique_ptr<Compare::Measuring> m_measuring;
    std::unique_ptr<Compare::BuildTiming> m_timing;
    QPointer<DocumentSession> m_session;
    QString m_context;
    QString m_phase;
    QString m_message;
    Baseline m_baseline = Baseline::Previous;
    int m_timed = -1; ///< The variant whose builds are timed.
    bool m_waitsForBuild = false;
};

} // namespace Stagecraft::App

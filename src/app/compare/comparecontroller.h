// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "app/settings/applicationsettings.h"
#include "compare/comparison.h"

#include <QHash>
#include <QObject>
#include <QtQmlIntegration>

#include <memory>
#include <optional>

namespace Stagecraft::App {

/*!
    Before and after, for QML: the table, the causes and the layers of the last
    comparison as plain lists, and the way to make one.

    Before is the previous measured build of the same file, or another
    Dockerfile that is built first. Lists change as a whole.
*/
class CompareController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(bool hasComparison READ hasComparison NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(bool smaller READ isSmaller NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString beforeLabel READ beforeLabel NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString afterLabel READ afterLabel NOTIFY comparisonChanged FINAL)
    /// {name, before, after, reduction, good (1, 0, -1), estimated, note}
    Q_PROPERTY(QVariantList metrics READ metrics NOTIFY comparisonChanged FINAL)
    /// {bytesText, text, share (0 to 1), smaller, line, stage}
    Q_PROPERTY(QVariantList causes READ causes NOTIFY comparisonChanged FINAL)
    Q_PROPERTY(QString causesSum READ causesSum NOTIFY comparisonChanged FINAL)
    /// Of each side: {label, total, segments: [{share, text, stage, isBase}]}
    Q_PROPERTY(QVariantList bars READ bars NOTIFY comparisonChanged FINAL)
    /// Of the last measured image: {number, size, live, text, stageName, line, digest, share}
    Q_PROPERTY(QVariantList layers READ layers NOTIFY layersChanged FINAL)
    Q_PROPERTY(QString layersTitle READ layersTitle NOTIFY layersChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString phase READ phase NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString message READ message NOTIFY busyChanged FINAL)

public:
    CompareController(BuildController *builds, ApplicationSettings *settings, QObject *parent = nullptr);
    ~CompareController() override;

    [[nodiscard]] bool hasComparison() const { return m_comparison.has_value(); }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool isSmaller() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString beforeLabel() const;
    [[nodiscard]] QString afterLabel() const;
    [[nodiscard]] QVariantList metrics() const;
    [[nodiscard]] QVariantList causes() const;
    [[nodiscard]] QString causesSum() const;
    [[nodiscard]] QVariantList bars() const;
    [[nodiscard]] QVariantList layers() const;
    [[nodiscard]] QString layersTitle() const;
    /// The image whose layers are shown.
    [[nodiscard]] const std::optional<Compare::Side> &shownSide() const { return m_shown; }
    [[nodiscard]] bool isBusy() const { return m_measuring != nullptr || m_waitsForBuild; }
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
    /// The builds of the past that the engine still has an image of, newest first: {record, text}.
    Q_INVOKABLE [[nodiscard]] QVariantList records(Stagecraft::App::DocumentSession *session) const;
    /// Whether there is a build of \a session to compare with.
    Q_INVOKABLE [[nodiscard]] bool hasPrevious(Stagecraft::App::DocumentSession *session) const;
    Q_INVOKABLE void cancel();
    Q_INVOKABLE [[nodiscard]] QString asMarkdown() const;

Q_SIGNALS:
    void comparisonChanged();
    void layersChanged();
    void busyChanged();
    /// A comparison is ready to be shown.
    void compared();

private:
    void measured(DocumentSession *session, const Compare::Side &side);
    [[nodiscard]] std::optional<Compare::MeasureRequest> requestFor(Baseline baseline, const QString &value,
                                                                    const QString &valueContext) const;
    [[nodiscard]] std::optional<Compare::MeasureRequest> recordRequest(qint64 record) const;
    void measureBefore(const Compare::MeasureRequest &request);
    void beforeMeasured(const Compare::MeasureOutcome &outcome);
    void buildAfter();
    void fail(const QString &message);

    BuildController *m_builds;
    ApplicationSettings *m_settings;
    QHash<QString, Compare::Side> m_latest; ///< By file and target: the last measured build.
    std::optional<Compare::Side> m_before;
    std::optional<Compare::Side> m_shown; ///< Whose layers are shown.
    std::optional<Compare::Comparison> m_comparison;
    std::unique_ptr<Compare::Measuring> m_measuring;
    QPointer<DocumentSession> m_session;
    QString m_context;
    QString m_phase;
    QString m_message;
    Baseline m_baseline = Baseline::Previous;
    bool m_waitsForBuild = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/buildstatus.h"
#include "build/buildstep.h"
#include "graph/stagegraph.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The steps of one build on a line of time, one row a stage in the order of
    the text; a last row holds what belongs to no stage.
*/
class BuildTimelineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(double span READ shownSeconds NOTIFY spanChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        StageRole, ///< Its index, or -1 for the last row.
        IsTargetRole,
        NeededRole,
        SegmentsRole, ///< List of {step, start, seconds, left, state, label}; times in seconds of the build.
    };

    using QAbstractListModel::QAbstractListModel;

    /// Begins anew with the stages of \a graph.
    void begin(const Graph::StageGraph &graph);
    /// What is known of \a step now, \a seconds after the build began.
    void update(const Build::BuildStep &step, double seconds);
    /// How long steps took in an earlier build, by their lines: what is left of them is an estimate, and shown as one.
    void setExpected(const QHash<int, double> &secondsByLine);
    /// The clock moved on: running steps are longer.
    void advance(double seconds);
    /// How much time the line shows, in seconds; at least one.
    [[nodiscard]] double shownSeconds() const { return m_span; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void spanChanged();

private:
    struct Segment
    {
        Build::BuildStep step;
        double start = 0;
        double seconds = 0;
    };
    struct Row
    {
        QString name;
        int stage = -1;
        bool isTarget = false;
        bool needed = true;
        QList<Segment> segments;
    };

    [[nodiscard]] double leftOf(const Segment &segment) const;
    void updateRow(int row, const Build::BuildStep &step, double seconds);

    QList<Row> m_rows;
    QHash<int, double> m_expected; ///< Seconds by lines.
    double m_offset = -1; ///< Of the engine's clock, once a step told it: the start of the first step on our own.
    double m_span = 1;
};

/// The state of a step as the views show it.
[[nodiscard]] StepState stepState(Build::BuildStep::State state);

/// The step without what stands before its instruction: "RUN make" for "[builder 2/4] RUN make".
[[nodiscard]] QString stepLabel(const Build::BuildStep &step);

} // namespace Stagecraft::App

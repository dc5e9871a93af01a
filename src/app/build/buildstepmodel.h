// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The steps of one build in the order in which they started, with what there
    is to know of each: a list for reading, where the timeline is a picture.
*/
class BuildStepModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role {
        StepRole = Qt::UserRole,
        LabelRole, ///< "RUN make"
        StageRole, ///< Index of the first stage it serves, or -1.
        StageTextRole, ///< "builder", "builder and 1 more", or empty.
        LineRole, ///< From 1; 0 for none.
        StateRole, ///< An App::StepState.
        TimeRole, ///< "12.4 s", or empty.
        ShareRole, ///< Its time as part of the longest step's, 0 to 1.
        ProgressRole, ///< "transferring context: 1.2 MB", or empty.
        CriticalRole, ///< The build had to wait for it.
        ApproximateRole, ///< Its place in the Dockerfile was guessed from its name.
        ReasonRole, ///< Why it ran though the build before had it, or empty.
    };

    using QAbstractListModel::QAbstractListModel;

    void begin(const QStringList &stageNames);
    void update(const Build::BuildStep &step);
    /// Works out again what the build had to wait for.
    void markCriticalPath();
    /// By the lines of steps; shown on those that ran.
    void setReasons(const QHash<int, QString> &reasons);

    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] const QList<Build::BuildStep> &steps() const { return m_steps; }
    /// The step of this id, or null.
    [[nodiscard]] const Build::BuildStep *step(int id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QString reasonOf(const Build::BuildStep &step) const;
    [[nodiscard]] QString stageText(const Build::BuildStep &step) const;
    void changedAll(const QList<int> &roles);

    QStringList m_stageNames;
    QList<Build::BuildStep> m_steps;
    QList<int> m_critical;
    QHash<int, QString> m_reasons;
    double m_longest = 0;
};

} // namespace Stagecraft::App

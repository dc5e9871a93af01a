// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/logassembler.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    What the steps of a build printed; shows the lines of one step at a time.
    Of each step the first and the latest lines are kept, with a line between
    them that says how many were left out.
*/
class BuildLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged FINAL)

public:
    enum Role { TextRole = Qt::UserRole, TimeRole, IsErrorStreamRole };

    static constexpr qsizetype mostLines = 20'000;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Adds lines that arrived \a seconds after the build began.
    void append(int step, const Engine::LogLines &lines, double seconds);
    [[nodiscard]] int step() const { return m_step; }
    void setStep(int step);
    /// All lines of the step shown, as text.
    Q_INVOKABLE [[nodiscard]] QString allText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void stepChanged();

private:
    struct Line
    {
        QString text;
        double seconds = 0;
        int stream = 1;
    };

    void trim(QList<Line> &lines, bool shown);

    QHash<int, QList<Line>> m_lines;
    int m_step = 0;
};

} // namespace Stagecraft::App

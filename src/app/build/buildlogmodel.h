// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/logassembler.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    What the steps of a build printed; shows the lines of one step at a time, or
    of all of them as they came (step 0). Of each the first and the latest lines
    are kept, with a line between them that says how many were left out.
*/
class BuildLogModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int step READ step WRITE setStep NOTIFY stepChanged FINAL)

public:
    enum Role {
        TextRole = Qt::UserRole,
        TimeRole,
        IsErrorStreamRole,
        IsClippedRole,
        NameRole,
        StylesRole, ///< [{start, length, color (0 to 15, -1 for none), isBold}]; empty for plain lines.
    };

    static constexpr qsizetype mostLines = 20'000;

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// What to call the step of a line where all are shown.
    void setName(int step, const QString &name);
    /// Adds lines that arrived \a seconds after the build began.
    void append(int step, const Engine::LogLines &lines, double seconds);
    [[nodiscard]] int step() const { return m_step; }
    void setStep(int step);
    /// All lines shown, as text.
    Q_INVOKABLE [[nodiscard]] QString allText() const;
    /// The lines of rows \a first to \a last, in either order.
    Q_INVOKABLE [[nodiscard]] QString textOf(int first, int last) const;
    /// The next row after \a row (before it, backwards) that holds \a text, around the end; -1 for none.
    Q_INVOKABLE [[nodiscard]] int find(const QString &text, int row, bool backwards) const;
    /// How many rows hold \a text.
    Q_INVOKABLE [[nodiscard]] int countOf(const QString &text) const;

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
        int step = 0;
        int stream = 1;
        bool clipped = false;
        QList<Engine::TextStyle> styles;
    };
    struct Kept
    {
        QList<Line> lines;
        qint64 leftOut = 0; ///< In place of them stands a line at keptFirst.
    };

    void add(int shelf, const QList<Line> &lines);
    void trim(Kept &kept, bool shown);
    [[nodiscard]] const QList<Line> &shownLines() const;

    QHash<int, Kept> m_kept; ///< By step; 0: all.
    QHash<int, QString> m_names;
    int m_step = 0;
};

} // namespace Stagecraft::App

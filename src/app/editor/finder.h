// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Stagecraft::App {

/// Finds a text in what the editor shows, and replaces it.
class Finder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool caseSensitive READ isCaseSensitive WRITE setCaseSensitive NOTIFY caseSensitiveChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY matchesChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isCaseSensitive() const { return m_isCaseSensitive; }
    void setCaseSensitive(bool caseSensitive);

    [[nodiscard]] int count() const { return static_cast<int>(m_matches.size()); }
    /// The match that is selected, from 1; 0 when none is.
    [[nodiscard]] int current() const;
    /// Where matches start in the view, ascending; they do not overlap.
    [[nodiscard]] const QList<int> &matches() const { return m_matches; }
    [[nodiscard]] int matchLength() const { return static_cast<int>(m_query.size()); }

    /// Selects the next match after the selection, at the end the first again.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Selects the first match at or after the start of the selection: while the query is being typed.
    Q_INVOKABLE void nearest();
    /// Replaces the selected match and goes to the next; goes to the nearest when none is selected.
    Q_INVOKABLE void replace(const QString &replacement);
    /// All as one step of the history.
    Q_INVOKABLE void replaceAll(const QString &replacement);

Q_SIGNALS:
    void editorChanged();
    void queryChanged();
    void caseSensitiveChanged();
    void matchesChanged();
    void currentChanged();

private:
    void search();
    void select(qsizetype match);
    [[nodiscard]] qsizetype firstFrom(int position) const;

    QPointer<EditorController> m_editor;
    QString m_query;
    QList<int> m_matches;
    bool m_isCaseSensitive = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"

#include <QObject>
#include <QPointer>
#include <QRegularExpression>
#include <QTextCursor>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// Finds a text or a regular expression in what the editor shows, and replaces it.
class Finder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool caseSensitive READ isCaseSensitive WRITE setCaseSensitive NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool wholeWords READ findsWholeWords WRITE setWholeWords NOTIFY optionsChanged FINAL)
    /// The query is a regular expression, and `\1`, `$1` or `${name}` in a replacement is what a group of it found.
    Q_PROPERTY(bool regularExpression READ isRegularExpression WRITE setRegularExpression NOTIFY optionsChanged FINAL)
    /// Only what was selected when this was set is searched.
    Q_PROPERTY(bool inSelection READ isInSelection WRITE setInSelection NOTIFY optionsChanged FINAL)
    /// What is wrong with the query as a regular expression; empty when nothing is.
    Q_PROPERTY(QString problem READ problem NOTIFY matchesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY matchesChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)

public:
    /// A place in the view, in UTF-16 units.
    struct Match
    {
        int start = 0;
        int length = 0;
    };

    using QObject::QObject;

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    [[nodiscard]] QString query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] bool isCaseSensitive() const { return m_isCaseSensitive; }
    void setCaseSensitive(bool caseSensitive) { setOption(m_isCaseSensitive, caseSensitive); }
    [[nodiscard]] bool findsWholeWords() const { return m_findsWholeWords; }
    void setWholeWords(bool wholeWords) { setOption(m_findsWholeWords, wholeWords); }
    [[nodiscard]] bool isRegularExpression() const { return m_isRegularExpression; }
    void setRegularExpression(bool isRegularExpression) { setOption(m_isRegularExpression, isRegularExpression); }
    [[nodiscard]] bool isInSelection() const { return !m_scope.isNull(); }
    void setInSelection(bool inSelection);

    [[nodiscard]] QString problem() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_matches.size()); }
    /// The match that is selected, from 1; 0 when none is.
    [[nodiscard]] int current() const;
    /// Ascending; they do not overlap and are not empty.
    [[nodiscard]] const QList<Match> &matches() const { return m_matches; }

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
    void optionsChanged();
    void matchesChanged();
    void currentChanged();

private:
    void setOption(bool &option, bool value);
    void search();
    [[nodiscard]] QRegularExpression expression() const;
    [[nodiscard]] QString replacementFor(Match match, const QString &replacement) const;
    void select(qsizetype match);
    [[nodiscard]] qsizetype firstFrom(int position) const;

    QPointer<EditorController> m_editor;
    QString m_query;
    QList<Match> m_matches;
    QTextCursor m_scope; // moves along with the text
    bool m_isCaseSensitive = false;
    bool m_findsWholeWords = false;
    bool m_isRegularExpression = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/editor/dockerfilehighlighter.h"
#include "app/editor/editorcolors.h"
#include "app/editor/editorfolds.h"
#include "app/editor/graphplaces.h"
#include "app/editor/textmirror.h"
#include "assist/typing.h"

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    What a text view of a session does beyond showing text: keeps both in step,
    colours it, folds it, and takes edits as steps of the history.

    The view hands in its text document, cursor and selection, and does what the
    signals ask for. Positions are UTF-16 units of the view, ranges bytes of the
    document. What helps while writing has controllers of its own, which are
    given this one: TypingController, CompletionController, SymbolController,
    HoverController, Finder.
*/
class EditorController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(
        QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged FINAL)
    Q_PROPERTY(QQuickItem *textItem READ textItem WRITE setTextItem NOTIFY textItemChanged FINAL)
    Q_PROPERTY(Stagecraft::App::EditorColors *colors READ colors WRITE setColors NOTIFY colorsChanged FINAL)
    Q_PROPERTY(int lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged FINAL)
    Q_PROPERTY(int cursorPosition READ cursorPosition WRITE setCursorPosition NOTIFY cursorPositionChanged FINAL)
    Q_PROPERTY(int selectionStart READ selectionStart WRITE setSelectionStart NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int selectionEnd READ selectionEnd WRITE setSelectionEnd NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int topLine MEMBER m_topLine NOTIFY topLineChanged FINAL)
    Q_PROPERTY(int cursorLine READ cursorLine NOTIFY cursorPositionChanged FINAL)
    Q_PROPERTY(int cursorColumn READ cursorColumn NOTIFY cursorPositionChanged FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY shownChanged FINAL)
    /// Lines stand in rows, from 0; fewer where some are folded away.
    Q_PROPERTY(int rowCount READ rowCount NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int cursorRow READ cursorRow NOTIFY cursorRowChanged FINAL)
    Q_PROPERTY(int widestColumn READ widestColumn NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool showsSpaces READ showsSpaces WRITE setShowsSpaces NOTIFY showsSpacesChanged FINAL)
    Q_PROPERTY(
        bool showsIndentation READ showsIndentation WRITE setShowsIndentation NOTIFY showsIndentationChanged FINAL)
    /// Whether long lines go on in rows below: the view wraps them, and says so here.
    Q_PROPERTY(bool wraps READ wraps WRITE setWraps NOTIFY wrapsChanged FINAL)
    Q_PROPERTY(int cursorRowCount READ cursorRowCount NOTIFY cursorRowChanged FINAL)
    Q_PROPERTY(bool coloring READ isColoring NOTIFY shownChanged FINAL)

public:
    explicit EditorController(QObject *parent = nullptr);
    ~EditorController() override;

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *textDocument);
    [[nodiscard]] QQuickItem *textItem() const { return m_textItem; }
    void setTextItem(QQuickItem *textItem);
    [[nodiscard]] EditorColors *colors() const { return m_colors; }
    void setColors(EditorColors *colors);
    /// In pixels; the same for all lines.
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    void setLineHeight(int lineHeight);
    [[nodiscard]] int cursorPosition() const { return m_cursorPosition; }
    void setCursorPosition(int position);
    [[nodiscard]] int selectionStart() const { return m_selectionStart; }
    void setSelectionStart(int position);
    [[nodiscard]] int selectionEnd() const { return m_selectionEnd; }
    void setSelectionEnd(int position);
    /// Whether the view has the focus: only then its cursor chooses the current stage.
    [[nodiscard]] bool isActive() const { return m_isActive; }
    void setActive(bool active);

    /// From 1.
    [[nodiscard]] int cursorLine() const;
    /// From 1, in Unicode code points.
    [[nodiscard]] int cursorColumn() const;
    [[nodiscard]] int lineCount() const;
    /// At least the columns of the widest line there has been; for the width of the view.
    [[nodiscard]] int widestColumn() const { return m_widestColumn; }
    [[nodiscard]] bool isColoring() const;
    /// Whether white space is marked.
    [[nodiscard]] bool showsSpaces() const { return m_showsSpaces; }
    void setShowsSpaces(bool showsSpaces);
    /// Whether lines mark how far a line is indented.
    [[nodiscard]] bool showsIndentation() const { return m_showsIndentation; }
    void setShowsIndentation(bool showsIndentation);
    [[nodiscard]] bool wraps() const { return m_folds.followsWrapping(); }
    void setWraps(bool wraps);

    [[nodiscard]] const GraphPlaces &places() const { return m_places; }
    [[nodiscard]] const Document::ViewText &shown() const { return m_mirror.shown(); }
    /// The text document itself; null without one.
    [[nodiscard]] QTextDocument *text() const { return m_mirror.text(); }
    /// The problems to mark: those of the session, or before there are any, its graph's diagnostics.
    [[nodiscard]] Problems problems() const;

    [[nodiscard]] EditorFolds &folds() { return m_folds; }
    [[nodiscard]] const EditorFolds &folds() const { return m_folds; }
    [[nodiscard]] int rowCount() const { return m_folds.rowCount(); }
    [[nodiscard]] int cursorRow() const { return m_folds.rowOf(cursorLine()); }
    /// How many rows the line of the cursor has.
    [[nodiscard]] int cursorRowCount() const { return m_folds.rowsOf(cursorLine()); }
    Q_INVOKABLE [[nodiscard]] int rowOf(int line) const { return m_folds.rowOf(line); }
    Q_INVOKABLE [[nodiscard]] int lineAtRow(int row) const { return m_folds.lineAtRow(row); }
    /// Folds what starts at \a line or is smallest around it, or shows it again.
    Q_INVOKABLE void toggleFold(int line) { m_folds.toggle(line); }
    /// Folds every stage to its FROM line.
    Q_INVOKABLE void foldStages() { m_folds.closeAll(Assist::Fold::Kind::Stage); }
    Q_INVOKABLE void unfoldAll() { m_folds.openAll(); }

    /// Whether the session's graph is that of the text which is shown: it follows keys a moment later.
    [[nodiscard]] bool isGraphCurrent() const;
    /// What is selected; empty, at the cursor, when nothing is.
    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] qsizetype cursorOffset() const;
    /// Selects \a range and puts the cursor at its end, or its start.
    void selectRange(TextRange range, bool cursorAtStart = false);
    /// Makes an edit one step of the history (or joins it with what was typed) and selects what it says.
    void perform(const Assist::TypingEdit &edit, Document::Document::Origin origin, const QString &description);

    /// While something is being composed by an input method it is only given up.
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Puts \a text in at a position of the view, as one step, and selects it.
    Q_INVOKABLE void insertAt(int position, const QString &text);
    /// Puts the text from \a start to \a end at \a position instead, or there too, as one step, and selects it.
    Q_INVOKABLE void moveText(int start, int end, int position, bool copies);
    /// Puts \a text in the place of that from \a start to \a end, as one step, with the cursor behind it.
    Q_INVOKABLE void replaceText(int start, int end, const QString &text);
    /// Where Home goes: the first character that is not a space, or from there the start of the line.
    Q_INVOKABLE [[nodiscard]] int homePosition() const;
    /// The place \a rows below (above when negative), in the same column.
    Q_INVOKABLE [[nodiscard]] int positionBelow(int rows) const;
    /// The lines (from 1) of instructions at which the last build failed; none once the text is another.
    [[nodiscard]] QList<int> failedLines() const;
    /// The messages of the problems on a line (from 1), one a line; empty without any.
    Q_INVOKABLE [[nodiscard]] QString problemsAt(int line) const;

Q_SIGNALS:
    void sessionChanged();
    void textDocumentChanged();
    void textItemChanged();
    void colorsChanged();
    void lineHeightChanged();
    void cursorPositionChanged();
    void selectionChanged();
    void activeChanged();
    void topLineChanged();
    void showsSpacesChanged();
    void showsIndentationChanged();
    void wrapsChanged();
    void rowsChanged();
    void cursorRowChanged();
    void shownChanged(); ///< Another text is shown.
    void typed(); ///< It came by keys.
    void graphFollowed(); ///< The session's graph is that of the text which is shown, again.
    void decorationChanged(); ///< Something drawn beside or under the text is another.

    void selectionRequested(int anchor, int cursor); ///< Select, and show the cursor.
    void focusRequested();
    void revealRequested(int first, int last); ///< Show these lines (from 1) and flash them, without the cursor.
    void topRowMoved(int rows); ///< Rows came in above what is seen: move along.

private:
    void attach();
    void updateSpans(int lineDelta);
    [[nodiscard]] bool cancelComposition();
    void travel(void (DocumentSession::*step)());
    void followTyping();
    void prepareToFollow();
    void finishFollowing(qsizetype position);
    void finishFilling();
    void followGraph();
    void followCursor();
    void updateFolds();
    void followFolds();
    void goToLine(int line);
    void measureWidth();
    [[nodiscard]] QStringView lineBeforeCursor() const;

    QPointer<DocumentSession> m_session;
    QPointer<QQuickTextDocument> m_textDocument;
    QPointer<QQuickItem> m_textItem;
    QPointer<EditorColors> m_colors;
    TextMirror m_mirror;
    DockerfileHighlighter m_highlighter;
    GraphPlaces m_places;
    EditorFolds m_folds;
    QTextCursor m_topAnchor;
    qsizetype m_lastChange = -1; // where the last change that was not typed ends
    int m_topAnchorRow = 0;
    int m_knownLineCount = 1;
    int m_lineHeight = 0;
    int m_cursorPosition = 0;
    int m_selectionStart = 0;
    int m_selectionEnd = 0;
    int m_topLine = 1;
    int m_widestColumn = 0;
    bool m_isActive = false;
    bool m_showsSpaces = false;
    bool m_showsIndentation = true;
};

} // namespace Stagecraft::App

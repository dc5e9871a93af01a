// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QObject>
#include <QPointer>
#include <QTextBlockFormat>
#include <QTextDocument>

namespace Stagecraft::App {

/*!
    Keeps a QTextDocument showing a Document, and tells what is typed into it as edits.

    The QTextDocument is only a view: its undo is off, it is filled once and then
    changed by ranges, and it is never read back as a whole. What is
    composed by an input method is not text until it is committed.
*/
class TextMirror : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empties \a text, to show \a document in it from fill() on; either may be null. Both must outlive this or be taken back.
    void attach(QTextDocument *text, Document::Document *document, int lineHeight);

    /// Makes all lines that high; the text stays.
    void setLineHeight(int lineHeight);

    /// Shows the whole document.
    void fill();

    [[nodiscard]] QTextDocument *text() const { return m_text; }
    /// What the QTextDocument shows (behind the document only while a change is being taken over).
    [[nodiscard]] const Document::ViewText &shown() const { return m_shown; }

Q_SIGNALS:
    /// The document has changed by keys in the view. Comes before anything else hears of the change of the QTextDocument.
    void typed();
    /// The document has changed otherwise; the view does not show it yet.
    void aboutToFollow();
    /// The view shows the change; it ends at \a position.
    void followed(qsizetype position);
    /// The same two when everything is new.
    void aboutToFill();
    void filled();

private:
    void takeTyped(int position, int removed, int added);
    void follow(const TextEdits &edits);
    void showEdits(const TextEdits &edits);
    void repair();
    [[nodiscard]] QTextBlockFormat lineFormat() const;

    QPointer<QTextDocument> m_text;
    QPointer<Document::Document> m_document;
    Document::ViewText m_shown;
    int m_lineHeight = 0;
    bool m_isTyping = false;
    bool m_isFollowing = false;
    bool m_isApart = false; // what was typed shows otherwise than as typed, and is repaired by the event loop
};

} // namespace Stagecraft::App

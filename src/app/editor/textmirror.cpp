// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/textmirror.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

#include <ranges>

namespace Stagecraft::App {

namespace {

/// \a length units of the text at \a position, with line ends as U+000A.
QString textAt(const QTextDocument &document, qsizetype position, qsizetype length)
{
    QString text;
    QTextBlock block = document.findBlock(static_cast<int>(position));
    qsizetype skipped = position - block.position();
    for (; block.isValid() && text.size() < length + skipped; block = block.next()) {
        if (!text.isEmpty() || block.position() > position)
            text.append(u'\n');
        text.append(block.text());
    }
    return text.mid(skipped, length);
}

qsizetype lengthOf(const QTextDocument &document)
{
    return document.characterCount() - 1; // the last block's end is not text
}

/// Where the last of \a edits ends in the text after them.
qsizetype endOf(const TextEdits &edits)
{
    qsizetype end = edits.last().range.end;
    for (const TextEdit &edit : edits)
        end += edit.replacement.size() - edit.range.length();
    return end;
}

} // namespace

void TextMirror::attach(QTextDocument *text, Document::Document *document, int lineHeight)
{
    if (m_text)
        m_text->disconnect(this);
    if (m_document)
        m_document->disconnect(this);
    m_text = text;
    m_document = document;
    m_lineHeight = lineHeight;
    if (!text || !document)
        return;
    text->setUndoRedoEnabled(false);
    text->documentLayout(); // without one a QTextDocument tells of no change
    text->clear();
    m_shown = {};
    connect(text, &QTextDocument::contentsChange, this, &TextMirror::takeTyped);
    connect(document, &Document::Document::changed, this, &TextMirror::follow);
    connect(document, &Document::Document::wasReset, this, &TextMirror::fill);
}

void TextMirror::setLineHeight(int lineHeight)
{
    m_lineHeight = lineHeight;
    if (!m_text)
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    QTextCursor cursor(m_text);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(lineFormat());
}

QTextBlockFormat TextMirror::lineFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight,
                         m_lineHeight > 0 ? QTextBlockFormat::FixedHeight : QTextBlockFormat::SingleHeight);
    // A line of a Dockerfile begins at the left, also one that begins with words written from the right.
    format.setLayoutDirection(Qt::LeftToRight);
    return format;
}

void TextMirror::fill()
{
    if (!m_text || !m_document)
        return;
    m_shown = m_document->view();
    m_isApart = false;
    Q_EMIT aboutToFill();
    {
        const QScopedValueRollback guard(m_isFollowing, true);
        QTextCursor cursor(m_text);
        cursor.beginEditBlock();
        cursor.select(QTextCursor::Document);
        cursor.removeSelectedText();
        cursor.setBlockFormat(lineFormat());
        cursor.insertText(m_shown.text());
        cursor.endEditBlock();
    }
    Q_EMIT filled();
}

void TextMirror::takeTyped(int position, int removed, int added)
{
    Q_UNUSED(removed)
    if (m_isFollowing)
        return;
    // Qt counts the end of the last block in some changes, so the lengths are told by the texts.
    const qsizetype length = lengthOf(*m_text);
    const qsizetype start = m_isApart ? 0 : position;
    const qsizetype addedLength = m_isApart ? length : std::min<qsizetype>(added, length - position);
    const qsizetype removedLength = m_isApart ? m_shown.text().size() : m_shown.text().size() - length + addedLength;
    const QString text = textAt(*m_text, start, addedLength);
    const TextEdits edits = m_shown.editFor(start, removedLength, text);
    if (edits.isEmpty())
        return;
    {
        const QScopedValueRollback guard(m_isTyping, true);
        m_document->apply(edits, Document::Document::Origin::Typing, tr("Typing"));
    }
    m_shown = m_document->view();
    Q_EMIT typed();
    // One unit more on both sides: half of a surrogate pair may be left there.
    const qsizetype from = std::max<qsizetype>(start - 1, 0);
    const qsizetype until = std::min(start + addedLength + 1, length);
    const QStringView shown = m_shown.text();
    if (m_isApart || shown.size() != length
        || shown.sliced(from, until - from) != textAt(*m_text, from, until - from)) {
        m_isApart = true; // A document may not be changed while it tells of a change.
        QMetaObject::invokeMethod(this, &TextMirror::repair, Qt::QueuedConnection);
    }
}

void TextMirror::follow(const TextEdits &edits)
{
    if (m_isTyping || !m_text)
        return;
    Q_EMIT aboutToFollow();
    showEdits(edits);
    m_shown = m_document->view();
    m_isApart = true;
    repair();
    Q_EMIT followed(m_shown.fromByteOffset(endOf(edits)));
}

void TextMirror::showEdits(const TextEdits &edits)
{
    const QScopedValueRollback guard(m_isFollowing, true);
    QTextCursor cursor(m_text);
    cursor.beginEditBlock();
    for (const TextEdit &edit : edits | std::views::reverse) {
        cursor.setPosition(static_cast<int>(m_shown.fromByteOffset(edit.range.start)));
        cursor.setPosition(static_cast<int>(m_shown.fromByteOffset(edit.range.end)), QTextCursor::KeepAnchor);
        cursor.insertText(Document::ViewText(edit.replacement).text());
    }
    cursor.endEditBlock();
}

void TextMirror::repair()
{
    if (!m_isApart || !m_text)
        return;
    m_isApart = false;
    const QString now = textAt(*m_text, 0, lengthOf(*m_text));
    const QString &wanted = m_shown.text();
    if (now == wanted)
        return;
    const auto [ours, theirs] = std::mismatch(now.cbegin(), now.cend(), wanted.cbegin(), wanted.cend());
    const qsizetype prefix = ours - now.cbegin();
    const auto rest = std::mismatch(now.crbegin(), now.crend() - prefix, wanted.crbegin(), wanted.crend() - prefix);
    const qsizetype suffix = rest.first - now.crbegin();

    const QScopedValueRollback guard(m_isFollowing, true);
    QTextCursor cursor(m_text);
    cursor.setPosition(static_cast<int>(prefix));
    cursor.setPosition(static_cast<int>(now.size() - suffix), QTextCursor::KeepAnchor);
    cursor.insertText(wanted.sliced(prefix, wanted.size() - suffix - prefix));
}

} // namespace Stagecraft::App

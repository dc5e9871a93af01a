// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/historystep.h"

#include "base/utf8.h"

namespace Stagecraft::Document {

namespace {

constexpr qint64 pauseInMilliseconds = 1000;

/// One character that is not a line end: what one key puts in or takes out.
bool isOneKey(const QByteArray &text)
{
    return !text.isEmpty() && utf8Length(text, 0) == text.size() && text != "\n" && text != "\r";
}

bool isInsertion(const TextEdit &edit)
{
    return edit.range.isEmpty() && isOneKey(edit.replacement);
}

bool startsWord(const QByteArray &before, const QByteArray &added)
{
    return isAsciiSpace(before.back()) && !isAsciiSpace(added.front());
}

/// Putting in one character (over a selection too), or taking out one.
bool isTyped(const TextEdits &edits, const TextEdits &inverses)
{
    if (edits.size() != 1)
        return false;
    const QByteArray &added = edits.first().replacement;
    return added.isEmpty() ? isOneKey(inverses.first().replacement) : isOneKey(added);
}

bool continuesInsertion(const TextEdit &edit, const TextEdit &next)
{
    return !edit.replacement.isEmpty() && isInsertion(next)
        && next.range.start == edit.range.start + edit.replacement.size()
        && !startsWord(edit.replacement, next.replacement);
}

} // namespace

TextStep::TextStep(Content &content, const TextEdits &edits, Document::Origin origin, const QDateTime &time,
                   const QString &description)
    : QUndoCommand(description)
    , m_content(content)
    , m_edits(edits)
    , m_inverse(inverse(content.bytes, edits))
    , m_stateBefore(content.state)
    , m_stateAfter(++content.lastState)
    , m_origin(origin)
    , m_time(time)
    , m_isTyped(origin == Document::Origin::Typing && isTyped(edits, m_inverse))
{ }

void TextStep::redo()
{
    m_content.change(m_edits, m_stateAfter, std::exchange(m_firstTime, false) ? m_origin : Document::Origin::Command);
}

void TextStep::undo()
{
    m_content.change(m_inverse, m_stateBefore, Document::Origin::Command);
}

bool TextStep::joins(const TextStep &next) const
{
    const bool areKeys = m_isTyped && next.m_isTyped;
    const qint64 pause = m_time.msecsTo(next.m_time);
    // The state of the file on disk stays a state of its own.
    return areKeys && pause >= 0 && pause <= pauseInMilliseconds && m_content.savedState != m_stateAfter;
}

bool TextStep::mergeWith(const QUndoCommand *other)
{
    const auto &next = *static_cast<const TextStep *>(other);
    if (!joins(next) || !(joinedInsertion(next) || joinedDeletion(next)))
        return false;
    m_time = next.m_time;
    m_stateAfter = next.m_stateAfter;
    return true;
}

bool TextStep::joinedInsertion(const TextStep &next)
{
    TextEdit &edit = m_edits.first();
    const TextEdit &added = next.m_edits.first();
    if (!continuesInsertion(edit, added))
        return false;
    edit.replacement += added.replacement;
    m_inverse.first().range.end += added.replacement.size();
    return true;
}

bool TextStep::joinedDeletion(const TextStep &next)
{
    TextEdit &edit = m_edits.first();
    const TextEdit &deleted = next.m_edits.first();
    const bool isBackwards = deleted.range.end == edit.range.start;
    const bool isForwards = deleted.range.start == edit.range.start;
    if (!edit.replacement.isEmpty() || !deleted.replacement.isEmpty() || !(isBackwards || isForwards))
        return false;
    const QByteArray taken = m_inverse.first().replacement;
    const QByteArray &alsoTaken = next.m_inverse.first().replacement;
    const qsizetype start = deleted.range.start;
    edit.range = {start, start + taken.size() + alsoTaken.size()};
    m_inverse.first() = {{start, start}, isBackwards ? alsoTaken + taken : taken + alsoTaken};
    return true;
}

LayoutStep::LayoutStep(Content &content, const GraphLayout &layout, const QString &description, int gesture)
    : QUndoCommand(description)
    , m_content(content)
    , m_before(content.layout)
    , m_after(layout)
    , m_gesture(gesture)
{ }

void LayoutStep::redo()
{
    m_content.setLayout(m_after);
}

void LayoutStep::undo()
{
    m_content.setLayout(m_before);
}

bool LayoutStep::mergeWith(const QUndoCommand *other)
{
    const auto &next = *static_cast<const LayoutStep *>(other);
    if (m_gesture < 0 || next.m_gesture != m_gesture)
        return false;
    m_after = next.m_after;
    return true;
}

} // namespace Stagecraft::Document

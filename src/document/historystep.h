// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/content.h"

#include <QUndoCommand>

namespace Stagecraft::Document {

/// Edits of the text as one step. Keys typed one after another at one place join.
class TextStep : public QUndoCommand
{
public:
    TextStep(Content &content, const TextEdits &edits, Document::Origin origin, const QDateTime &time,
             const QString &description);

    [[nodiscard]] int id() const override { return 1; }
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    [[nodiscard]] bool joins(const TextStep &next) const;
    bool joinedInsertion(const TextStep &next);
    bool joinedDeletion(const TextStep &next);

    Content &m_content;
    TextEdits m_edits;
    TextEdits m_inverse;
    TextState m_stateBefore;
    TextState m_stateAfter;
    Document::Origin m_origin;
    QDateTime m_time;
    bool m_isTyped; // by one key, or by several since it joined
    bool m_firstTime = true;
};

/// A change of the graph's layout as one step. The moves of one drag join.
class LayoutStep : public QUndoCommand
{
public:
    LayoutStep(Content &content, const GraphLayout &layout, const QString &description, int gesture);

    [[nodiscard]] int id() const override { return 2; }
    void redo() override;
    void undo() override;
    bool mergeWith(const QUndoCommand *other) override;

private:
    Content &m_content;
    GraphLayout m_before;
    GraphLayout m_after;
    int m_gesture;
};

} // namespace Stagecraft::Document

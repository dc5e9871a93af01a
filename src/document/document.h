// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "base/textedit.h"
#include "dockerfile/syntaxtree.h"
#include "document/viewtext.h"
#include "graph/layeredlayout.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QPointF>
#include <QSet>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace Stagecraft::Document {

/// Where nodes stand, by a key the owner of the layout chooses. What is not in it is placed automatically.
using NodePositions = QHash<QString, QPointF>;

/// How the graph of a document is laid out.
struct GraphLayout
{
    NodePositions positions;
    QSet<QString> pinned; ///< What arranging leaves where it is, by the same keys.
    Graph::LayoutDirection direction = Graph::LayoutDirection::LeftToRight;

    friend bool operator==(const GraphLayout &, const GraphLayout &) = default;
};

/*!
    One open Dockerfile: its bytes, what they mean, and one history of text edits and layout steps.

    The bytes are the truth; the view of them and the tree are made anew from
    them in the same turn as each change. All change goes through apply() and
    setLayout(), so undo and redo bring back bytes and positions exactly,
    whichever of the two views made the change.

    Typing joins into one step until a pause of a second, a new word, a new line, a move of the cursor (another place),
    saving, or any step that is not typing; taking out does not join with putting in. Time comes from the caller.
*/
class Document : public QObject
{
    Q_OBJECT

public:
    /// Who made a change: whether it may join with the step before.
    enum class Origin {
        Typing, ///< Keys in the text view; may join.
        Command, ///< Canvas acts, fixes, replace-all: always one step of its own.
        Disk, ///< The file changed on disk and was read again; one step of its own.
    };

    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    /// Reads a regular file of at most 16 MiB. On failure the document is as before.
    Result<Done> open(const QString &path);
    /// Starts anew with \a bytes, history empty and clean; \a path may be empty (not yet a file).
    void reset(const QByteArray &bytes, const QString &path = {});
    /// Writes as writeFile() does: whole or not at all, keeping what the file is beside its bytes. Marks the history clean.
    Result<Done> save();
    Result<Done> saveAs(const QString &path);

    [[nodiscard]] QString path() const;
    [[nodiscard]] const QByteArray &bytes() const;
    [[nodiscard]] const ViewText &view() const;
    [[nodiscard]] const Dockerfile::SyntaxTree &tree() const;
    /// Counts up with every change of the bytes, undo included.
    [[nodiscard]] qint64 revision() const;
    /// Whether the text is at another state of the history than the file. Layout steps do not count: they are not in
    /// the file.
    [[nodiscard]] bool isModified() const;
    /// "CRLF", "LF" or "mixed"; a text of one line has "LF".
    [[nodiscard]] QString lineEnds() const;
    /// "UTF-8", "UTF-8 with BOM", or "not valid UTF-8".
    [[nodiscard]] QString encoding() const;

    /// Makes valid \a edits as one step of the history, or joined with the step before when \a origin allows. Empty
    /// edits do nothing.
    void apply(const TextEdits &edits, Origin origin, const QString &description,
               const QDateTime &now = QDateTime::currentDateTimeUtc());

    [[nodiscard]] const GraphLayout &layout() const;
    /// Lays the graph out otherwise, as one step; moves of one drag share \a gesture and join.
    void setLayout(const GraphLayout &layout, const QString &description, int gesture = -1);
    /// Takes a layout read from the layout store; no step, the history stays as it is.
    void restoreLayout(const GraphLayout &layout);

    /// All that \a changes does to text and layout as one step.
    void group(const QString &description, const std::function<void()> &changes);

    /// For views: undo and redo with their texts. Nobody else pushes on it.
    [[nodiscard]] QUndoStack *history() const;
    void undo();
    void redo();

    /// Whether the file on disk differs from what was last read or written (missing counts as changed).
    [[nodiscard]] bool changedOnDisk() const;
    /// What the file held when it was last read or written; empty without a file.
    [[nodiscard]] const QByteArray &diskBytes() const;
    /// Takes the file on disk as known, so that changedOnDisk() is false until it changes again; the text stays as it is,
    /// and is modified where it differs from what is on disk, or nothing is there.
    void acceptDisk();
    /// Puts what the file on disk (\a theirs) and this text changed since diskBytes() together, as one undoable step, and
    /// takes the file as known. False, and nothing done, where the changes touch.
    bool mergeDisk(const QByteArray &theirs);
    /// Reads the file again as one undoable step of the fewest edits.
    Result<Done> reload();

Q_SIGNALS:
    /// The bytes changed by \a edits (in offsets before the change); everything above is up to date.
    void changed(const Stagecraft::TextEdits &edits, Stagecraft::Document::Document::Origin origin);
    void layoutChanged();
    void modifiedChanged(bool modified);
    void pathChanged(const QString &path);
    /// The whole text was replaced by open() or reset().
    void wasReset();

private:
    void updateModified();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace Stagecraft::Document

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"
#include "assist/completion.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    The list of what may be written at an editor's cursor.

    It opens by itself while a person types where something is likely wanted, and
    when asked for; it follows what is typed, and closes when the cursor goes
    elsewhere or the text changes otherwise. Closed, it has no rows.
*/
class CompletionController : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentIndexChanged FINAL)
    /// Where in the view the part starts that a proposal takes the place of.
    Q_PROPERTY(int start READ start NOTIFY startChanged FINAL)

public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        DetailRole,
        KindRole, ///< "keyword", "flag", "value", "stage", "argument", "variable", "image", "file", "folder", "path", "snippet"
    };
    Q_ENUM(Role)

    explicit CompletionController(QObject *parent = nullptr);

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    [[nodiscard]] bool isOpen() const { return !m_completion.proposals.isEmpty(); }
    [[nodiscard]] int currentIndex() const { return m_currentIndex; }
    void setCurrentIndex(int index);
    [[nodiscard]] int start() const { return m_start; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Opens the list, or says by nothingFound() that there is nothing to propose.
    Q_INVOKABLE void ask();
    Q_INVOKABLE void close();
    /// Whether the current proposal would change the text: else Enter means a new line.
    Q_INVOKABLE [[nodiscard]] bool wouldChange() const;
    /// The proposal \a step rows on, round and round.
    Q_INVOKABLE void move(int step);
    /// Puts the proposal at \a index, or the current one, into the text.
    Q_INVOKABLE void accept(int index = -1);

Q_SIGNALS:
    void editorChanged();
    void openChanged();
    void currentIndexChanged();
    void startChanged();
    void nothingFound();

private:
    void followTyping();
    void followCursor();
    void propose(Assist::CompletionCause cause);
    void show(const Assist::Completion &completion);
    [[nodiscard]] Assist::CompletionSources sources() const;

    QPointer<EditorController> m_editor;
    Assist::Completion m_completion;
    int m_currentIndex = 0;
    int m_start = 0;
    qsizetype m_length = 0; // of the text
    bool m_isOneMore = false; // character came in: a key, and not what is pasted
    bool m_isTaking = false;
};

} // namespace Stagecraft::App

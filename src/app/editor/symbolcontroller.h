// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"
#include "assist/symbols.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

#include <optional>

namespace Stagecraft::App {

/// What an editor knows of the name under its cursor (a stage, an argument, a variable, a heredoc): where else it stands, and how to change it.
class SymbolController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)
    /// Empty where nothing with a name is under the cursor.
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// What has the name, for people: "stage", "build argument", ….
    Q_PROPERTY(QString kindText READ kindText NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString kindText() const;
    /// Where the name stands in the text that is shown, in order.
    [[nodiscard]] QList<TextRange> occurrences() const;

    /// To where the name is given; from there to where it is used first.
    Q_INVOKABLE void goToDefinition();
    /// To the next (1) or previous (-1) place of the name, round and round.
    Q_INVOKABLE void goToNext(int step);
    /// Why it cannot be called \a name; empty when it can.
    Q_INVOKABLE [[nodiscard]] QString renameProblem(const QString &name) const;
    Q_INVOKABLE void rename(const QString &name);

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    void update();
    [[nodiscard]] Result<Edit::PlannedEdit> plannedRename(const QString &name) const;

    QPointer<EditorController> m_editor;
    std::optional<Assist::Symbol> m_symbol;
};

} // namespace Stagecraft::App

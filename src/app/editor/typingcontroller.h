// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/editor/editorcontroller.h"
#include "assist/lineedits.h"

#include <QObject>
#include <QPointer>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// What keys do in an editor beyond putting a character where the cursor is.
class TypingController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::EditorController *editor READ editor WRITE setEditor NOTIFY editorChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] EditorController *editor() const { return m_editor; }
    void setEditor(EditorController *editor);

    /// True where typing \a text did more than put it there, and is done.
    Q_INVOKABLE bool type(const QString &text);
    /// True where Backspace took more than one character.
    Q_INVOKABLE bool backspace();
    Q_INVOKABLE void newLine();
    /// Selected lines one step in, or spaces up to the next step.
    Q_INVOKABLE void indent();
    Q_INVOKABLE void outdent();
    Q_INVOKABLE void toggleComment();
    Q_INVOKABLE void moveLines(int step);
    Q_INVOKABLE void duplicateLines();
    Q_INVOKABLE void joinLines();
    Q_INVOKABLE void deleteLines();
    /// Formats what is selected, or all.
    Q_INVOKABLE void format();
    /// Whether there is a list of packages under the cursor that has another order than the alphabet's.
    Q_INVOKABLE [[nodiscard]] bool canSortPackages() const;
    Q_INVOKABLE void sortPackages();

Q_SIGNALS:
    void editorChanged();

private:
    void perform(const Assist::TypingEdit &edit, const QString &description);
    void applyToLines(TextEdits (*plan)(const QByteArray &text, Lines lines), const QString &description);
    [[nodiscard]] bool isReady() const { return m_editor && m_editor->session(); }
    [[nodiscard]] Document::Document &document() const { return *m_editor->session()->document(); }

    QPointer<EditorController> m_editor;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleObject>
#include <QPointer>
#include <QQuickItem>

namespace Stagecraft::App {

class EditorController;

/*!
    The text view for screen readers and other helpers: text with cursor and
    selection as Qt Quick's own text edit has it, and beyond that editable. What a
    helper changes is a step of the one history.

    Offsets are UTF-16 units of the view; line ends are one unit.

    \sa https://doc.qt.io/qt-6/qaccessibleeditabletextinterface.html
*/
class AccessibleEditor : public QAccessibleObject,
                         public QAccessibleTextInterface,
                         public QAccessibleEditableTextInterface
{
public:
    /// Has \a textItem answer by an interface of this kind, for as long as \a controller lives.
    static void offer(QQuickItem *textItem, EditorController *controller);

    AccessibleEditor(QQuickItem *textItem, EditorController *controller);

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::EditableText; }
    [[nodiscard]] QAccessible::State state() const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override;

private:
    [[nodiscard]] QQuickItem *item() const { return static_cast<QQuickItem *>(object()); }
    [[nodiscard]] const QString &shown() const;
    [[nodiscard]] int within(int offset) const;

    QPointer<EditorController> m_controller;
};

} // namespace Stagecraft::App

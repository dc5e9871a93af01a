// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/editor/accessibleeditor.h"

#include "app/editor/editorcontroller.h"

#include <QQuickWindow>

#include <algorithm>

namespace Stagecraft::App {

namespace {

// Qt asks by the object alone, so the object has to know whose it is.
constexpr char controllerName[] = "_stagecraftEditor";

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *item = qobject_cast<QQuickItem *>(object);
    auto *controller = item ? item->property(controllerName).value<EditorController *>() : nullptr;
    return controller ? new AccessibleEditor(item, controller) : nullptr;
}

} // namespace

void AccessibleEditor::offer(QQuickItem *textItem, EditorController *controller)
{
    textItem->setProperty(controllerName, QVariant::fromValue(controller));
    QAccessible::installFactory(&interfaceOf);
    // What Qt Quick has made of it already would be kept.
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(textItem))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
}

AccessibleEditor::AccessibleEditor(QQuickItem *textItem, EditorController *controller)
    : QAccessibleObject(textItem)
    , m_controller(controller)
{ }

void *AccessibleEditor::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return nullptr;
}

QWindow *AccessibleEditor::window() const
{
    return item()->window();
}

QAccessibleInterface *AccessibleEditor::parent() const
{
    for (QQuickItem *above = item()->parentItem(); above; above = above->parentItem()) {
        if (QAccessibleInterface *found = QAccessible::queryAccessibleInterface(above))
            return found;
    }
    return QAccessible::queryAccessibleInterface(item()->window());
}

QAccessibleInterface *AccessibleEditor::child(int index) const
{
    Q_UNUSED(index)
    return nullptr;
}

int AccessibleEditor::indexOfChild(const QAccessibleInterface *child) const
{
    Q_UNUSED(child)
    return -1;
}

QAccessibleInterface *AccessibleEditor::childAt(int x, int y) const
{
    Q_UNUSED(x)
    Q_UNUSED(y)
    return nullptr;
}

QString AccessibleEditor::text(QAccessible::Text kind) const
{
    switch (kind) {
    case QAccessible::Name:
        return EditorController::tr("Dockerfile text");
    case QAccessible::Value:
        return shown();
    default:
        return {};
    }
}

QRect AccessibleEditor::rect() const
{
    const QQuickItem *viewport = item()->viewportItem();
    const QRectF seen = viewport ? viewport->mapRectToScene(viewport->boundingRect()) : item()->boundingRect();
    const QRectF place = item()->mapRectToScene(item()->boundingRect()).intersected(seen);
    return item()->window() ? QRectF(item()->window()->mapToGlobal(place.topLeft()), place.size()).toRect() : QRect();
}

QAccessible::State AccessibleEditor::state() const
{
    QAccessible::State state;
    state.editable = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = item()->hasActiveFocus();
    state.invisible = !item()->isVisible();
    return state;
}

const QString &AccessibleEditor::shown() const
{
    static const QString nothing;
    return m_controller ? m_controller->shown().text() : nothing;
}

int AccessibleEditor::within(int offset) const
{
    return std::clamp(offset, 0, characterCount());
}

void AccessibleEditor::selection(int index, int *start, int *end) const
{
    const bool isThere = m_controller && index == 0;
    *start = isThere ? m_controller->selectionStart() : 0;
    *end = isThere ? m_controller->selectionEnd() : 0;
}

int AccessibleEditor::selectionCount() const
{
    return m_controller && m_controller->selectionStart() != m_controller->selectionEnd() ? 1 : 0;
}

void AccessibleEditor::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleEditor::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void AccessibleEditor::setSelection(int index, int start, int end)
{
    if (m_controller && index == 0)
        Q_EMIT m_controller->selectionRequested(within(start), within(end));
}

int AccessibleEditor::cursorPosition() const
{
    return m_controller ? m_controller->cursorPosition() : 0;
}

void AccessibleEditor::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString AccessibleEditor::text(int start, int end) const
{
    return shown().mid(within(start), std::max(0, within(end) - within(start)));
}

int AccessibleEditor::characterCount() const
{
    return static_cast<int>(shown().size());
}

QRect AccessibleEditor::characterRect(int offset) const
{
    QRectF place;
    QRectF next;
    QMetaObject::invokeMethod(item(), "positionToRectangle", qReturnArg(place), within(offset));
    QMetaObject::invokeMethod(item(), "positionToRectangle", qReturnArg(next), within(offset + 1));
    if (next.top() == place.top())
        place.setRight(std::max(place.right(), next.left()));
    return {item()->mapToGlobal(place.topLeft()).toPoint(), place.size().toSize()};
}

int AccessibleEditor::offsetAtPoint(const QPoint &point) const
{
    const QPointF place = item()->mapFromGlobal(QPointF(point));
    int offset = -1;
    QMetaObject::invokeMethod(item(), "positionAt", qReturnArg(offset), place.x(), place.y());
    return offset;
}

void AccessibleEditor::scrollToSubstring(int start, int end)
{
    if (!m_controller || !m_controller->text())
        return;
    const auto lineOf = [this](int offset) {
        return m_controller->text()->findBlock(within(offset)).blockNumber() + 1;
    };
    Q_EMIT m_controller->revealRequested(lineOf(start), lineOf(end));
}

QString AccessibleEditor::attributes(int offset, int *start, int *end) const
{
    Q_UNUSED(offset)
    *start = 0;
    *end = characterCount();
    return {};
}

void AccessibleEditor::replaceText(int start, int end, const QString &text)
{
    if (m_controller)
        m_controller->replaceText(within(start), within(end), text);
}

} // namespace Stagecraft::App

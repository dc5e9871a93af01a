// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/graphcontroller.h"
#include "app/graph/viewportcontroller.h"
#include "app/window/applicationwindow.h"

#include <QQuickItem>
#include <QTemporaryDir>

#include <memory>

/*!
    The program's window with a project of its own in a temporary folder, and
    hands for it. Points are in the window. Settings and records start empty;
    warnings of QML are collected, and a test ends by finding none.
*/
class WindowDriver
{
public:
    explicit WindowDriver(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());
    ~WindowDriver();

    /// Shows the window and waits until it is active.
    [[nodiscard]] bool show();
    /// What QML had to complain about since the start.
    [[nodiscard]] QStringList warnings() const;

    // The project.
    [[nodiscard]] QString path(const QString &name = {}) const;
    /// Where the program keeps what it remembers.
    [[nodiscard]] QString statePath() const { return m_folder.filePath(QStringLiteral("state")); }
    [[nodiscard]] bool write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] bool copyFolder(const QString &from) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    bool open(const QString &name = {}) { return m_window->project().openPath(path(name)); }

    // What is shown.
    [[nodiscard]] Stagecraft::App::ApplicationWindow &application() { return *m_window; }
    [[nodiscard]] QQuickWindow *window() const { return m_window->window(); }
    [[nodiscard]] Stagecraft::App::DocumentSession *session() { return m_window->project().current(); }
    [[nodiscard]] QQuickItem *canvas() const;
    [[nodiscard]] Stagecraft::App::GraphController *graph() const;
    /// What asks before acts of the canvas.
    [[nodiscard]] QQuickItem *questions() const;
    /// The visible item whose accessible name is \a name, or null.
    [[nodiscard]] QQuickItem *control(const QString &name) const;
    /// All text that labels show now, in no order.
    [[nodiscard]] QStringList visibleTexts() const;
    [[nodiscard]] bool shows(const QString &text) const;

    // Hands.
    /// Where a point of the graph is in the window now.
    [[nodiscard]] QPoint onScreen(QPointF world) const;
    [[nodiscard]] QPoint nodePoint(const QString &stage, QPointF inside) const;
    void click(QPoint at, Qt::MouseButton button = Qt::LeftButton) const;
    [[nodiscard]] bool click(const QString &controlName) const;
    void hover(const QString &controlName) const;
    void doubleClick(QPoint at) const;
    void drag(QPoint from, QPoint to) const;
    void type(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Writes a picture of the window to the folder that STAGECRAFT_PICTURES names, if it is set.
    void picture(const QString &name) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Stagecraft::App::ApplicationSettings> m_settings;
    std::unique_ptr<Stagecraft::App::ApplicationWindow> m_window;
};

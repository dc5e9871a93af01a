// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/graphcontroller.h"
#include "picture/render.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace Stagecraft::App {

/// The graph of a canvas as a picture: in a file or on the clipboard. Drawn beside the interface, which is not held up.
class GraphExporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(
        Stagecraft::App::GraphController *controller READ controller WRITE setController NOTIFY controllerChanged FINAL)
    /// Something is being drawn.
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] GraphController *controller() const { return m_controller; }
    void setController(GraphController *controller);
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

    /// Writes SVG, PDF or PNG, by the ending of \a file: whole or not at all.
    Q_INVOKABLE void exportTo(const QUrl &file, bool dark);
    /// Puts the picture on the clipboard as PNG and as SVG, light.
    Q_INVOKABLE void copyPicture();

    /// What is drawn: the graph as it is seen now.
    [[nodiscard]] Picture::GraphScene scene() const;

Q_SIGNALS:
    void controllerChanged();
    void busyChanged();
    void exported(const QString &path);
    void copied();

private:
    /// Does \a work in another thread and then hands what it gives to \a finish here, if this still lives.
    template <typename Work, typename Finish>
    void run(const Work &work, const Finish &finish);
    void changeRunning(int change);
    void fail(const QString &message) const;

    QPointer<GraphController> m_controller;
    int m_running = 0;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/settings/applicationsettings.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickTextDocument>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

#include <cstdio>

namespace Stagecraft::App {

/// What QML said on the console.
inline QStringList &consoleWarnings()
{
    static QStringList all;
    return all;
}

/// Has consoleWarnings() told of.
inline void hearConsole()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtInfoMsg)
            std::fprintf(stderr, "%s\n", qPrintable(message));
        else if (type != QtDebugMsg)
            consoleWarnings().append(message);
    });
}

inline const QByteArray editorWindowSource = R"(
import QtQuick
import Stagecraft.App
import Stagecraft.Editor
Window {
    id: root
    required property DocumentSession session
    required property ApplicationSettings settings
    property alias editor: editor
    width: 600
    height: 500
    visible: true
    DockerfileEditor {
        id: editor
        anchors.fill: parent
        session: root.session
        settings: root.settings
    }
}
)";

/// A window with the editor alone, on a session with a text.
class EditorWindow
{
public:
    explicit EditorWindow(const QByteArray &bytes)
    {
        m_session.document()->reset(bytes);
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&m_session)},
                                       {QStringLiteral("settings"), QVariant::fromValue(&m_settings)}});
        m_engine.loadData(editorWindowSource);
        m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
        m_editor = m_window ? m_window->property("editor").value<QQuickItem *>() : nullptr;
        if (!m_editor)
            return;
        QMetaObject::invokeMethod(m_editor, "takeFocus");
        (void)QTest::qWaitForWindowActive(m_window);
        m_text = m_window->activeFocusItem();
    }

    [[nodiscard]] bool isReady() const { return m_text && m_text->property("cursorPosition").isValid(); }
    [[nodiscard]] ApplicationSettings &settings() { return m_settings; }
    [[nodiscard]] DocumentSession &session() { return m_session; }
    [[nodiscard]] QByteArray bytes() const { return m_session.document()->bytes(); }
    [[nodiscard]] int cursor() const { return m_text->property("cursorPosition").toInt(); }
    [[nodiscard]] int editorProperty(const char *name) const { return m_editor->property(name).toInt(); }
    /// What an object in the editor or one of its popups says.
    [[nodiscard]] QVariant say(const QString &objectName, const char *property) const
    {
        const auto *object = m_editor->findChild<QObject *>(objectName);
        return object ? object->property(property) : QVariant();
    }
    [[nodiscard]] QObject *part(const QString &objectName) const { return m_editor->findChild<QObject *>(objectName); }
    [[nodiscard]] QString selected() const { return m_text->property("selectedText").toString(); }
    [[nodiscard]] QString shown() const
    {
        return m_text->property("textDocument").value<QQuickTextDocument *>()->textDocument()->toPlainText();
    }

    void place(int position) { m_text->setProperty("cursorPosition", position); }
    void select(int start, int end) { QMetaObject::invokeMethod(m_text, "select", start, end); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window, key, modifiers); }
    void type(const QString &keys)
    {
        for (const QChar character : keys)
            QTest::keyClick(m_window, character == u'\n' ? '\r' : character.toLatin1());
    }
    void render() { m_window->grabWindow(); }

    [[nodiscard]] QQuickItem *editor() const { return m_editor; }
    QQuickWindow *window() { return m_window; }
    QQuickItem *text() { return m_text; }

private:
    QTemporaryDir m_folder;
    ApplicationSettings m_settings{m_folder.filePath(QStringLiteral("settings.json"))};
    DocumentSession m_session;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QQuickItem *m_editor = nullptr;
    QQuickItem *m_text = nullptr;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What a key in a long text costs until it can be drawn, and how long such a text takes to open. A table, not a guard.

#include "app/document/documentsession.h"
#include "app/settings/applicationsettings.h"
#include "benchmarks/framewindow.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Stagecraft_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_EditorPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ThemePlugin)

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int keys = 60;

/// That many lines, in stages of eighty; the line in the middle is 2,000 characters wide.
QByteArray dockerfile(int lines)
{
    QByteArray text;
    for (int line = 0; line < lines; ++line) {
        const QByteArray number = QByteArray::number(line);
        if (line % 80 == 0)
            text += "FROM golang:1.24 AS stage" + number + "\n";
        else if (line == lines / 2)
            text += "RUN echo " + QByteArray("wide ").repeated(400) + "\n";
        else if (line % 4 == 0)
            text += "RUN make part" + number + " && install -m 755 part \"/out/${VERSION}\" # not a comment\n";
        else
            text += "COPY --from=stage0 --chown=1000:1000 /src/a" + number + " /opt/$TARGETARCH/\n";
    }
    return text;
}

/// The editor in a window of its own.
class Editor
{
public:
    explicit Editor(const QByteArray &text)
    {
        m_window.setInitialProperties(
            {{u"session"_s, QVariant::fromValue(&m_session)}, {u"settings"_s, QVariant::fromValue(&m_settings)}});
        m_session.document()->reset("FROM scratch\n");
        m_window.loadFromModule("Stagecraft.Editor", "DockerfileEditor");
        m_window.resize(700, 800);
        m_window.show();
        FrameWindow::settle(700);
        QElapsedTimer opening;
        opening.start();
        m_session.document()->reset(text);
        const int before = m_window.frameCount();
        m_window.update();
        while (m_window.frameCount() == before)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_opening = static_cast<double>(opening.nsecsElapsed()) / 1e6;
        QMetaObject::invokeMethod(m_window.rootObject(), "takeFocus");
        FrameWindow::settle(700);
    }

    [[nodiscard]] double opening() const { return m_opening; }

    void typeAt(const char *what, qsizetype position)
    {
        QMetaObject::invokeMethod(m_window.rootObject(), "select", static_cast<int>(position),
                                  static_cast<int>(position));
        FrameWindow::settle(700);
        const FrameTimes times = m_window.measure(keys, [this](int) { press(); });
        std::printf("  key %-22s %6.2f ms median, %6.2f ms at 95 %% (the key itself %6.2f ms); with drawing %6.2f ms\n",
                    what, quantile(times.synchronized, 0.5), quantile(times.synchronized, 0.95),
                    quantile(times.changed, 0.5), quantile(times.whole, 0.5));
    }

private:
    void press()
    {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_X, Qt::NoModifier, u"x"_s);
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }

    QTemporaryDir m_folder;
    ApplicationSettings m_settings{m_folder.filePath(u"settings.json"_s)};
    DocumentSession m_session;
    FrameWindow m_window;
    double m_opening = 0;
};

void measure(int lines)
{
    const QByteArray text = dockerfile(lines);
    Editor editor(text);
    std::printf("%d lines\n  opened in %.0f ms\n", lines, editor.opening());
    // Not in a name: one that thousands of lines refer to is another matter.
    editor.typeAt("at the top", text.indexOf("/src/a1 "));
    editor.typeAt("in the middle", text.indexOf('\n', text.size() / 3));
    editor.typeAt("in the widest line", text.indexOf("wide wide") + 4);
}

} // namespace

int main(int argc, char **argv)
{
    // One thread, so that a frame's parts can be told apart.
    qputenv("QSG_RENDER_LOOP", "basic");
    const QGuiApplication application(argc, argv);
    measure(5000);
    measure(10000);
    return 0;
}

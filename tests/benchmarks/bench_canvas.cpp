// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What a frame of the canvas costs: opening, panning, zooming and dragging, in a real window. A table, not a guard.

#include "app/document/documentsession.h"
#include "app/graph/graphcontroller.h"
#include "app/graph/viewportcontroller.h"
#include "app/settings/keymap.h"
#include "benchmarks/framewindow.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QtQml/qqmlextensionplugin.h>

#include <algorithm>
#include <cstdio>
#include <functional>

Q_IMPORT_QML_PLUGIN(Stagecraft_AppPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_GraphPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Stagecraft_ThemePlugin)

using namespace Stagecraft;
using namespace Stagecraft::App;
using namespace Stagecraft::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int frames = 60;

/// That many stages, each built on one above it and copying from others, until there are that many edges.
QByteArray dockerfile(int stages, int edges)
{
    const int copies = std::max(0, edges / stages - 1);
    QByteArray text;
    for (int stage = 0; stage < stages; ++stage) {
        const QByteArray base = stage == 0 ? QByteArray("golang:1.24") : "stage" + QByteArray::number(stage / 3);
        text += "FROM " + base + " AS stage" + QByteArray::number(stage) + "\nWORKDIR /src\nRUN make all\n";
        for (int copy = 0; copy < copies && copy + 1 < stage; ++copy)
            text += "COPY --from=stage" + QByteArray::number((stage * 7 + copy * 13) % stage) + " /out/app /opt/app"
                + QByteArray::number(copy) + "\n";
        text += "\n";
    }
    return text;
}

/// A canvas in a window, and how long its frames take.
class Stage
{
public:
    explicit Stage(const QByteArray &text)
    {
        m_session.document()->reset(text);
        m_view.setInitialProperties(
            {{u"session"_s, QVariant::fromValue(&m_session)}, {u"keys"_s, QVariant::fromValue(&m_keys)}});
        QElapsedTimer opening;
        opening.start();
        m_view.loadFromModule("Stagecraft.Graph", "GraphCanvas");
        m_view.resize(1200, 800);
        m_view.show();
        while (controller()->nodes()->rowCount() == 0 || m_view.frameCount() < 2)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_opening = static_cast<double>(opening.nsecsElapsed()) / 1e6;
        FrameWindow::settle(700);
    }

    [[nodiscard]] GraphController *controller() const
    {
        return m_view.rootObject()->property("controller").value<GraphController *>();
    }
    [[nodiscard]] ViewportController *viewport() const
    {
        return m_view.rootObject()->property("viewport").value<ViewportController *>();
    }
    [[nodiscard]] double opening() const { return m_opening; }

    [[nodiscard]] FrameTimes measure(const std::function<void(int)> &change) { return m_view.measure(frames, change); }

private:
    KeyMap m_keys;
    DocumentSession m_session;
    FrameWindow m_view;
    double m_opening = 0;
};

void print(const char *what, const FrameTimes &times)
{
    std::printf("  %-28s %7.2f ms polish and sync, %7.2f ms whole frame\n", what, quantile(times.synchronized, 0.5),
                quantile(times.whole, 0.5));
}

void measure(int stages, int edges)
{
    Stage stage(dockerfile(stages, edges));
    GraphController &graph = *stage.controller();
    ViewportController &view = *stage.viewport();
    std::printf("%d stages, %d edges\n  %-28s %7.0f ms\n", graph.stageCount(), graph.edges()->rowCount(),
                "to the first frame", stage.opening());
    const auto pan = [&](int frame) { view.panBy(frame % 2 ? 9 : -9, frame % 2 ? 5 : -5); };
    view.fit(graph.bounds(), false);
    print("pan, everything in sight", stage.measure(pan));
    print("zoom, everything in sight",
          stage.measure([&](int frame) { view.zoomAbout({600, 400}, frame % 2 ? 1.04 : 1 / 1.04); }));
    const int node = graph.nodeOfStage(stages / 2);
    graph.beginMove(node);
    print("drag, everything in sight", stage.measure([&](int frame) { graph.moveBy(frame * 3, frame * 2, 6); }));
    graph.cancelMove();
    view.zoomAbout({600, 400}, 1 / view.zoom());
    print("pan at 100 %", stage.measure(pan));
    graph.beginMove(node);
    print("drag at 100 %", stage.measure([&](int frame) { graph.moveBy(frame * 3, frame * 2, 6); }));
    graph.cancelMove();
}

} // namespace

int main(int argc, char **argv)
{
    // One thread, so that a frame's parts can be told apart.
    qputenv("QSG_RENDER_LOOP", "basic");
    const QGuiApplication application(argc, argv);
    measure(60, 150);
    measure(300, 1000);
    return 0;
}

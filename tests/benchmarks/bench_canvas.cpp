// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

// What a frame of the canvas costs: opening, panning, zooming and dragging, in a real window. A table, not a guard.

#include "app/settings/keymap.h"
#include "app/document/documentsession.h"
#include "app/graph/graphcontroller.h"
#include "app/graph/viewportcontroller.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
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

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// A canvas in a window, and how long its frames take.
class Stage
{
public:
    explicit Stage(const QByteArray &text)
    {
        m_session.document()->reset(text);
        m_view.setResizeMode(QQuickView::SizeRootObjectToView);
        m_view.setInitialProperties({{u"session"_s, QVariant::fromValue(&m_session)},
                                     {u"keys"_s, QVariant::fromValue(&m_keys)}});
        QObject::connect(&m_view, &QQuickWindow::afterAnimating, &m_view, [this] { m_clock.start(); });
        QObject::connect(
            &m_view, &QQuickWindow::afterSynchronizing, &m_view, [this] { m_synchronized = elapsed(); },
            Qt::DirectConnection);
        QObject::connect(
            &m_view, &QQuickWindow::frameSwapped, &m_view,
            [this] {
                m_whole = elapsed();
                ++m_frames;
            },
            Qt::DirectConnection);
        QElapsedTimer opening;
        opening.start();
        m_view.loadFromModule("Stagecraft.Graph", "GraphCanvas");
        m_view.resize(1200, 800);
        m_view.show();
        while (controller()->nodes()->rowCount() == 0 || m_frames < 2)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        m_opening = static_cast<double>(opening.nsecsElapsed()) / 1e6;
        settle();
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

    /// Medians of polish and synchronisation, and of whole frames, in milliseconds; \a change is made before each.
    [[nodiscard]] std::pair<double, double> measure(const std::function<void(int)> &change)
    {
        QList<double> synchronized;
        QList<double> whole;
        for (int frame = 0; frame < frames; ++frame) {
            QElapsedTimer own;
            own.start();
            change(frame);
            const double changed = static_cast<double>(own.nsecsElapsed()) / 1e6;
            m_view.update();
            const int before = m_frames;
            while (m_frames == before)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            synchronized.append(changed + m_synchronized);
            whole.append(changed + m_whole);
        }
        return {median(synchronized), median(whole)};
    }

private:
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }
    static void settle()
    {
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < 700)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    KeyMap m_keys;
    DocumentSession m_session;
    QQuickView m_view;
    QElapsedTimer m_clock;
    double m_opening = 0;
    double m_synchronized = 0;
    double m_whole = 0;
    int m_frames = 0;
};

void print(const char *what, std::pair<double, double> measured)
{
    std::printf("  %-28s %7.2f ms polish and sync, %7.2f ms whole frame\n", what, measured.first, measured.second);
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

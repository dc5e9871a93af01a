// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/edgelabeller.h"

#include "app/graph/canvasscene.h"
#include "picture/fonts.h"

namespace Stagecraft::App {

namespace {

constexpr int settlingInMilliseconds = 150;
constexpr qsizetype mostEdges = 500; ///< Among more there is no room, and looking for it would hold up the interface.

} // namespace

EdgeLabeller::EdgeLabeller(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingInMilliseconds);
    connect(&m_settling, &QTimer::timeout, this, &EdgeLabeller::place);
}

void EdgeLabeller::setController(GraphController *controller)
{
    if (controller == m_controller)
        return;
    if (m_controller)
        m_controller->disconnect(this);
    m_controller = controller;
    if (controller) {
        connect(controller, &GraphController::boundsChanged, this, &EdgeLabeller::startAgain);
        connect(controller, &GraphController::graphChanged, this, [this] { m_settling.start(); });
    }
    startAgain();
    Q_EMIT controllerChanged();
}

void EdgeLabeller::startAgain()
{
    setLabels({});
    m_settling.start();
}

void EdgeLabeller::place()
{
    if (!m_controller || m_controller->edges()->rows().size() > mostEdges)
        return;
    const Picture::GraphScene scene = sceneOf(*m_controller->nodes(), *m_controller->edges(), {});
    const QList<Picture::EdgeLabel> found = Picture::edgeLabels(scene, Picture::Fonts().caption);
    QList<EdgeLabelPlace> labels;
    for (const Picture::EdgeLabel &label : found)
        labels.append({label});
    setLabels(labels);
}

void EdgeLabeller::setLabels(const QList<EdgeLabelPlace> &labels)
{
    if (labels == m_labels)
        return;
    m_labels = labels;
    Q_EMIT labelsChanged();
}

} // namespace Stagecraft::App

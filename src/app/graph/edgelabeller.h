// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/graphcontroller.h"
#include "picture/edgelabels.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Stagecraft::App {

/// What is said on an edge, and where, for QML.
struct EdgeLabelPlace : Picture::EdgeLabel
{
    Q_GADGET
    QML_VALUE_TYPE(edgeLabelPlace)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QRectF rect MEMBER rect FINAL)
};

/*!
    Finds room for labels on the edges of a canvas: the same as in its picture. While something moves there are none,
    and a moment after it stands still they are back.
*/
class EdgeLabeller : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(
        Stagecraft::App::GraphController *controller READ controller WRITE setController NOTIFY controllerChanged FINAL)
    Q_PROPERTY(QList<Stagecraft::App::EdgeLabelPlace> labels READ labels NOTIFY labelsChanged FINAL)

public:
    explicit EdgeLabeller(QObject *parent = nullptr);

    [[nodiscard]] GraphController *controller() const { return m_controller; }
    void setController(GraphController *controller);
    [[nodiscard]] const QList<EdgeLabelPlace> &labels() const { return m_labels; }

Q_SIGNALS:
    void controllerChanged();
    void labelsChanged();

private:
    void startAgain();
    void place();
    void setLabels(const QList<EdgeLabelPlace> &labels);

    QPointer<GraphController> m_controller;
    QList<EdgeLabelPlace> m_labels;
    QTimer m_settling;
};

} // namespace Stagecraft::App

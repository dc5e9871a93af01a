// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "picture/edgelabels.h"

#include "picture/edgelabelplaces.h"
#include "picture/fonts.h"

namespace Stagecraft::Picture {

namespace {

constexpr qreal height = 18;
constexpr qreal widestText = 168;

/// What is not needed says nothing.
QString shownLabel(const SceneEdge &edge, const Face &face)
{
    return edge.isNeeded ? face.metrics.elidedText(edge.label, Qt::ElideMiddle, widestText) : QString();
}

} // namespace

QList<EdgeLabel> edgeLabels(const GraphScene &scene, const Face &face)
{
    QStringList texts;
    QList<EdgeLabelWish> wishes;
    for (const SceneEdge &edge : scene.edges) {
        texts.append(shownLabel(edge, face));
        const QSizeF size(face.width(texts.constLast()) + 2 * edgeLabelPadding, height);
        wishes.append({edge.route, texts.constLast().isEmpty() ? QSizeF() : size});
    }
    QList<QRectF> nodes;
    for (const SceneNode &node : scene.nodes)
        nodes.append(node.rect());

    const QList<QRectF> places = edgeLabelPlaces(wishes, nodes);
    QList<EdgeLabel> labels;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places.at(i).isEmpty())
            labels.append({texts.at(i), places.at(i)});
    }
    return labels;
}

} // namespace Stagecraft::Picture

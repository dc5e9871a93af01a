// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/canvasscene.h"

#include "base/bytesize.h"
#include "picture/rowfolding.h"

namespace Stagecraft::App {

using Picture::StatusTone;

namespace {

StatusTone toneOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return StatusTone::Done;
    case StepState::Cached:
        return StatusTone::Cached;
    case StepState::Running:
        return StatusTone::Running;
    case StepState::Failed:
        return StatusTone::Failed;
    case StepState::None:
    case StepState::Waiting:
    case StepState::Cancelled:
    case StepState::Interrupted:
    case StepState::Skipped:
        break;
    }
    return StatusTone::Neutral;
}

Graph::Source::Kind kindOf(CanvasNode::Kind kind)
{
    switch (kind) {
    case CanvasNode::Kind::Stage:
        return Graph::Source::Kind::Stage;
    case CanvasNode::Kind::Image:
        return Graph::Source::Kind::Image;
    case CanvasNode::Kind::Context:
        return Graph::Source::Kind::Context;
    case CanvasNode::Kind::Url:
        return Graph::Source::Kind::Url;
    }
    return Graph::Source::Kind::Image;
}

Picture::SceneNode nodeOf(const NodeRow &shown)
{
    const CanvasNode &node = shown.node;
    QList<Picture::SceneRow> rows;
    for (const InstructionRow &row : shown.shownRows)
        rows.append({row.keyword, row.text, row.line, row.hidden, row.statusText, toneOf(row.state)});
    return {.kind = kindOf(node.kind),
            .name = node.name,
            .detail = node.detail,
            .position = shown.position,
            .stage = node.stage,
            .isTarget = node.isTarget,
            .isNeeded = node.isNeeded,
            .isStale = node.isStale,
            .rows = rows,
            .errors = node.errors,
            .warnings = node.warnings,
            .statusText = node.statusText,
            .tone = toneOf(node.status.state),
            .sizeText = shown.hasFooter() ? byteSizeText(node.status.bytes) : QString(),
            .share = shown.share,
            .layers = node.status.layers,
            .isPinned = shown.isPinned,
            .isFaded = shown.lens.isFaded,
            .lensText = shown.lens.text,
            .heat = shown.lens.heat};
}

Picture::SceneEdge edgeOf(const EdgeRow &shown, const NodeRow *to)
{
    const CanvasEdge &edge = shown.edge;
    const bool endsAtItsRow = to && !edge.lines.isEmpty() && Picture::showsLine(to->shownRows, edge.lines.constFirst());
    return {.route = shown.route,
            .kind = edge.key.kind,
            .label = Picture::edgeLabel(edge.key.kind, edge.labels, endsAtItsRow),
            .isValid = edge.isValid,
            .isNeeded = edge.isNeeded,
            .colorStage = shown.colorStage,
            .isColorOfTarget = shown.isColorOfTarget,
            .isFaded = shown.isFaded};
}

} // namespace

Picture::GraphScene sceneOf(const NodeModel &nodes, const EdgeModel &edges, const QString &title)
{
    Picture::GraphScene scene;
    scene.title = title;
    for (const NodeRow &node : nodes.rows()) {
        if (!node.node.isGhost)
            scene.nodes.append(nodeOf(node));
    }
    scene.target = Picture::targetName(scene.nodes);
    for (const EdgeRow &edge : edges.rows()) {
        if (!edge.edge.isGhost)
            scene.edges.append(edgeOf(edge, nodes.row(edge.key().to)));
    }
    return scene;
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/drawing.h"
#include "picture/edgeroute.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace Stagecraft::Picture {

/// How what became of a stage or an instruction is drawn.
enum class StatusTone { Neutral, Done, Cached, Running, Failed };

/// A line inside a node, as of FoldableRow.
struct SceneRow
{
    QString keyword;
    QString text;
    int line = 0;
    int hidden = 0;
    QString statusText;
    StatusTone tone = StatusTone::Neutral;

    friend bool operator==(const SceneRow &, const SceneRow &) = default;
};

/// A stage, or something outside the file that stages take from.
struct SceneNode
{
    Graph::Source::Kind kind = Graph::Source::Kind::Stage;
    QString name; ///< It and all other text is on one line, control characters made visible.
    QString detail; ///< Of a stage: what it is built from. Of others: what they are.
    QPointF position; ///< Of the top left corner.
    int stage = -1; ///< Of a stage: its index, which gives it its colour.
    bool isTarget = false;
    bool isNeeded = true;
    bool isStale = false; ///< Its text has an error of form.
    QList<SceneRow> rows; ///< As they are shown: folded.
    int errors = 0;
    int warnings = 0;
    QString statusText; ///< "18.2 s", "not needed"; empty when nothing is known.
    StatusTone tone = StatusTone::Neutral;
    QString sizeText; ///< What it weighs; empty when it is not known, and then there is no footer.
    qreal share = -1; ///< Its bytes to those of the largest stage.
    int layers = -1; ///< Negative when not known.
    bool isPinned = false; ///< Arranging leaves it where it is.
    bool isFaded = false; ///< What is looked for is elsewhere.
    QString lensText; ///< What is looked for, of this node: "18.2 s"; empty for nothing.
    qreal heat = -1; ///< How much of the largest that is, 0 to 1; negative where there is none.

    [[nodiscard]] bool isStage() const { return kind == Graph::Source::Kind::Stage; }
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QRectF rect() const { return {position, size()}; }

    friend bool operator==(const SceneNode &, const SceneNode &) = default;
};

struct SceneEdge
{
    EdgeRoute route;
    Graph::Edge::Kind kind = Graph::Edge::Kind::Base;
    QString label; ///< What it takes, where that is worth saying.
    bool isValid = true;
    bool isNeeded = true;
    int colorStage = -1; ///< The stage whose colour it has; -1 for none.
    bool isColorOfTarget = false;
    bool isFaded = false; ///< One of its ends is.

    friend bool operator==(const SceneEdge &, const SceneEdge &) = default;
};

/// A graph as it is seen, at 100 %: what is drawn where, but not yet in which colours.
struct GraphScene
{
    QString title; ///< The name of the file.
    QString target; ///< The name of the stage that is built; empty when there is none.
    QList<SceneNode> nodes;
    QList<SceneEdge> edges;

    friend bool operator==(const GraphScene &, const GraphScene &) = default;
};

struct ProblemCount
{
    int errors = 0;
    int warnings = 0;
};

struct SceneOptions
{
    QString title;
    QList<ProblemCount> problems; ///< One a stage, or none.
    Graph::LayoutDirection direction = Graph::LayoutDirection::LeftToRight;
};

/// \a drawing as the canvas shows it at first sight: laid out afresh, long stages folded, nothing known of builds.
[[nodiscard]] GraphScene firstScene(const Graph::Drawing &drawing, const SceneOptions &options = {});

/*!
    What an edge of \a kind says of itself that takes \a texts, as of Graph::edgeText(): the one text, or how many.
    Nothing where it ends at the row that says it already, which \a endsAtItsRow tells.
*/
[[nodiscard]] QString edgeLabel(Graph::Edge::Kind kind, const QStringList &texts, bool endsAtItsRow);

/// The name of the target among \a nodes, or nothing.
[[nodiscard]] QString targetName(const QList<SceneNode> &nodes);

} // namespace Stagecraft::Picture

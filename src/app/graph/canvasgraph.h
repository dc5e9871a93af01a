// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/buildstatus.h"
#include "app/document/imagecatalog.h"
#include "app/document/problem.h"
#include "graph/stagegraph.h"
#include "graph/stageidentity.h"

#include <QByteArray>
#include <QHash>
#include <QHashFunctions>
#include <QObject>
#include <QQmlEngine>

namespace Stagecraft::App {

/// One line inside a node: an instruction, or the place where several are folded away.
struct InstructionRow
{
    Q_GADGET
    QML_VALUE_TYPE(instructionRow)
    Q_PROPERTY(QString keyword MEMBER keyword FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(int hidden MEMBER hidden FINAL)
    Q_PROPERTY(QString statusText MEMBER statusText FINAL)
    Q_PROPERTY(Stagecraft::App::StepState state MEMBER state FINAL)

public:
    QString keyword; ///< Empty for a fold.
    QString text; ///< Short, on one line, control characters made visible.
    int line = 0; ///< First line of the instruction; of a fold: of the first instruction in it.
    int hidden =
        0; ///< Of a fold: how many instructions are in it. Of the last row of an unfolded list: -1, to fold it.
    QString statusText; ///< "cached", "17.9 s"; empty when nothing is known.
    StepState state = StepState::None;

    friend bool operator==(const InstructionRow &, const InstructionRow &) = default;
};

/// A stage, or something outside the file that stages take from, as the canvas shows it.
struct CanvasNode
{
    enum class Kind { Stage, Image, Context, Url };

    int id = 0; ///< Of this node for as long as the document is open; never 0.
    Kind kind = Kind::Stage;
    QString key; ///< What its place is stored under: the stage's name, "stage 2", "image:golang:1.24".
    int stage = -1; ///< Index of a live stage; -1 for others and for ghosts.
    QString name;
    QString detail; ///< Of a stage: what it is built from. Of others: what they are.
    QByteArray from; ///< Of a stage: its FROM as written.
    int line = 0; ///< Of its FROM; of others: of the first instruction that takes from it.
    QList<InstructionRow> rows; ///< All instructions but FROM.
    bool isTarget = false;
    bool isNeeded = true;
    int errors = 0;
    int warnings = 0;
    bool isStale = false; ///< Its text has an error of form: edges that went missing with it are kept.
    int flaws = 0; ///< How many errors of form.
    bool isGhost = false; ///< It is gone from the text; shown for a moment only.
    StepStatus status;
    QString statusText;

    friend bool operator==(const CanvasNode &, const CanvasNode &) = default;
};

/// What tells one drawn edge from another: all instructions of one kind between two nodes are one edge.
struct EdgeKey
{
    int from = 0;
    int to = 0;
    Graph::Edge::Kind kind = Graph::Edge::Kind::Base;

    friend bool operator==(const EdgeKey &, const EdgeKey &) = default;
    friend size_t qHash(const EdgeKey &key, size_t seed)
    {
        return qHashMulti(seed, key.from, key.to, static_cast<int>(key.kind));
    }
};

struct CanvasEdge
{
    EdgeKey key;
    QList<qsizetype> edges; ///< In StageGraph::edges; empty for a ghost.
    QList<int> lines; ///< Of the instructions that make it, in the order of the text.
    QStringList labels; ///< One an instruction: "/out/server → /server".
    bool isValid = true;
    bool isNeeded = true; ///< The stage it feeds is needed.
    bool isGhost = false;
    StepState state = StepState::None; ///< Of the instructions that make it; of a FROM without a step, of its stage.

    friend bool operator==(const CanvasEdge &, const CanvasEdge &) = default;
};

/// What the canvas shows, without places: a value made from the text's graph.
struct CanvasGraph
{
    QList<CanvasNode> nodes; ///< Stages in the order of the text, then the others in the order of their first use.
    QList<CanvasEdge> edges;

    [[nodiscard]] const CanvasNode *node(int id) const;
    [[nodiscard]] const CanvasNode *nodeOfStage(int stage) const;

    friend bool operator==(const CanvasGraph &, const CanvasGraph &) = default;
};

/// What a canvas graph is made from.
struct CanvasSource
{
    const Dockerfile::SyntaxTree &tree;
    const Graph::StageGraph &graph;
    const QList<Graph::StageId> &stageIds;
    const BuildStatus &status;
    const Problems &problems;
    const ImageCatalog &images; ///< Those at hand, whose size is told.
    qint64 revision = 0; ///< Of the text; the status of lines is shown for no other.
};

/*!
    Gives things outside the file an id that outlives a change of their
    reference: while `golang:1.2` is typed on to `golang:1.24` its node stays
    the same, because the same stage is built from it. What goes and comes back
    has the id it had.
*/
class ExternalIdentity
{
public:
    struct Seen
    {
        QString key;
        QString firstUse; ///< By which stage and in which way it is used.
    };

    /// The ids of \a seen, in its order.
    [[nodiscard]] QList<int> update(const QList<Seen> &seen);

private:
    [[nodiscard]] QList<int> matched(const QList<Seen> &seen);

    struct Known
    {
        Seen seen;
        int id = 0;
    };

    QList<Known> m_known;
    QHash<QString, QList<int>> m_idsOf; ///< Of all that was seen together before, as after undo.
    QHash<QString, QList<int>> m_had; ///< The ids that things had, by their key, the first of them first.
    int m_next = 1;
};

[[nodiscard]] CanvasGraph canvasGraph(const CanvasSource &source, ExternalIdentity &externals);

/// \a next with everything of \a previous that is not in it any more, as ghosts.
[[nodiscard]] CanvasGraph withGhosts(const CanvasGraph &previous, CanvasGraph next);
/// \a next with the edges that its stale stages had in \a previous, as ghosts, and the nodes those need: those that were kept
/// already, and those that went missing when an error came.
[[nodiscard]] CanvasGraph withStaleEdges(const CanvasGraph &previous, CanvasGraph next);
/// \a next with those stages of \a previous, as ghosts, whose FROM is in the text still and was taken for something else by
/// what stands above: a heredoc without an end, or a line that goes on. \a tree is what \a next was read from.
[[nodiscard]] CanvasGraph withHiddenStages(const CanvasGraph &previous, CanvasGraph next,
                                           const Dockerfile::SyntaxTree &tree);

} // namespace Stagecraft::App

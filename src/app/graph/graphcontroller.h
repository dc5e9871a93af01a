// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/graph/arrangement.h"
#include "app/graph/canvasacts.h"
#include "app/graph/canvasgraph.h"
#include "app/graph/edgemodel.h"
#include "app/graph/nodemodel.h"
#include "app/graph/nodemotion.h"
#include "app/graph/nodeplacement.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRectF>
#include <QTimer>

namespace Stagecraft::App {

/// What lies under a point of the canvas.
struct CanvasHit
{
    Q_GADGET
    QML_VALUE_TYPE(canvasHit)
    Q_PROPERTY(int node MEMBER node FINAL)
    Q_PROPERTY(int part MEMBER part FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QString edge MEMBER edge FINAL)

public:
    int node = 0; ///< 0 for none.
    int part = 0; ///< GraphController::Part.
    int line = 0; ///< Of a row: its instruction.
    QString edge; ///< EdgeModel::edgeId().

    friend bool operator==(const CanvasHit &, const CanvasHit &) = default;
};

/// Instructions of one node that are selected, by their index in it.
struct RowSelection
{
    QSet<qsizetype> rows;
    qsizetype current = -1; ///< Where the keyboard is.
    qsizetype anchor = -1; ///< Where a selection of several began.

    friend bool operator==(const RowSelection &, const RowSelection &) = default;
};

/*!
    The canvas of one document: its nodes and edges, where they stand and what is
    selected. Acts on them become text edits; the nodes and edges then follow the
    text like after any other edit. Nodes are told apart by NodeModel's ids.
*/
class GraphController : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(Stagecraft::App::NodeModel *nodes READ nodes CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::EdgeModel *edges READ edges CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::CanvasActs *acts READ acts CONSTANT FINAL)
    Q_PROPERTY(QRectF bounds READ bounds NOTIFY boundsChanged FINAL)
    Q_PROPERTY(int stageCount READ stageCount NOTIFY graphChanged FINAL)
    Q_PROPERTY(int selectionCount READ selectionCount NOTIFY selectionChanged FINAL)
    /// The node the keyboard is at: the one selected last; 0 for none.
    Q_PROPERTY(int currentNode READ currentNode NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedEdge READ selectedEdge NOTIFY selectionChanged FINAL)
    /// The instruction the keyboard is at, by its line, in the current node; 0 for none.
    Q_PROPERTY(int currentLine READ currentLine NOTIFY linesSelected FINAL)
    /// The instructions of the current node that are selected, in the order of the text.
    Q_PROPERTY(QList<int> selectedLines READ selectedLines NOTIFY linesSelected FINAL)
    /// While a node is moved: where it is in line with others, as rectangles without width or height.
    Q_PROPERTY(QList<QRectF> guides READ guides NOTIFY guidesChanged FINAL)
    Q_PROPERTY(bool isTopToBottom READ isTopToBottom WRITE setTopToBottom NOTIFY layoutChanged FINAL)
    /// A large graph is being laid out for the first time; nothing is shown yet.
    Q_PROPERTY(bool isOpening READ isOpening NOTIFY graphChanged FINAL)
    /// How long nodes take to another arrangement, in milliseconds; 0 for no motion.
    Q_PROPERTY(int motionDuration READ motionDuration WRITE setMotionDuration NOTIFY motionDurationChanged FINAL)
    Q_PROPERTY(bool snapsToGrid READ snapsToGrid WRITE setSnapsToGrid NOTIFY snapsToGridChanged FINAL)
    Q_PROPERTY(Lens lens READ lens WRITE setLens NOTIFY lensChanged FINAL)
    /// What nodes are looked through for; those without it are faded.
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY lensChanged FINAL)
    Q_PROPERTY(int foundCount READ foundCount NOTIFY lensChanged FINAL)
    Q_PROPERTY(
        bool showsBuildContext READ showsBuildContext WRITE setShowsBuildContext NOTIFY showsBuildContextChanged FINAL)

public:
    enum SelectMode { Replace, Extend, Toggle };
    Q_ENUM(SelectMode)
    enum Part { Nothing, Body, Name, Port, Grip, Row, Fold, Edge, EdgeStart, EdgeEnd };
    Q_ENUM(Part)
    enum Direction { Left, Right, Up, Down };
    Q_ENUM(Direction)
    /// As LensKind.
    enum Lens { Everything, Needed, Connected, Findings, Time, Size, Cache };
    Q_ENUM(Lens)

    explicit GraphController(QObject *parent = nullptr);

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    [[nodiscard]] NodeModel *nodes() { return &m_nodes; }
    [[nodiscard]] const NodeModel &nodeModel() const { return m_nodes; }
    [[nodiscard]] EdgeModel *edges() { return &m_edges; }
    [[nodiscard]] const CanvasActs *acts() const { return &m_acts; }
    [[nodiscard]] CanvasActs *acts() { return &m_acts; }
    [[nodiscard]] QRectF bounds() const { return m_nodes.bounds(); }
    [[nodiscard]] int stageCount() const;
    [[nodiscard]] int selectionCount() const { return static_cast<int>(m_selection.size()); }
    [[nodiscard]] int currentNode() const { return m_currentNode; }
    [[nodiscard]] QString selectedEdge() const;
    [[nodiscard]] const QSet<int> &selection() const { return m_selection; }
    /// The edge that is selected, if one is.
    [[nodiscard]] const EdgeRow *selectedEdgeRow() const;
    [[nodiscard]] const EdgeRow *edge(const QString &edge) const { return m_edges.row(edge); }
    /// Indices of the stages that are selected, in no order.
    [[nodiscard]] QList<int> selectedStages() const;
    [[nodiscard]] int currentLine() const { return lineOfRow(m_rows.current); }
    [[nodiscard]] QList<int> selectedLines() const;
    [[nodiscard]] const QList<QRectF> &guides() const { return m_guides; }
    [[nodiscard]] bool isTopToBottom() const;
    void setTopToBottom(bool isDownwards);
    [[nodiscard]] bool isOpening() const { return m_opening.isRunning(); }
    /// An arrangement that was asked for is being worked out.
    [[nodiscard]] bool isArranging() const { return m_arrangement.isRunning(); }
    [[nodiscard]] int motionDuration() const { return m_motion.duration(); }
    void setMotionDuration(int milliseconds);
    [[nodiscard]] bool snapsToGrid() const { return m_snapsToGrid; }
    void setSnapsToGrid(bool snaps);
    [[nodiscard]] Lens lens() const { return static_cast<Lens>(m_question.kind); }
    void setLens(Lens lens);
    [[nodiscard]] QString search() const { return m_question.search; }
    void setSearch(const QString &search);
    [[nodiscard]] int foundCount() const;
    [[nodiscard]] bool showsBuildContext() const { return m_showsBuildContext; }
    void setShowsBuildContext(bool shows);

    // What is where.
    Q_INVOKABLE Stagecraft::App::CanvasHit hit(QPointF world, qreal zoom) const;
    Q_INVOKABLE QRectF nodeRect(int node) const;
    /// Where the instruction of \a line is shown in its node; the node where it is not.
    Q_INVOKABLE QRectF lineRect(int node, int line) const;
    Q_INVOKABLE QRectF selectionRect() const;
    /// Around the stages, without what is outside the file.
    Q_INVOKABLE QRectF stagesRect() const;
    Q_INVOKABLE int stageOf(int node) const; ///< -1 for what is not a stage.
    Q_INVOKABLE int nodeOfStage(int stage) const; ///< 0 for none.
    Q_INVOKABLE int targetNode() const; ///< 0 for none.
    Q_INVOKABLE QString nameOf(int node) const;
    Q_INVOKABLE QString edgeText(const QString &edge) const; ///< One line an instruction.
    Q_INVOKABLE QPointF edgeMiddle(const QString &edge) const;
    Q_INVOKABLE QPointF edgeStart(const QString &edge) const;
    Q_INVOKABLE QPointF edgeEnd(const QString &edge) const;
    Q_INVOKABLE bool isImage(int node) const;

    // Selecting.
    Q_INVOKABLE void select(int node, Stagecraft::App::GraphController::SelectMode mode = Replace);
    Q_INVOKABLE void selectInside(const QRectF &world, Stagecraft::App::GraphController::SelectMode mode = Replace);
    Q_INVOKABLE void selectAll();
    Q_INVOKABLE void clearSelection();
    Q_INVOKABLE void selectEdge(const QString &edge);
    /// To the nearest node in a direction; the first when none is current.
    Q_INVOKABLE void selectNearest(Stagecraft::App::GraphController::Direction direction);
    /// The next or previous edge of the current node.
    Q_INVOKABLE void walkEdges(int step);
    /// Adds everything the selection needs, or everything that needs it.
    Q_INVOKABLE void selectUpstream();
    Q_INVOKABLE void selectDownstream();
    /// An instruction of the current node: alone, with those up to it, or in or out.
    Q_INVOKABLE void selectLine(int line, Stagecraft::App::GraphController::SelectMode mode = Replace);
    /// To the next (1) or previous (-1) instruction of the current node, or to its first. False where there is none.
    Q_INVOKABLE bool walkLines(int step, bool extends);
    Q_INVOKABLE void clearLines() { setRows({}); }
    /// The next (1) or previous (-1) of those that hold what is searched for.
    Q_INVOKABLE void selectFound(int step);
    Q_INVOKABLE void toggleFold(int node) { m_nodes.toggleFold(node); }

    // The text.
    Q_INVOKABLE void reveal(int node);
    Q_INVOKABLE void revealLine(int line);
    Q_INVOKABLE void goToText(int node);
    Q_INVOKABLE void goToLine(int line);
    Q_INVOKABLE void revealEdge(const QString &edge);
    Q_INVOKABLE void goToEdge(const QString &edge);

    // Moving: live while it lasts, one step of the history at its end.
    Q_INVOKABLE void beginMove(int node);
    /// Drawn into line with other nodes within \a tolerance, or onto the grid; 0 for neither.
    Q_INVOKABLE void moveBy(qreal x, qreal y, qreal tolerance = 0);
    /// The edge of FROM under \a world that the stage in the hand can be put on; empty for none.
    Q_INVOKABLE QString edgeToPutOn(QPointF world, qreal zoom) const;
    Q_INVOKABLE void endMove();
    /// Puts the stage in the hand on \a edge: the move and the act are one step. The reason where it is refused.
    Q_INVOKABLE QString endMoveOnEdge(const QString &edge);
    Q_INVOKABLE void cancelMove();
    /// By the keyboard; a burst is one step.
    Q_INVOKABLE void nudge(qreal x, qreal y);
    /// Everything that is not pinned, around what is selected; one step of the history, a moment later.
    Q_INVOKABLE void arrange();
    Q_INVOKABLE bool isPinned(int node) const;
    /// Pins what is selected to where it is; lets it go where all of it is pinned.
    Q_INVOKABLE void togglePins();

    // Acts on the text are planned by acts(), and made here: the reason why one is refused, empty when done.
    Q_INVOKABLE QString perform(const Stagecraft::App::CanvasAct &act);
    Q_INVOKABLE Stagecraft::App::RowPlace rowPlace(QPointF world) const;
    Q_INVOKABLE void makeTarget(int node);
    Q_INVOKABLE bool isTarget(int node) const;

    [[nodiscard]] const CanvasGraph &shownGraph() const { return m_shown; }
    /// How long what was typed away stays in sight.
    void setGhostTime(int milliseconds) { m_ghostTimer.setInterval(milliseconds); }

Q_SIGNALS:
    void sessionChanged();
    void graphChanged();
    void boundsChanged();
    void selectionChanged();
    void linesSelected();
    void lensChanged();
    void guidesChanged();
    void snapsToGridChanged();
    void layoutChanged();
    void motionDurationChanged();
    /// All nodes were given new places.
    void arrangedAnew();
    void showsBuildContextChanged();
    /// Another text is shown: the view may start afresh.
    void opened();

private:
    void connectSession();
    void open();
    void follow();
    void refresh();
    void show(const CanvasGraph &graph);
    void dropGhosts();
    [[nodiscard]] CanvasGraph read();
    [[nodiscard]] CanvasGraph withoutHidden(CanvasGraph graph) const;
    void keepRenamedPlaces();
    [[nodiscard]] QList<QSizeF> sizesOf(const CanvasGraph &graph) const;
    [[nodiscard]] bool isLaidOutElsewhere(const CanvasGraph &graph);
    void arrangeIn(Graph::LayoutDirection direction);
    void takeArrangement(const Document::NodePositions &positions);
    void followLayout();
    void setSelection(const QSet<int> &nodes, int current, const std::optional<EdgeKey> &edge);
    [[nodiscard]] const QList<InstructionRow> &rowsOfCurrentNode() const;
    [[nodiscard]] int lineOfRow(qsizetype row) const;
    [[nodiscard]] qsizetype rowOfLine(int line) const;
    void setRows(const RowSelection &rows);
    void look();
    [[nodiscard]] CanvasHit hitEdgeEnd(QPointF world, qreal zoom) const;
    [[nodiscard]] CanvasHit hitNode(const NodeRow &row, QPointF inside, qreal zoom) const;
    [[nodiscard]] QPointF drawnIntoLine(QPointF offset, qreal tolerance);
    void setGuides(const QList<QRectF> &guides);
    void storePlaces(const NodePlaces &places, int gesture);

    QPointer<DocumentSession> m_session;
    ExternalIdentity m_externals;
    NodePlacement m_placement;
    Arrangement m_opening; ///< The first one of a large graph.
    Arrangement m_arrangement; ///< Those that are asked for.
    Graph::LayoutDirection m_arrangedDirection = Graph::LayoutDirection::LeftToRight; ///< Of the one that is awaited.
    NodeMotion m_motion;
    CanvasGraph m_live; ///< As the text is.
    CanvasGraph m_shown; ///< With ghosts.
    NodeModel m_nodes;
    EdgeModel m_edges{&m_nodes};
    CanvasActs m_acts{this};
    QTimer m_ghostTimer;
    QSet<int> m_selection;
    RowSelection m_rows;
    LensQuestion m_question;
    std::optional<EdgeKey> m_selectedEdge;
    NodePlaces m_moveStart;
    QList<QRectF> m_guides;
    QElapsedTimer m_nudged;
    QSet<int> m_nudging; ///< What the last nudge moved.
    int m_nudgeGesture = 0;
    int m_currentNode = 0;
    bool m_wasTyped = false;
    bool m_isShowing = false;
    bool m_showsBuildContext = true;
    bool m_snapsToGrid = false;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/graph/canvasgraph.h"
#include "app/graph/edgemodel.h"
#include "app/graph/nodemodel.h"
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

/// A place between the rows of a stage, where an instruction can be put down.
struct RowPlace
{
    Q_GADGET
    QML_VALUE_TYPE(rowPlace)
    Q_PROPERTY(int node MEMBER node FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QPointF start MEMBER start FINAL)
    Q_PROPERTY(qreal length MEMBER length FINAL)

public:
    int node = 0; ///< 0 for none.
    int line = 0; ///< The instruction begins there that comes next; 0 at the end of the stage.
    QPointF start; ///< Where a mark for the place begins, and how long it is.
    qreal length = 0;

    friend bool operator==(const RowPlace &, const RowPlace &) = default;
};

/// A stage that another may be connected to.
struct ConnectionTarget
{
    Q_GADGET
    QML_VALUE_TYPE(connectionTarget)
    Q_PROPERTY(int node MEMBER node FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString problem MEMBER problem FINAL)

public:
    int node = 0;
    QString name;
    QString problem; ///< Why it cannot be; empty when it can.
};

/*!
    The canvas of one document: its nodes and edges, what is selected, and the
    acts on them. Acts become text edits; the nodes and edges then follow the
    text like after any other edit. Nodes are told apart by NodeModel's ids.

    Acts that may be refused return the reason as a sentence, empty when done.
*/
class GraphController : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(Stagecraft::App::DocumentSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    Q_PROPERTY(Stagecraft::App::NodeModel *nodes READ nodes CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::EdgeModel *edges READ edges CONSTANT FINAL)
    Q_PROPERTY(QRectF bounds READ bounds NOTIFY boundsChanged FINAL)
    Q_PROPERTY(int stageCount READ stageCount NOTIFY graphChanged FINAL)
    Q_PROPERTY(int selectionCount READ selectionCount NOTIFY selectionChanged FINAL)
    /// The node the keyboard is at: the one selected last; 0 for none.
    Q_PROPERTY(int currentNode READ currentNode NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedEdge READ selectedEdge NOTIFY selectionChanged FINAL)
    Q_PROPERTY(
        bool showsBuildContext READ showsBuildContext WRITE setShowsBuildContext NOTIFY showsBuildContextChanged FINAL)

public:
    enum SelectMode { Replace, Extend, Toggle };
    Q_ENUM(SelectMode)
    enum Part { Nothing, Body, Name, Port, Grip, Row, Fold, Edge };
    Q_ENUM(Part)
    enum Direction { Left, Right, Up, Down };
    Q_ENUM(Direction)

    explicit GraphController(QObject *parent = nullptr);

    [[nodiscard]] DocumentSession *session() const { return m_session; }
    void setSession(DocumentSession *session);
    [[nodiscard]] NodeModel *nodes() { return &m_nodes; }
    [[nodiscard]] EdgeModel *edges() { return &m_edges; }
    [[nodiscard]] QRectF bounds() const { return m_nodes.bounds(); }
    [[nodiscard]] int stageCount() const;
    [[nodiscard]] int selectionCount() const { return static_cast<int>(m_selection.size()); }
    [[nodiscard]] int currentNode() const { return m_currentNode; }
    [[nodiscard]] QString selectedEdge() const;
    [[nodiscard]] bool showsBuildContext() const { return m_showsBuildContext; }
    void setShowsBuildContext(bool shows);

    // What is where.
    Q_INVOKABLE Stagecraft::App::CanvasHit hit(QPointF world, qreal zoom) const;
    Q_INVOKABLE QRectF nodeRect(int node) const;
    Q_INVOKABLE QRectF selectionRect() const;
    /// Around the stages, without what is outside the file.
    Q_INVOKABLE QRectF stagesRect() const;
    Q_INVOKABLE int stageOf(int node) const; ///< -1 for what is not a stage.
    Q_INVOKABLE int nodeOfStage(int stage) const; ///< 0 for none.
    Q_INVOKABLE QString nameOf(int node) const;
    Q_INVOKABLE QString edgeText(const QString &edge) const; ///< One line an instruction.
    Q_INVOKABLE QPointF edgeMiddle(const QString &edge) const;

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
    Q_INVOKABLE void moveBy(qreal x, qreal y);
    Q_INVOKABLE void endMove();
    Q_INVOKABLE void cancelMove();
    /// By the keyboard; a burst is one step.
    Q_INVOKABLE void nudge(qreal x, qreal y);
    Q_INVOKABLE void arrange();

    // Acts on the text.
    Q_INVOKABLE QString rename(int node, const QString &name);
    Q_INVOKABLE QString renameProblem(int node, const QString &name) const;
    Q_INVOKABLE QString addStage(const QString &name, const QString &base, QPointF world);
    Q_INVOKABLE QString suggestedName() const;
    Q_INVOKABLE QString removeSelection();
    Q_INVOKABLE QString connectionProblem(int from, int to) const;
    Q_INVOKABLE QList<Stagecraft::App::ConnectionTarget> connectionTargets(int from) const;
    Q_INVOKABLE QString guessedPaths(int from, int to) const;
    Q_INVOKABLE QString guessedDestination(int from, int to) const;
    Q_INVOKABLE QString connectByCopy(int from, int to, const QString &paths, const QString &destination);
    Q_INVOKABLE QString connectByBase(int from, int to);
    Q_INVOKABLE QString moveStage(int node, int step); ///< In the text, past the stage above (-1) or below (1).
    Q_INVOKABLE void makeTarget(int node);
    Q_INVOKABLE bool isTarget(int node) const;

    // Acts on single instructions, named by the line they begin in.
    Q_INVOKABLE QString instructionText(int line) const;
    Q_INVOKABLE QString replaceInstruction(int line, const QString &text);
    /// Below the instruction of \a line, or at the end of the stage for 0.
    Q_INVOKABLE QString addInstruction(int node, int line, const QString &text);
    Q_INVOKABLE QString removeInstruction(int line);
    Q_INVOKABLE QString moveInstruction(int line, int step); ///< Past the one above (-1) or below (1) in its stage.
    Q_INVOKABLE Stagecraft::App::RowPlace rowPlace(QPointF world) const;
    Q_INVOKABLE QString dropInstruction(int line, const Stagecraft::App::RowPlace &place);

    [[nodiscard]] const CanvasGraph &shownGraph() const { return m_shown; }
    /// How long what was typed away stays in sight.
    void setGhostTime(int milliseconds) { m_ghostTimer.setInterval(milliseconds); }

Q_SIGNALS:
    void sessionChanged();
    void graphChanged();
    void boundsChanged();
    void selectionChanged();
    void showsBuildContextChanged();
    /// Another text is shown: the view may start afresh.
    void opened();

private:
    struct Draft;

    void connectSession();
    void open();
    void follow();
    void refresh();
    void show(const CanvasGraph &graph);
    void dropGhosts();
    [[nodiscard]] CanvasGraph read();
    [[nodiscard]] CanvasGraph withoutHidden(CanvasGraph graph) const;
    void keepRenamedPlaces();
    void setSelection(const QSet<int> &nodes, int current, const std::optional<EdgeKey> &edge);
    void tellSelection();
    void selectReached(bool upstream);
    [[nodiscard]] CanvasHit hitNode(const NodeRow &row, QPointF inside, qreal zoom) const;
    void storePlaces(const NodePlaces &places, int gesture);
    QString perform(const Result<Edit::PlannedEdit> &planned);
    [[nodiscard]] Result<Edit::PlannedEdit> plannedRemoval() const;
    [[nodiscard]] qsizetype instructionOfLine(int line) const;

    QPointer<DocumentSession> m_session;
    ExternalIdentity m_externals;
    NodePlacement m_placement;
    CanvasGraph m_live; ///< As the text is.
    CanvasGraph m_shown; ///< With ghosts.
    NodeModel m_nodes;
    EdgeModel m_edges{&m_nodes};
    QTimer m_ghostTimer;
    QSet<int> m_selection;
    std::optional<EdgeKey> m_selectedEdge;
    NodePlaces m_moveStart;
    QElapsedTimer m_nudged;
    int m_nudgeGesture = 0;
    int m_currentNode = 0;
    bool m_wasTyped = false;
    bool m_isShowing = false;
    bool m_showsBuildContext = true;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasact.h"
#include "app/graph/pathguess.h"
#include "app/graph/rowplace.h"

#include <QObject>
#include <QQmlEngine>

namespace Stagecraft::App {

class DocumentSession;
class GraphController;

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
    The acts that the canvas offers on the text, planned for the text as it is.
    Nothing here changes anything: what a function gives can be shown as a
    difference, and is made by GraphController::perform().

    Nodes are told apart by NodeModel's ids, instructions by the line they begin in.
*/
class CanvasActs : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Acts are those of a GraphController")

public:
    explicit CanvasActs(GraphController *controller);

    // Stages.
    Q_INVOKABLE Stagecraft::App::CanvasAct rename(int node, const QString &name) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct addStage(const QString &name, const QString &base, QPointF world) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct moveStage(int node,
                                                     int step) const; ///< Past the one above (-1) or below (1).
    /// What is selected: stages with what is taken from them, or the instructions of an edge.
    Q_INVOKABLE Stagecraft::App::CanvasAct removeSelection() const;

    // Edges.
    Q_INVOKABLE Stagecraft::App::CanvasAct connectByCopy(int from, int to, const QString &paths,
                                                         const QString &destination) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct connectByBase(int from, int to) const;

    // Instructions.
    Q_INVOKABLE Stagecraft::App::CanvasAct replaceInstruction(int line, const QString &text) const;
    /// Below the instruction of \a line, or at the end of the stage for 0.
    Q_INVOKABLE Stagecraft::App::CanvasAct addInstruction(int node, int line, const QString &text) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct removeInstructions(const QList<int> &lines) const;
    /// Past the one above (-1) or below (1) in its stage.
    Q_INVOKABLE Stagecraft::App::CanvasAct moveInstruction(int line, int step) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct dropInstruction(int line, const Stagecraft::App::RowPlace &place) const;

    // What to offer a person who is asked.
    Q_INVOKABLE QString suggestedName() const;
    Q_INVOKABLE QString connectionProblem(int from, int to) const;
    Q_INVOKABLE QList<Stagecraft::App::ConnectionTarget> connectionTargets(int from) const;
    Q_INVOKABLE QString guessedPaths(int from, int to) const;
    Q_INVOKABLE QString guessedDestination(int from, int to) const;
    Q_INVOKABLE QString instructionText(int line) const;

    /// What an act would change, line by line.
    Q_INVOKABLE QList<Stagecraft::App::DifferenceLine> difference(const Stagecraft::App::CanvasAct &act) const;

private:
    [[nodiscard]] DocumentSession *settledSession() const;
    [[nodiscard]] CanvasAct act(const Result<Edit::PlannedEdit> &planned) const;
    [[nodiscard]] static CanvasAct refused(const QString &problem);
    [[nodiscard]] qsizetype instructionOfLine(int line) const;
    [[nodiscard]] CopyGuess guessedCopyBetween(int from, int to) const;

    const GraphController &m_controller;
};

} // namespace Stagecraft::App

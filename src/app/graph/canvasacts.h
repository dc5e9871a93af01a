// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/graph/canvasact.h"
#include "app/graph/rowplace.h"
#include "edit/products.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>

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

/// What to ask a person who makes one stage into two, with what is proposed.
struct StageProposal
{
    Q_GADGET
    QML_VALUE_TYPE(stageProposal)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString base MEMBER base FINAL)
    Q_PROPERTY(QStringList bases MEMBER bases FINAL)
    Q_PROPERTY(QString copies MEMBER copies FINAL)
    Q_PROPERTY(bool isBase MEMBER isBase FINAL)

public:
    QString name; ///< Of the new stage.
    QString base; ///< Of a split: what the rest is built on; empty for the new stage.
    QStringList bases; ///< Of a split: what could be instead of base, the slimmest that fit first.
    QString copies; ///< One line a COPY: paths and destination.
    bool isBase = false; ///< Of an extraction: what is left is built on the new stage and needs no copies.

    friend bool operator==(const StageProposal &, const StageProposal &) = default;
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
    /// What is selected: stages with what is taken from them, or the instructions of an edge. What a stage only passed on
    /// can be kept, taken from where the stage had it.
    Q_INVOKABLE Stagecraft::App::CanvasAct removeSelection(bool reconnects = false) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct duplicate(int node) const;
    /// `--platform` of its FROM; empty for none.
    Q_INVOKABLE Stagecraft::App::CanvasAct setPlatform(int node, const QString &platform) const;
    /// Names instead of numbers wherever the stage is meant.
    Q_INVOKABLE Stagecraft::App::CanvasAct nameReferences(int node) const;
    /// A stage of its own for an image that is copied from or mounted.
    Q_INVOKABLE Stagecraft::App::CanvasAct aliasImage(int node, const QString &name) const;
    /// Stages or instructions as text: below the current instruction, else below the current stage.
    Q_INVOKABLE Stagecraft::App::CanvasAct paste(const QString &text) const;
    /// A stage of one of snippets(), under another name where one is given.
    Q_INVOKABLE Stagecraft::App::CanvasAct addSnippet(int snippet, const QString &name, QPointF world) const;

    /// Into the only stage that is built on it.
    Q_INVOKABLE Stagecraft::App::CanvasAct merge(int node) const;
    /// In front of the instruction of \a line: a stage that builds, and one that takes what was built. See StageProposal for the answers.
    Q_INVOKABLE Stagecraft::App::CanvasAct split(int line, const QString &name, const QString &base,
                                                 const QString &copies) const;
    Q_INVOKABLE Stagecraft::App::StageProposal proposedSplit(int line) const;
    /// Instructions to a stage of their own.
    Q_INVOKABLE Stagecraft::App::CanvasAct extract(const QList<int> &lines, const QString &name, bool isBase,
                                                   const QString &copies) const;
    Q_INVOKABLE Stagecraft::App::StageProposal proposedExtraction(const QList<int> &lines) const;

    // Edges.
    Q_INVOKABLE Stagecraft::App::CanvasAct connectByCopy(int from, int to, const QString &paths,
                                                         const QString &destination) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct connectByBase(int from, int to) const;
    /// For the RUN of \a line, or the last one of the stage for 0.
    Q_INVOKABLE Stagecraft::App::CanvasAct connectByMount(int from, int to, int line, const QString &source,
                                                          const QString &target) const;
    /// The other end of an edge: from another stage, or into another.
    Q_INVOKABLE Stagecraft::App::CanvasAct reconnect(const QString &edge, int from) const;
    Q_INVOKABLE Stagecraft::App::CanvasAct moveEdge(const QString &edge, int to) const;
    /// A stage between the two that an edge of FROM joins.
    Q_INVOKABLE Stagecraft::App::CanvasAct insertOnEdge(const QString &edge, int node) const;

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
    /// The stages that an edge could come from instead.
    Q_INVOKABLE QList<Stagecraft::App::ConnectionTarget> sources(const QString &edge) const;
    /// The stages that could be put on an edge.
    Q_INVOKABLE QList<Stagecraft::App::ConnectionTarget> stagesForEdge(const QString &edge) const;
    Q_INVOKABLE QString guessedPaths(int from, int to) const;
    Q_INVOKABLE QString guessedDestination(int from, int to) const;
    /// Paths that a stage is known to hold.
    Q_INVOKABLE QStringList products(int node) const;
    /// What a stage can be built from: the stages above the last, images of this file, and some that are often used.
    Q_INVOKABLE QStringList bases() const;
    Q_INVOKABLE QStringList snippets() const;
    /// The lines of the instructions of a stage that can have a mount.
    Q_INVOKABLE QList<int> mountLines(int node) const;
    Q_INVOKABLE QString platformOf(int node) const;
    Q_INVOKABLE QString instructionText(int line) const;
    /// What is selected as text: instructions, else stages.
    Q_INVOKABLE QString copiedText() const;

    /// What an act would change, line by line.
    Q_INVOKABLE QList<Stagecraft::App::DifferenceLine> difference(const Stagecraft::App::CanvasAct &act) const;

private:
    [[nodiscard]] DocumentSession *settledSession() const;
    [[nodiscard]] CanvasAct act(const Result<Edit::PlannedEdit> &planned) const;
    [[nodiscard]] static CanvasAct refused(const QString &problem);
    [[nodiscard]] qsizetype instructionOfLine(int line) const;
    [[nodiscard]] QList<qsizetype> instructionsOfLines(const QList<int> &lines) const;
    /// Every stage with what stands against it; those first that can be taken.
    [[nodiscard]] QList<ConnectionTarget> stagesFor(const std::function<QString(int node)> &problemOf) const;
    [[nodiscard]] int placeOfNewStages() const;
    [[nodiscard]] Edit::CopyLine guessedCopyBetween(int from, int to) const;

    const GraphController &m_controller;
};

} // namespace Stagecraft::App

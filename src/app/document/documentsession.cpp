// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/documentsession.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace Stagecraft::App {

namespace {

constexpr int graphDelayInMilliseconds = 150;

} // namespace

DocumentSession::DocumentSession(QObject *parent)
    : QObject(parent)
{
    m_graphTimer.setSingleShot(true);
    m_graphTimer.setInterval(graphDelayInMilliseconds);
    connect(&m_graphTimer, &QTimer::timeout, this, [this] { updateGraph(true); });

    connect(&m_document, &Document::Document::changed, this,
            [this](const TextEdits &, Document::Document::Origin origin) { followText(origin); });
    connect(&m_document, &Document::Document::wasReset, this, [this] {
        m_identity = {};
        m_targetStage = 0;
        m_isTargetGone = false;
        m_buildStatus = {};
        m_currentStage = -1;
        followText(Document::Document::Origin::Command);
        Q_EMIT currentStageChanged();
        Q_EMIT buildStatusChanged();
    });
    connect(&m_document, &Document::Document::pathChanged, this, &DocumentSession::pathChanged);
    connect(&m_document, &Document::Document::modifiedChanged, this, &DocumentSession::modifiedChanged);
    connect(&m_file, &DocumentFile::failed, this, &DocumentSession::failed);
    connect(&m_recovery, &RecoveryKeeper::failed, this, &DocumentSession::failed);

    const QUndoStack *history = m_document.history();
    connect(history, &QUndoStack::indexChanged, this, &DocumentSession::historyChanged);
    connect(history, &QUndoStack::undoTextChanged, this, &DocumentSession::historyChanged);
    connect(history, &QUndoStack::redoTextChanged, this, &DocumentSession::historyChanged);
}

void DocumentSession::setParameters(const Dockerfile::BuildParameters &parameters)
{
    m_parameters = parameters;
    m_targetStage = 0;
    m_isTargetGone = false;
    updateGraph();
    Q_EMIT parametersChanged();
}

void DocumentSession::setBuildStatus(const BuildStatus &status)
{
    m_buildStatus = status;
    Q_EMIT buildStatusChanged();
}

void DocumentSession::setProblems(const Problems &problems)
{
    m_problems = problems;
    Q_EMIT problemsChanged();
}

void DocumentSession::settle()
{
    if (m_graphTimer.isActive())
        updateGraph(true);
}

bool DocumentSession::perform(const Result<Edit::PlannedEdit> &planned)
{
    if (!planned) {
        Q_EMIT failed(planned.error().message);
        return false;
    }
    m_document.apply(planned->edits, Document::Document::Origin::Command, planned->description);
    return true;
}

QString DocumentSession::fileName() const
{
    return path().isEmpty() ? tr("Untitled") : QFileInfo(path()).fileName();
}

bool DocumentSession::canUndo() const
{
    return m_document.history()->canUndo();
}

bool DocumentSession::canRedo() const
{
    return m_document.history()->canRedo();
}

QString DocumentSession::undoText() const
{
    return m_document.history()->undoText();
}

QString DocumentSession::redoText() const
{
    return m_document.history()->redoText();
}

void DocumentSession::setTarget(const QString &target)
{
    if (target == m_parameters.target)
        return;
    Dockerfile::BuildParameters parameters = m_parameters;
    parameters.target = target;
    setParameters(parameters);
}

void DocumentSession::setPlatform(const QString &platform)
{
    m_chosenPlatform = platform;
    updatePlatform();
}

void DocumentSession::setEnginePlatform(const QString &platform)
{
    m_enginePlatform = platform;
    updatePlatform();
}

void DocumentSession::updatePlatform()
{
    Dockerfile::BuildParameters parameters = m_parameters;
    parameters.platform = !m_chosenPlatform.isEmpty() ? m_chosenPlatform
        : !m_enginePlatform.isEmpty()                 ? m_enginePlatform
                                                      : Dockerfile::BuildParameters().platform;
    if (parameters.platform != m_parameters.platform)
        setParameters(parameters);
}

void DocumentSession::giveArgument(const QString &name, const std::optional<QString> &value)
{
    Dockerfile::BuildParameters parameters = m_parameters;
    if (value)
        parameters.arguments.insert(name, *value);
    else
        parameters.arguments.remove(name);
    if (parameters.arguments != m_parameters.arguments)
        setParameters(parameters);
}

QStringList DocumentSession::stageNames() const
{
    QStringList names;
    for (const Dockerfile::Stage &stage : m_graph.stages())
        names.append(m_graph.displayName(stage.index));
    return names;
}

void DocumentSession::setImages(const ImageCatalog &images, const QStringList &used)
{
    m_images = images;
    m_usedImages = used;
    Q_EMIT imagesChanged();
}

QStringList DocumentSession::baseImages() const
{
    QStringList images;
    for (const Dockerfile::Stage &stage : m_graph.stages()) {
        if (stage.baseStage < 0 && !stage.base.isEmpty() && !images.contains(stage.base))
            images.append(stage.base);
    }
    return images;
}

QString DocumentSession::targetName() const
{
    return m_graph.target < 0 ? QString() : m_graph.displayName(m_graph.target);
}

void DocumentSession::setCurrentStage(int stage)
{
    if (stage == m_currentStage)
        return;
    m_currentStage = stage;
    Q_EMIT currentStageChanged();
}

void DocumentSession::chooseTarget(int index)
{
    const QList<Dockerfile::Stage> &stages = m_graph.stages();
    if (index < 0 || index >= stages.size())
        return;
    const QString &name = stages.at(index).name;
    if (index == stages.size() - 1)
        setTarget({});
    else if (name.isEmpty())
        Q_EMIT failed(tr("A build finds its target by name, and %1 has none. Give it one first.")
                          .arg(m_graph.displayName(index)));
    else
        setTarget(name);
}

void DocumentSession::undo()
{
    m_document.undo();
}

void DocumentSession::redo()
{
    m_document.redo();
}

void DocumentSession::copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

QString DocumentSession::clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

void DocumentSession::revealStage(int stage)
{
    if (stage < 0 || stage >= m_graph.stages().size())
        return;
    setCurrentStage(stage);
    const Dockerfile::Stage &revealed = m_graph.stages().at(stage);
    Q_EMIT linesRevealed(revealed.line, revealed.endLine);
}

void DocumentSession::goToStage(int stage)
{
    if (stage >= 0 && stage < m_graph.stages().size())
        goToLine(m_graph.stages().at(stage).line);
}

void DocumentSession::followText(Document::Document::Origin origin)
{
    Q_EMIT textChanged();
    if (origin == Document::Document::Origin::Typing)
        m_graphTimer.start();
    else
        updateGraph();
}

void DocumentSession::updateGraph(bool isTyped)
{
    m_graphTimer.stop();
    const Graph::StageId current = m_stageIds.value(m_currentStage, 0);
    m_graphTree = m_document.tree();
    m_graph = Graph::resolve(m_graphTree, m_parameters);
    m_stageIds = m_identity.update(m_graphTree, m_graph);
    const QString target = m_parameters.target;
    followTarget(isTyped);
    Q_EMIT graphChanged();
    if (m_parameters.target != target)
        Q_EMIT parametersChanged();
    // The same stage stays current when stages before it come or go.
    setCurrentStage(current == 0 ? -1 : indexOfId(current));
}

/// The same stage stays the target under another name. One that an act took away, or took its name, is not asked for until
/// it is back, as by undo; while a name is typed it may be none for a moment.
void DocumentSession::followTarget(bool isTyped)
{
    const int index = indexOfId(m_targetStage);
    const bool isAsked = m_targetStage != 0 && (m_graph.target < 0 || m_isTargetGone);
    const QString name = index < 0 ? QString() : m_graph.stages().at(index).name;
    if (isAsked && (!name.isEmpty() || !isTyped)) {
        m_isTargetGone = name.isEmpty();
        m_parameters.target = name;
        m_graph = Graph::resolve(m_graphTree, m_parameters);
    }
    if (m_graph.target >= 0 && !m_parameters.target.isEmpty())
        m_targetStage = m_stageIds.at(m_graph.target);
}

} // namespace Stagecraft::App

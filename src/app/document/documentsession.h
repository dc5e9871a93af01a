// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/buildstatus.h"
#include "app/document/documentfile.h"
#include "app/document/imagecatalog.h"
#include "app/document/problem.h"
#include "app/document/recoverykeeper.h"
#include "document/document.h"
#include "edit/plannededit.h"
#include "graph/stagegraph.h"
#include "graph/stageidentity.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    One open Dockerfile as every view of it shares it: the document, the graph
    read from it, what it is built with, the current stage, and what the last
    build made of it.

    The graph follows typing after 150 ms without a key, and canvas acts, undo
    and fixes at once. It is derived from the text and nothing else.
*/
class DocumentSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Sessions are made by the project")

    Q_PROPERTY(QString path READ path NOTIFY pathChanged FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY pathChanged FINAL)
    Q_PROPERTY(bool modified READ isModified NOTIFY modifiedChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString undoText READ undoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString redoText READ redoText NOTIFY historyChanged FINAL)
    Q_PROPERTY(QString encoding READ encoding NOTIFY textChanged FINAL)
    Q_PROPERTY(QString lineEnds READ lineEnds NOTIFY textChanged FINAL)
    Q_PROPERTY(Stagecraft::App::DocumentFile *file READ file CONSTANT FINAL)
    Q_PROPERTY(Stagecraft::App::RecoveryKeeper *recovery READ recovery CONSTANT FINAL)
    Q_PROPERTY(QString target READ target WRITE setTarget NOTIFY parametersChanged FINAL)
    Q_PROPERTY(QString platform READ platform WRITE setPlatform NOTIFY parametersChanged FINAL)
    Q_PROPERTY(QStringList stageNames READ stageNames NOTIFY graphChanged FINAL)
    Q_PROPERTY(QString targetName READ targetName NOTIFY graphChanged FINAL)
    Q_PROPERTY(int currentStage READ currentStage WRITE setCurrentStage NOTIFY currentStageChanged FINAL)

public:
    explicit DocumentSession(QObject *parent = nullptr);

    [[nodiscard]] Document::Document *document() { return &m_document; }
    [[nodiscard]] const Document::Document *document() const { return &m_document; }
    [[nodiscard]] DocumentFile *file() { return &m_file; }
    /// Keeps nothing until it is started.
    [[nodiscard]] RecoveryKeeper *recovery() { return &m_recovery; }
    [[nodiscard]] const Graph::StageGraph &graph() const { return m_graph; }
    [[nodiscard]] const Dockerfile::SyntaxTree &graphTree() const
    {
        return m_graphTree;
    } ///< The tree graph() was read from.
    /// The ids of graph().stages(), in their order.
    [[nodiscard]] const QList<Graph::StageId> &stageIds() const { return m_stageIds; }
    [[nodiscard]] int indexOfId(Graph::StageId id) const { return static_cast<int>(m_stageIds.indexOf(id)); }

    [[nodiscard]] const Dockerfile::BuildParameters &parameters() const { return m_parameters; }
    void setParameters(const Dockerfile::BuildParameters &parameters);

    [[nodiscard]] const BuildStatus &buildStatus() const { return m_buildStatus; }
    void setBuildStatus(const BuildStatus &status);

    /// What is wrong or could be better, in the order of graphTree()'s text.
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    void setProblems(const Problems &problems);

    /// What the build context sends, from its root with `/`: for proposals while writing.
    [[nodiscard]] const QStringList &contextFiles() const { return m_contextFiles; }
    /// The images that are at hand.
    [[nodiscard]] const ImageCatalog &images() const { return m_images; }
    void setContextFiles(const QStringList &files) { m_contextFiles = files; }
    /// What the project builds on, and then what else is at hand.
    [[nodiscard]] QStringList knownImages() const { return m_usedImages + m_images.names(); }
    void setImages(const ImageCatalog &images, const QStringList &used);

    /// Reads the graph now where it waits for the end of typing.
    void settle();

    /// Makes a planned act one step of the history, or tells why not by failed(). True when it was done.
    bool perform(const Result<Edit::PlannedEdit> &planned);

    [[nodiscard]] QString path() const { return m_document.path(); }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isModified() const { return m_document.isModified(); }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    [[nodiscard]] QString encoding() const { return m_document.encoding(); }
    [[nodiscard]] QString lineEnds() const { return m_document.lineEnds(); }
    /// The name of the stage that is built, empty for the last one. It follows when that stage gets another name, and is
    /// empty while the stage is deleted.
    [[nodiscard]] QString target() const { return m_parameters.target; }
    void setTarget(const QString &target);
    /// What is built for: the platform that was chosen, else the engine's own.
    [[nodiscard]] QString platform() const { return m_parameters.platform; }
    /// The platform that was chosen; empty for the engine's own, whichever that is.
    [[nodiscard]] QString chosenPlatform() const { return m_chosenPlatform; }
    void setPlatform(const QString &platform);
    void setEnginePlatform(const QString &platform);
    /// Gives a build argument a value, or none: its default holds again.
    void giveArgument(const QString &name, const std::optional<QString> &value);
    [[nodiscard]] QStringList stageNames() const; ///< As displayed, one a stage.
    [[nodiscard]] QStringList baseImages() const; ///< What stages are built on and is no stage, each once.
    [[nodiscard]] QString targetName() const; ///< Of the stage that is built, as displayed.

    /// The stage both views show as current: the one the cursor is in or that was selected on the canvas; -1 for none.
    [[nodiscard]] int currentStage() const { return m_currentStage; }
    void setCurrentStage(int stage);

    /// Makes the stage at \a index the target; the last one is the target by not naming one. Others need a name.
    Q_INVOKABLE void chooseTarget(int index);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// As file() does; what stands against it is told there.
    Q_INVOKABLE bool save() { return m_file.save(); }
    Q_INVOKABLE bool saveAs(const QUrl &file) { return m_file.saveAs(file); }

    Q_INVOKABLE static void copyToClipboard(const QString &text);
    Q_INVOKABLE static QString clipboardText();

    /// Asks the text view to show these lines (from 1) without moving the cursor.
    Q_INVOKABLE void revealLines(int first, int last) { Q_EMIT linesRevealed(first, last); }
    /// The same for a whole stage, and makes it current.
    Q_INVOKABLE void revealStage(int stage);
    /// Asks the text view to take the focus with the cursor at the start of this line.
    Q_INVOKABLE void goToLine(int line) { Q_EMIT lineRequested(line); }
    /// The same for the first line of a stage.
    Q_INVOKABLE void goToStage(int stage);

Q_SIGNALS:
    void pathChanged();
    void modifiedChanged();
    void historyChanged();
    void textChanged(); ///< Bytes and tree are new; the graph may follow later.
    void graphChanged();
    void parametersChanged();
    void currentStageChanged();
    void buildStatusChanged();
    void imagesChanged();
    void problemsChanged();
    void linesRevealed(int first, int last);
    void lineRequested(int line);
    /// Something a person asked for could not be done, in a sentence.
    void failed(const QString &message);

private:
    void followText(Document::Document::Origin origin);
    void updateGraph(bool isTyped = false);
    void followTarget(bool isTyped);
    void updatePlatform();

    Document::Document m_document;
    DocumentFile m_file{&m_document};
    RecoveryKeeper m_recovery{&m_document};
    Dockerfile::BuildParameters m_parameters;
    QString m_chosenPlatform;
    QString m_enginePlatform;
    Dockerfile::SyntaxTree m_graphTree;
    Graph::StageGraph m_graph;
    Graph::StageIdentity m_identity;
    QList<Graph::StageId> m_stageIds;
    Graph::StageId m_targetStage = 0; ///< That which the target names, or named.
    bool m_isTargetGone = false; ///< Deleted by an act: the last stage is built until it is back.
    BuildStatus m_buildStatus;
    Problems m_problems;
    QStringList m_contextFiles;
    QStringList m_usedImages;
    ImageCatalog m_images;
    QTimer m_graphTimer;
    int m_currentStage = -1;
};

} // namespace Stagecraft::App

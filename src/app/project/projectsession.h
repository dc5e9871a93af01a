// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/document/documentsession.h"
#include "app/project/contextfiles.h"
#include "app/project/openfiles.h"
#include "app/project/projectfilemodel.h"
#include "app/settings/applicationsettings.h"
#include "document/recoverystore.h"
#include "project/buildcontext.h"
#include "project/layoutstore.h"
#include "project/project.h"
#include "project/recentprojects.h"

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>
#include <vector>

namespace Stagecraft::App {

/// Where a program keeps what is the user's own. Given by whoever starts it, so that tests have their own.
struct UserFolders
{
    QString settings; ///< Configuration: settings.
    QString state; ///< Layouts, recent projects, unsaved texts.
    QString data; ///< Build records.
    QString cache; ///< What was read of images, and can be read again.
};

/*!
    One window's project: its files, the documents that are open as tabs, and
    which context each is built with.

    Opening reads files and nothing else. What cannot be opened is told by
    failed() in a sentence, and what was open stays open.
*/
class ProjectSession : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")

    Q_PROPERTY(bool isOpen READ isOpen NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString root READ root NOTIFY projectChanged FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY projectChanged FINAL)
    Q_PROPERTY(Stagecraft::App::ProjectFileModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(QList<QObject *> sessions READ sessions NOTIFY sessionsChanged FINAL)
    Q_PROPERTY(int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged FINAL)
    Q_PROPERTY(Stagecraft::App::DocumentSession *current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QStringList recent READ recent NOTIFY recentChanged FINAL)
    Q_PROPERTY(QString context READ context NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString contextText READ contextText NOTIFY contextChanged FINAL)
    Q_PROPERTY(QString proposedContext READ proposedContext NOTIFY contextChanged FINAL)
    Q_PROPERTY(QStringList otherDockerfiles READ otherDockerfiles NOTIFY currentChanged FINAL)
    Q_PROPERTY(QStringList imageNames READ imageNames NOTIFY imagesChanged FINAL)
    Q_PROPERTY(bool anyModified READ anyModified NOTIFY anyModifiedChanged FINAL)

public:
    /// \a openFiles are those of all windows; null where there is one window only.
    ProjectSession(const UserFolders &folders, ApplicationSettings *settings, OpenFiles *openFiles = nullptr,
                   QObject *parent = nullptr);
    ~ProjectSession() override;

    [[nodiscard]] const Project::Project &project() const { return m_project; }
    [[nodiscard]] bool isOpen() const { return !m_project.root.isEmpty(); }
    [[nodiscard]] QString name() const { return m_project.name; }
    [[nodiscard]] QString root() const { return m_project.root; }
    [[nodiscard]] QStringList warnings() const { return m_project.warnings; }
    [[nodiscard]] ProjectFileModel *files() { return &m_files; }
    /// The open documents, each a DocumentSession; as objects because QML knows no list of these.
    [[nodiscard]] QList<QObject *> sessions() const;
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    [[nodiscard]] DocumentSession *current() const;
    [[nodiscard]] QStringList recent() const { return m_recent.paths(); }
    /// The folder the current document is built with; empty when its context is an address.
    [[nodiscard]] QString context() const { return m_context.folder; }
    /// The context for people, from the project's root: "project folder", "web (service shop)".
    [[nodiscard]] QString contextText() const;
    [[nodiscard]] QString proposedContext() const { return m_context.proposedFolder; }
    /// What sessions are built for where nothing else is chosen.
    void setEnginePlatform(const QString &platform);
    /// The images that are at hand, for advice and proposals.
    [[nodiscard]] const ImageCatalog &images() const { return m_images; }
    void setImages(const ImageCatalog &images);
    [[nodiscard]] QStringList imageNames() const { return m_images.names(); }
    /// What is known of the files of the current context.
    [[nodiscard]] const ContextFiles &contextFiles() const { return m_contextFiles; }
    /// The project's Dockerfiles but the current one, as paths.
    [[nodiscard]] QStringList otherDockerfiles() const;
    [[nodiscard]] bool anyModified() const;

    /// A folder, Dockerfile or compose file. The project's first Dockerfile opens with it; where another window has that,
    /// it is shown instead.
    Q_INVOKABLE bool openPath(const QString &path);
    Q_INVOKABLE bool open(const QUrl &file) { return openPath(file.toLocalFile()); }
    /// Opens a Dockerfile of the project in a tab, or shows the tab it is in, be it by another path or in another window.
    Q_INVOKABLE bool openFile(const QString &path);
    /// Makes an empty file, unless there is one, and opens it.
    Q_INVOKABLE bool newFile(const QUrl &file);
    /// The same with target, arguments and context of a compose build.
    Q_INVOKABLE bool openBuild(int build);
    /// Shows the tab of a file; false when this window has none.
    bool showFile(const QString &path);
    /// Closes a tab without asking; who asks first looks at modified.
    Q_INVOKABLE void closeFile(int index);
    /// Stops at what cannot be saved, and shows it.
    Q_INVOKABLE bool saveAll();
    /// Forgets the changes that are not saved, before the window closes.
    Q_INVOKABLE void discardChanges();
    Q_INVOKABLE void useContext(const QString &folder);
    Q_INVOKABLE void checkDisk();
    /// The folder that a Dockerfile of the project is built with, whether it is open or not.
    Q_INVOKABLE [[nodiscard]] QString contextOfFile(const QString &path) const;
    Q_INVOKABLE void copyText(const QString &text) const;
    Q_INVOKABLE [[nodiscard]] QString shownPath(const QString &path) const;
    [[nodiscard]] Project::BuildContext contextOf(DocumentSession *session) const;

Q_SIGNALS:
    void projectChanged();
    void sessionsChanged();
    /// A file was opened; before it is shown.
    void sessionAdded(Stagecraft::App::DocumentSession *session);
    void currentChanged();
    void recentChanged();
    void contextChanged();
    void contextFilesChanged();
    void imagesChanged();
    void anyModifiedChanged();
    /// The window is asked to come to the front: it has what is to be seen.
    void raiseRequested();
    void failed(const QString &message);

private:
    DocumentSession *addSession(const QString &path);
    void restoreLayout(DocumentSession *session);
    void saveLayout(const DocumentSession *session) const;
    void updateContext();
    void listContext();
    void offerWords();

    ApplicationSettings *m_settings;
    OpenFiles *m_openFiles;
    Document::RecoveryStore m_recoveries;
    Project::LayoutStore m_layouts;
    Project::RecentProjects m_recent;
    Project::Project m_project;
    ProjectFileModel m_files;
    Project::BuildContext m_context;
    ContextFiles m_contextFiles;
    std::vector<std::unique_ptr<DocumentSession>> m_sessions;
    ImageCatalog m_images;
    QString m_enginePlatform;
    int m_current = -1;
};

} // namespace Stagecraft::App

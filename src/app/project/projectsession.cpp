// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/project/projectsession.h"

#include "app/project/storedlayout.h"
#include "document/filewriting.h"
#include "project/filereading.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProcessEnvironment>
#include <QThreadPool>

#include <algorithm>

namespace Stagecraft::App {

namespace {

Project::Environment systemEnvironment()
{
    Project::Environment variables;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    const QStringList names = system.keys();
    for (const QString &name : names)
        variables.insert(name, system.value(name));
    return variables;
}

/// The same for every path of one file.
QString fileAt(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

ProjectSession::ProjectSession(const UserFolders &folders, ApplicationSettings *settings, OpenFiles *openFiles,
                               QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_openFiles(openFiles)
    , m_recoveries(folders.state + QStringLiteral("/recovery"))
    , m_layouts(folders.state + QStringLiteral("/layouts"))
    , m_recent(folders.state + QStringLiteral("/recent.json"))
{
    connect(&m_contextFiles, &ContextFiles::changed, this, &ProjectSession::offerWords);
    connect(&m_contextFiles, &ContextFiles::changed, this, &ProjectSession::contextFilesChanged);
    if (m_openFiles)
        m_openFiles->add(this);
    QThreadPool::globalInstance()->start([store = m_recoveries] { store.prune(); });
}

ProjectSession::~ProjectSession()
{
    if (m_openFiles)
        m_openFiles->remove(this);
    for (const auto &session : m_sessions)
        saveLayout(session.get());
}

QList<QObject *> ProjectSession::sessions() const
{
    QList<QObject *> sessions;
    for (const auto &session : m_sessions)
        sessions.append(session.get());
    return sessions;
}

void ProjectSession::setCurrentIndex(int index)
{
    if (index == m_current || index >= static_cast<int>(m_sessions.size()))
        return;
    m_current = index;
    updateContext();
    Q_EMIT currentChanged();
}

DocumentSession *ProjectSession::current() const
{
    return m_current < 0 ? nullptr : m_sessions.at(static_cast<std::size_t>(m_current)).get();
}

QString ProjectSession::contextText() const
{
    if (!m_context.address.isEmpty())
        return m_context.address;
    if (m_context.folder.isEmpty())
        return {};
    const QString shown = m_context.folder == root() ? tr("project folder") : shownPath(m_context.folder);
    return m_context.service.isEmpty() ? shown : tr("%1 (service %2)").arg(shown, m_context.service);
}

QStringList ProjectSession::otherDockerfiles() const
{
    QStringList others;
    for (const Project::DockerfileEntry &entry : m_project.dockerfiles) {
        if (!current() || entry.path != current()->path())
            others.append(entry.path);
    }
    return others;
}

bool ProjectSession::anyModified() const
{
    return std::ranges::any_of(m_sessions, [](const auto &session) { return session->isModified(); });
}

bool ProjectSession::openPath(const QString &path)
{
    Result<Project::Project> opened = Project::open(path, systemEnvironment());
    if (!opened) {
        Q_EMIT failed(opened.error().message);
        return false;
    }
    if (m_openFiles && m_openFiles->show(opened->first, this))
        return true;
    while (!m_sessions.empty())
        closeFile(0);
    m_project = *std::move(opened);
    m_files.setProject(m_project);
    if (const Result<Done> added = m_recent.add(QFileInfo(path).absoluteFilePath()); added)
        Q_EMIT recentChanged();
    Q_EMIT projectChanged();
    return m_project.first.isEmpty() || openFile(m_project.first);
}

bool ProjectSession::openFile(const QString &path)
{
    return showFile(path) || (m_openFiles && m_openFiles->show(path, this)) || addSession(path);
}

bool ProjectSession::newFile(const QUrl &file)
{
    const QString path = file.toLocalFile();
    if (!QFileInfo::exists(path)) {
        if (const Result<Done> written = Document::writeFile(path, {}); !written) {
            Q_EMIT failed(written.error().message);
            return false;
        }
    }
    if (!isOpen() || !path.startsWith(root() + u'/'))
        return openPath(path);
    if (Result<Project::Project> project = Project::open(root(), systemEnvironment())) {
        m_project = *std::move(project);
        m_files.setProject(m_project);
        Q_EMIT projectChanged();
    }
    return openFile(path);
}

bool ProjectSession::showFile(const QString &path)
{
    if (path.isEmpty())
        return false;
    const auto open =
        std::ranges::find(m_sessions, fileAt(path), [](const auto &session) { return fileAt(session->path()); });
    if (open == m_sessions.end())
        return false;
    setCurrentIndex(static_cast<int>(open - m_sessions.begin()));
    return true;
}

bool ProjectSession::openBuild(int build)
{
    if (build < 0 || build >= m_project.builds.size())
        return false;
    const Project::ProjectBuild &chosen = m_project.builds.at(build);
    if (chosen.dockerfilePath.isEmpty()) {
        Q_EMIT failed(tr("The Dockerfile of service %1 is not a file of this project, so it cannot be edited here.")
                          .arg(chosen.build.service));
        return false;
    }
    if (!openFile(chosen.dockerfilePath))
        return false;
    // Another window has it, with what that one builds.
    if (!showFile(chosen.dockerfilePath))
        return true;
    Dockerfile::BuildParameters parameters = current()->parameters();
    parameters.target = chosen.build.target;
    parameters.arguments = chosen.build.arguments;
    parameters.contexts = chosen.build.additionalContexts;
    current()->setParameters(parameters);
    return true;
}

void ProjectSession::setEnginePlatform(const QString &platform)
{
    m_enginePlatform = platform;
    for (const auto &session : m_sessions)
        session->setEnginePlatform(platform);
}

void ProjectSession::closeFile(int index)
{
    if (index < 0 || index >= static_cast<int>(m_sessions.size()))
        return;
    // Views let go of it on the signals below; it is deleted once they have.
    DocumentSession *closed = m_sessions.at(static_cast<std::size_t>(index)).release();
    saveLayout(closed);
    closed->recovery()->discard();
    m_sessions.erase(m_sessions.begin() + index);
    if (m_current >= index)
        m_current = std::min(std::max(m_current - 1, 0), static_cast<int>(m_sessions.size()) - 1);
    updateContext();
    Q_EMIT sessionsChanged();
    Q_EMIT currentChanged();
    Q_EMIT anyModifiedChanged();
    closed->deleteLater();
}

bool ProjectSession::saveAll()
{
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions.at(i)->isModified() && !m_sessions.at(i)->save()) {
            setCurrentIndex(static_cast<int>(i));
            return false;
        }
    }
    return true;
}

void ProjectSession::discardChanges()
{
    for (const auto &session : m_sessions)
        session->recovery()->discard();
}

void ProjectSession::useContext(const QString &folder)
{
    if (!current())
        return;
    m_settings->setLastContext(current()->path(), folder);
    updateContext();
}

void ProjectSession::checkDisk()
{
    for (const auto &session : m_sessions)
        session->file()->check();
    listContext();
}

QString ProjectSession::contextOfFile(const QString &path) const
{
    const Result<QByteArray> text = Project::readTextFile(path);
    const auto tree = text ? Dockerfile::SyntaxTree::parse(*text) : Dockerfile::SyntaxTree();
    return Project::contextFor(m_project, path, tree, m_settings->lastContext(path)).folder;
}

void ProjectSession::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString ProjectSession::shownPath(const QString &path) const
{
    if (path.isEmpty())
        return {};
    if (isOpen() && (path == root() || path.startsWith(root() + u'/')))
        return QDir(root()).relativeFilePath(path);
    return QDir::toNativeSeparators(path);
}

Project::BuildContext ProjectSession::contextOf(DocumentSession *session) const
{
    return Project::contextFor(m_project, session->path(), session->document()->tree(),
                               m_settings->lastContext(session->path()));
}

DocumentSession *ProjectSession::addSession(const QString &path)
{
    auto session = std::make_unique<DocumentSession>();
    connect(session.get(), &DocumentSession::failed, this, &ProjectSession::failed);
    if (const Result<Done> opened = session->document()->open(path); !opened) {
        Q_EMIT failed(opened.error().message);
        return nullptr;
    }
    connect(session.get(), &DocumentSession::modifiedChanged, this, &ProjectSession::anyModifiedChanged);
    session->setEnginePlatform(m_enginePlatform);
    restoreLayout(session.get());
    Q_EMIT sessionAdded(session.get());
    session->recovery()->start(m_recoveries);
    m_sessions.push_back(std::move(session));
    m_current = static_cast<int>(m_sessions.size()) - 1;
    updateContext();
    Q_EMIT sessionsChanged();
    Q_EMIT currentChanged();
    return current();
}

void ProjectSession::restoreLayout(DocumentSession *session)
{
    session->document()->restoreLayout(graphLayout(m_layouts.load(session->path())));
}

void ProjectSession::saveLayout(const DocumentSession *session) const
{
    // Losing where nodes stood is no reason to bother anyone while closing.
    (void)m_layouts.save(session->path(), savedLayout(session->document()->layout()));
}

void ProjectSession::updateContext()
{
    m_context = current() ? contextOf(current()) : Project::BuildContext();
    listContext();
    Q_EMIT contextChanged();
}

void ProjectSession::listContext()
{
    m_contextFiles.list(current() ? current()->path() : QString(), m_context.folder);
}

/// What can be proposed while a document is written.
void ProjectSession::offerWords()
{
    if (current())
        current()->setContextFiles(m_contextFiles.files().value_or(QStringList()));
    QStringList used;
    for (const auto &session : m_sessions)
        used += session->baseImages();
    used.removeDuplicates();
    for (const auto &session : m_sessions)
        session->setImages(m_images, used);
}

void ProjectSession::setImages(const ImageCatalog &images)
{
    m_images = images;
    offerWords();
    Q_EMIT imagesChanged();
}

} // namespace Stagecraft::App

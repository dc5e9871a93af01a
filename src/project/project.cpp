// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/project.h"

#include "project/filereading.h"
#include "project/foldersearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isAddress(const QString &context)
{
    return context.contains("://"_L1) || context.startsWith("git@"_L1) || context.startsWith("github.com/"_L1);
}

bool hasComposeFile(const QString &folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    return std::any_of(names.begin(), names.end(), [](const QString &name) { return isComposeName(name); });
}

/// The nearest folder from \a folder up that \a isRoot says yes to, or empty. A home folder is nobody's project.
template <typename Predicate>
QString nearestAbove(const QString &folder, const Environment &environment, Predicate isRoot)
{
    const QString home = environment.value(u"HOME"_s);
    QDir dir(folder);
    for (int level = 0; level < 20 && dir.absolutePath() != home && !dir.isRoot(); ++level) {
        if (isRoot(dir.absolutePath()))
            return dir.absolutePath();
        dir.setPath(QDir::cleanPath(dir.absoluteFilePath(u".."_s)));
    }
    return {};
}

bool hasGit(const QString &folder)
{
    return QFileInfo::exists(folder + "/.git"_L1);
}

class Opening
{
public:
    Opening(const Environment &environment, SearchLimits limits)
        : m_environment(environment)
        , m_limits(limits)
    { }

    Result<Project> folder(const QString &path)
    {
        if (!QDir(path).isReadable())
            return Error{QCoreApplication::translate("Project", "The folder %1 cannot be read.").arg(path), {}};
        begin(path);
        const bool inlined =
            std::any_of(m_project.builds.begin(), m_project.builds.end(),
                        [](const ProjectBuild &build) { return build.build.inlineDockerfile.has_value(); });
        if (m_project.dockerfiles.isEmpty() && !inlined)
            return Error{QCoreApplication::translate("Project", "There is no Dockerfile in %1.").arg(path),
                         m_project.warnings.join(u'\n')};
        m_project.first = firstOfFolder();
        return std::move(m_project);
    }

    Result<Project> dockerfile(const QString &path)
    {
        const auto content = readTextFile(path);
        if (!content)
            return content.error();
        const QString own = QFileInfo(path).absolutePath();
        const QString root = nearestAbove(
            own, m_environment, [](const QString &folder) { return hasGit(folder) || hasComposeFile(folder); });
        // Without a project around it, only what lies beside the file is its neighbour.
        if (root.isEmpty())
            m_limits.depth = 0;
        begin(root.isEmpty() ? own : root);
        list(path);
        m_project.first = path;
        return std::move(m_project);
    }

    Result<Project> composeFile(const QString &path)
    {
        const auto text = readTextFile(path);
        if (!text)
            return text.error();
        const QString own = QFileInfo(path).absolutePath();
        const auto compose = parseCompose(*text, environmentOf(own));
        if (!compose)
            return Error{QCoreApplication::translate("Project", "%1 is not a compose file: %2.")
                             .arg(path, compose.error().message),
                         {}};
        if (compose->builds.isEmpty())
            return Error{QCoreApplication::translate("Project", "No service of %1 builds an image.").arg(path),
                         compose->warnings.join(u'\n')};
        begin(rootOf(own, *compose), path);
        m_project.first = firstBuilt(path);
        if (m_project.first.isEmpty() && m_project.dockerfiles.size() == 1)
            m_project.first = m_project.dockerfiles.first().path;
        return std::move(m_project);
    }

private:
    /// Fills the project from its folder. \a composeFile is read first, whatever it is called.
    void begin(const QString &root, const QString &composeFile = {})
    {
        const FoundFiles found = searchFolder(root, m_limits);
        m_project.root = root;
        m_project.name = QFileInfo(root).fileName();
        m_project.dockerfiles = found.dockerfiles;
        m_project.truncated = found.truncated;
        if (found.truncated)
            m_project.warnings.append(
                QCoreApplication::translate("Project",
                                            "%1 holds more than is looked through; not every Dockerfile is listed.")
                    .arg(root));
        QStringList files = found.composeFiles;
        if (!composeFile.isEmpty()) {
            files.removeAll(composeFile);
            files.prepend(composeFile);
        }
        for (const QString &file : std::as_const(files))
            readCompose(file);
    }

    void readCompose(const QString &file)
    {
        const auto text = readTextFile(file, m_project.root);
        if (!text) {
            m_project.warnings.append(text.error().message);
            return;
        }
        const auto compose = parseCompose(*text, environmentOf(QFileInfo(file).absolutePath()));
        if (!compose) {
            m_project.warnings.append(QCoreApplication::translate("Project", "%1 is not a compose file: %2.")
                                          .arg(file, compose.error().message));
            return;
        }
        if (m_project.composeFiles.isEmpty() && !compose->name.isEmpty())
            m_project.name = compose->name;
        m_project.composeFiles.append(file);
        for (const QString &warning : compose->warnings)
            m_project.warnings.append(QCoreApplication::translate("Project", "%1, %2.").arg(file, warning));
        for (const ComposeBuild &build : compose->builds)
            take(located(file, build));
    }

    Environment environmentOf(const QString &folder) const
    {
        const auto text = readTextFile(folder + "/.env"_L1, folder);
        Environment all = text ? parseDotEnv(*text, m_environment) : Environment();
        all.insert(m_environment);
        return all;
    }

    ProjectBuild located(const QString &file, const ComposeBuild &build) const
    {
        const QDir folder(QFileInfo(file).absolutePath());
        ProjectBuild result{file, build, {}, {}, {}, true};
        if (!isAddress(build.context)) {
            result.contextFolder = QDir::cleanPath(folder.absoluteFilePath(build.context));
            if (!build.inlineDockerfile) {
                const QString name = build.dockerfile.isEmpty() ? u"Dockerfile"_s : build.dockerfile;
                result.dockerfilePath = QDir::cleanPath(QDir(result.contextFolder).absoluteFilePath(name));
            }
        }
        locateContexts(folder, result);
        return result;
    }

    void locateContexts(const QDir &folder, ProjectBuild &result) const
    {
        const QMap<QString, QString> &contexts = result.build.additionalContexts;
        QStringList reached{result.contextFolder, result.dockerfilePath};
        for (auto it = contexts.begin(); it != contexts.end(); ++it) {
            const bool isPath = !isAddress(*it) && !it->startsWith("service:"_L1);
            const QString value = isPath ? QDir::cleanPath(folder.absoluteFilePath(*it)) : *it;
            result.additionalContexts.insert(it.key(), value);
            if (isPath)
                reached.append(value);
        }
        reached.removeAll(QString());
        result.insideProject = std::all_of(reached.begin(), reached.end(),
                                           [this](const QString &path) { return liesInside(path, m_project.root); });
    }

    void take(const ProjectBuild &build)
    {
        m_project.builds.append(build);
        const QString &path = build.dockerfilePath;
        if (path.isEmpty())
            return;
        if (!QFileInfo(path).isFile())
            m_project.warnings.append(QCoreApplication::translate("Project", "%1, line %2: there is no %3.")
                                          .arg(build.composeFile, QString::number(build.build.line), path));
        else if (!liesInside(path, m_project.root))
            m_project.warnings.append(
                QCoreApplication::translate("Project", "%1, line %2: %3 lies outside of the project.")
                    .arg(build.composeFile, QString::number(build.build.line), path));
        else
            list(path);
    }

    bool isListed(const QString &path) const
    {
        return std::any_of(m_project.dockerfiles.begin(), m_project.dockerfiles.end(),
                           [&](const DockerfileEntry &entry) { return entry.path == path; });
    }

    void list(const QString &path)
    {
        if (!isListed(path))
            m_project.dockerfiles.append({path, QDir(m_project.root).relativeFilePath(path)});
    }

    QString firstOfFolder() const
    {
        if (!m_project.composeFiles.isEmpty()
            && QFileInfo(m_project.composeFiles.first()).absolutePath() == m_project.root) {
            if (const QString built = firstBuilt(m_project.composeFiles.first()); !built.isEmpty())
                return built;
        }
        for (const QString &name : {u"Dockerfile"_s, u"Containerfile"_s}) {
            if (const QString path = QDir(m_project.root).filePath(name); isListed(path))
                return path;
        }
        return m_project.dockerfiles.size() == 1 ? m_project.dockerfiles.first().path : QString();
    }

    QString firstBuilt(const QString &composeFile) const
    {
        for (const ProjectBuild &build : m_project.builds) {
            if (build.composeFile == composeFile && isListed(build.dockerfilePath))
                return build.dockerfilePath;
        }
        return {};
    }

    /// The compose file's folder, or the repository around it where it builds what lies there.
    QString rootOf(const QString &folder, const ComposeFile &compose) const
    {
        const bool reachesOut =
            std::any_of(compose.builds.begin(), compose.builds.end(), [&](const ComposeBuild &build) {
                return !isAddress(build.context) && !liesInside(QDir(folder).absoluteFilePath(build.context), folder);
            });
        const QString repository = reachesOut ? nearestAbove(folder, m_environment, hasGit) : QString();
        return repository.isEmpty() ? folder : repository;
    }

    const Environment &m_environment;
    SearchLimits m_limits;
    Project m_project;
};

} // namespace

QList<qsizetype> Project::buildsOf(const QString &dockerfile) const
{
    QList<qsizetype> result;
    for (qsizetype i = 0; i < builds.size(); ++i) {
        if (builds.at(i).dockerfilePath == dockerfile)
            result.append(i);
    }
    return result;
}

Result<Project> open(const QString &path, const Environment &environment, SearchLimits limits)
{
    const QString clean = absolute(path);
    const QFileInfo info(clean);
    if (!info.exists())
        return Error{QCoreApplication::translate("Project", "%1 does not exist.").arg(clean), {}};
    Opening opening(environment, limits);
    if (info.isDir())
        return opening.folder(clean);
    if (const QString suffix = info.suffix().toLower(); suffix == "yaml"_L1 || suffix == "yml"_L1)
        return opening.composeFile(clean);
    return opening.dockerfile(clean);
}

} // namespace Stagecraft::Project

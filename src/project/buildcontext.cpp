// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/buildcontext.h"

#include "dockerfile/copyinstruction.h"
#include "project/filereading.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

bool isPlainSource(const QString &source)
{
    return !source.contains(u'$') && !source.startsWith("<<"_L1) && !source.contains("://"_L1)
        && !source.startsWith("git@"_L1);
}

bool isPresent(const QString &folder, const QString &source)
{
    const QString path = pathInContext(source);
    const qsizetype wildcard = path.indexOf(QRegularExpression(u"[*?\\[]"_s));
    if (wildcard < 0)
        return QFileInfo::exists(folder + u'/' + path);
    const qsizetype slash = path.lastIndexOf(u'/');
    // A wildcard among the folders is not followed; such a source counts as present.
    if (wildcard < slash)
        return true;
    const QDir dir(folder + u'/' + path.first(qMax<qsizetype>(slash, 0)));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    return !dir.entryList({path.sliced(slash + 1)}, all).isEmpty();
}

QStringList missingIn(const QString &folder, const QStringList &sources)
{
    QStringList missing;
    for (const QString &source : sources) {
        if (!isPresent(folder, source))
            missing.append(source);
    }
    return missing;
}

QString folderAboveWith(const QStringList &sources, const QString &folder, const QString &root)
{
    QDir dir(folder);
    while (dir.absolutePath() != root && dir.cdUp() && liesInside(dir.absolutePath(), root)) {
        if (missingIn(dir.absolutePath(), sources).isEmpty())
            return dir.absolutePath();
    }
    return {};
}

std::optional<BuildContext> composeContext(const Project &project, const QString &dockerfile)
{
    const QList<qsizetype> builds = project.buildsOf(dockerfile);
    if (builds.isEmpty())
        return {};
    const ProjectBuild &build = project.builds.at(builds.first());
    BuildContext context;
    context.folder = build.contextFolder;
    context.address = build.contextFolder.isEmpty() ? build.build.context : QString();
    context.origin = BuildContext::Origin::Compose;
    context.service = build.build.service;
    return context;
}

class Listing
{
public:
    Listing(const QString &root, const Dockerfile::IgnoreFile &ignore, int maximumFiles)
        : m_root(root)
        , m_ignore(ignore)
        , m_maximum(maximumFiles)
    { }

    ContextListing run()
    {
        look({});
        m_listing.files.sort();
        return m_listing;
    }

private:
    void look(const QString &folder)
    {
        const auto all = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
        const QFileInfoList entries = QDir(m_root + u'/' + folder).entryInfoList(all, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (!m_listing.complete)
                return;
            const QString path = folder.isEmpty() ? entry.fileName() : folder + u'/' + entry.fileName();
            if (entry.isDir() && !entry.isSymLink()) {
                if (!m_ignore.ignoresAllBelow(path))
                    look(path);
            } else if (!m_ignore.ignores(path)) {
                take(path);
            }
        }
    }

    void take(const QString &path)
    {
        if (m_listing.files.size() < m_maximum)
            m_listing.files.append(path);
        else
            m_listing.complete = false;
    }

    const QString m_root;
    const Dockerfile::IgnoreFile &m_ignore;
    const int m_maximum;
    ContextListing m_listing;
};

} // namespace

QString pathInContext(const QString &source)
{
    // Cleaning leaves what goes above the root at the start.
    static const QRegularExpression above(u"^/(?:\\.\\.(?:/|$))*"_s);
    return QDir::cleanPath(u'/' + source).remove(above);
}

QStringList contextSources(const Dockerfile::SyntaxTree &tree)
{
    QStringList sources;
    for (const Dockerfile::Instruction &instruction : tree.instructions()) {
        using Dockerfile::InstructionKind;
        const bool copies = instruction.kind == InstructionKind::Copy || instruction.kind == InstructionKind::Add;
        const auto copy = copies ? Dockerfile::copyInstruction(instruction) : std::nullopt;
        if (!copy || Dockerfile::copyFlags(instruction).from)
            continue;
        for (const Dockerfile::Word &source : copy->sources) {
            if (isPlainSource(source.text()) && !sources.contains(source.text()))
                sources.append(source.text());
        }
    }
    return sources;
}

BuildContext contextFor(const Project &project, const QString &dockerfile, const Dockerfile::SyntaxTree &tree,
                        const QString &lastUsed)
{
    const QStringList sources = contextSources(tree);
    BuildContext context = composeContext(project, dockerfile).value_or(BuildContext());
    if (context.origin == BuildContext::Origin::OwnFolder) {
        const bool useLast = !lastUsed.isEmpty() && QFileInfo(lastUsed).isDir();
        context.folder = useLast ? QDir::cleanPath(lastUsed) : QFileInfo(dockerfile).absolutePath();
        context.origin = useLast ? BuildContext::Origin::LastUsed : BuildContext::Origin::OwnFolder;
    }
    if (!context.folder.isEmpty())
        context.missingSources = missingIn(context.folder, sources);
    if (context.origin == BuildContext::Origin::OwnFolder && !context.missingSources.isEmpty())
        context.proposedFolder = folderAboveWith(sources, context.folder, project.root);
    return context;
}

QString ignoreFilePath(const QString &dockerfile, const QString &contextFolder)
{
    QString own = dockerfile + ".dockerignore"_L1;
    if (!dockerfile.isEmpty() && QFileInfo(own).isFile())
        return own;
    const QString common = contextFolder + "/.dockerignore"_L1;
    return !contextFolder.isEmpty() && QFileInfo(common).isFile() ? common : QString();
}

Dockerfile::IgnoreFile ignoreFileFor(const QString &dockerfile, const QString &contextFolder)
{
    const QString path = ignoreFilePath(dockerfile, contextFolder);
    const auto text =
        path.isEmpty() ? Result<QByteArray>(QByteArray()) : readTextFile(path, QFileInfo(path).absolutePath());
    return text ? Dockerfile::IgnoreFile::parse(*text) : Dockerfile::IgnoreFile();
}

ContextListing listContext(const QString &contextFolder, const Dockerfile::IgnoreFile &ignore, int maximumFiles)
{
    return Listing(contextFolder, ignore, maximumFiles).run();
}

} // namespace Stagecraft::Project

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildjob.h"

#include "build/partialfile.h"
#include "project/buildcontext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildJob)
};

Result<Done> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return Error{Text::tr("The part of the Dockerfile to build could not be written."), file.errorString()};
    return Done{};
}

/// The text up to the end of a stage, or up to a line of it.
Result<QByteArray> textOf(const DocumentSession &session, StagePart part)
{
    const Dockerfile::SyntaxTree &tree = session.graphTree();
    return part.beforeLine > 0 ? Build::textBefore(tree, session.graph(), part.stage, part.beforeLine)
                               : Build::textUpTo(tree, session.graph(), part.stage);
}

void copyIgnoreFile(const QString &dockerfile, const QString &context, const QString &copy)
{
    const QString ignoreFile = Project::ignoreFilePath(dockerfile, context);
    if (!ignoreFile.isEmpty())
        QFile::copy(ignoreFile, copy + u".dockerignore"_s);
}

QString titleOf(const DocumentSession &session, const QString &target)
{
    return target.isEmpty() ? session.fileName() : Text::tr("%1 · %2").arg(session.fileName(), target);
}

} // namespace

BuildJob jobOf(DocumentSession &session, const Build::BuildRequest &request)
{
    BuildJob job;
    job.session = &session;
    job.request.build = request;
    job.request.variant.label = session.fileName();
    job.request.variant.file = request.file;
    job.request.variant.context = request.context;
    job.request.variant.target = request.target;
    job.target = request.target;
    job.title = titleOf(session, request.target);
    job.text = session.graphTree().text();
    job.graph = session.graph();
    job.stageIds = session.stageIds();
    job.revision = session.document()->revision();
    return job;
}

Result<BuildJob> partialJobOf(DocumentSession &session, Build::BuildRequest request, StagePart part)
{
    const Result<QByteArray> text = textOf(session, part);
    if (!text)
        return text.error();
    auto folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + u"/stagecraft-part-XXXXXX"_s);
    const QString file = folder->filePath(u"Dockerfile"_s);
    if (const Result<Done> written = writeFile(file, *text); !written)
        return written.error();
    copyIgnoreFile(session.path(), request.context, file);
    request.file = file;
    request.target.clear();
    request.tags.clear();
    request.output = Build::BuildRequest::Output::Load;
    BuildJob job = jobOf(session, request);
    const QString name = session.graph().displayName(part.stage);
    job.target = part.beforeLine > 0 ? Text::tr("%1 before line %2").arg(name, QString::number(part.beforeLine)) : name;
    job.title = titleOf(session, job.target);
    job.request.variant.label = job.title;
    job.request.weighs = false;
    job.text = *text;
    Dockerfile::BuildParameters parameters = session.parameters();
    parameters.target.clear();
    job.graph = Graph::resolve(Dockerfile::SyntaxTree::parse(*text), parameters);
    job.folder = std::move(folder);
    job.isInspection = true;
    return job;
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/buildjob.h"

#include "build/partialfile.h"
#include "build/placedfile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildJob)
};

/// The text up to the end of a stage, or up to a line of it.
Result<QByteArray> textOf(const DocumentSession &session, StagePart part)
{
    const Dockerfile::SyntaxTree &tree = session.graphTree();
    return part.beforeLine > 0 ? Build::textBefore(tree, session.graph(), part.stage, part.beforeLine)
                               : Build::textUpTo(tree, session.graph(), part.stage);
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

Result<BuildJob> partialJobOf(DocumentSession &session, const Build::BuildRequest &request, StagePart part)
{
    const Result<QByteArray> text = textOf(session, part);
    if (!text)
        return text.error();
    auto folder = std::make_shared<QTemporaryDir>(QDir::tempPath() + u"/stagecraft-part-XXXXXX"_s);
    const Result<Build::BuildRequest> placed = Build::withText(Build::asPart(request), *text, folder->path());
    if (!placed)
        return placed.error();
    BuildJob job = jobOf(session, *placed);
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

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/placedfile.h"

#include "project/buildcontext.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

Result<BuildRequest> withText(BuildRequest request, const QByteArray &text, const QString &folder)
{
    const QString ignoreFile = Project::ignoreFilePath(request.file, request.context);
    request.file = folder + u"/Dockerfile"_s;
    QFile file(request.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Error{QCoreApplication::translate("Build", "%1 cannot be written.").arg(request.file),
                     file.errorString()};
    if (!ignoreFile.isEmpty())
        QFile::copy(ignoreFile, request.file + u".dockerignore"_s);
    return request;
}

BuildRequest asPart(BuildRequest request)
{
    request.target.clear();
    request.tags.clear();
    request.output = BuildRequest::Output::Load;
    return request;
}

} // namespace Stagecraft::Build

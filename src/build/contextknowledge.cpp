// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/remedy.h"
#include "project/buildcontext.h"

#include <QFileInfo>

namespace Stagecraft::Build {

ContextKnowledge contextKnowledgeOf(const BuildRequest &request)
{
    ContextKnowledge known;
    known.exists = [folder = request.context](const QString &path) { return QFileInfo::exists(folder + u'/' + path); };
    known.ignoreFile = Project::ignoreFileFor(request.file, request.context);
    known.ignoreName = QFileInfo(Project::ignoreFilePath(request.file, request.context)).fileName();
    return known;
}

} // namespace Stagecraft::Build

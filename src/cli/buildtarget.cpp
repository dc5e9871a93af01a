// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildtarget.h"

#include "cli/buildflags.h"
#include "cli/input.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<Build::BuildRequest> requestOf(const Call &call)
{
    const Arguments &given = call.arguments();
    const auto parameters = buildParameters(call);
    if (!parameters)
        return parameters.error();
    Build::BuildRequest request;
    request.target = given.value(u"target"_s);
    request.platform = given.value(u"platform"_s);
    request.arguments = keyValues(given.all(u"build-arg"_s));
    request.contexts = parameters->contexts;
    request.secrets = given.all(u"secret"_s);
    request.ssh = given.all(u"ssh"_s);
    request.builder = given.value(u"builder"_s);
    request.tags = given.all(u"tag"_s);
    const auto labels = keyValues(given.all(u"label"_s));
    for (const auto &[name, value] : labels.asKeyValueRange())
        request.labels.insert(name, value.value_or(QString()));
    request.cacheFrom = given.all(u"cache-from"_s);
    request.cacheTo = given.all(u"cache-to"_s);
    request.noCacheStages = given.all(u"no-cache-filter"_s);
    request.network = given.value(u"network"_s);
    request.noCache = given.has(u"no-cache"_s);
    request.pull = given.has(u"pull"_s);
    request.output = given.has(u"push"_s) ? Build::BuildRequest::Output::Push : Build::BuildRequest::Output::Load;
    return request;
}

Result<Build::BuildRequest> requestOf(const Call &call, const QString &word)
{
    auto request = requestOf(call);
    if (!request)
        return request.error();
    Build::BuildRequest result = *request;
    const QString flag = call.arguments().value(u"file"_s);
    if (word == "-"_L1 || flag == "-"_L1)
        return Error{Text::tr("A Dockerfile from standard input cannot be built; save it as a file."), {}};
    const QString path = call.absolute(word);
    if (QFileInfo(path).isDir()) {
        result.context = path;
        result.file = flag.isEmpty() ? dockerfileIn(path) : call.absolute(flag);
        if (result.file.isEmpty())
            return Error{Text::tr("%1 has no Dockerfile.").arg(word), {}};
        return result;
    }
    if (!flag.isEmpty())
        return Error{Text::tr("%1 is not a folder; with -f the path is the build context.").arg(word), {}};
    if (!QFileInfo(path).isFile())
        return Error{Text::tr("There is no %1.").arg(word), {}};
    result.file = path;
    result.context = QFileInfo(path).absolutePath();
    return result;
}

} // namespace Stagecraft::Cli

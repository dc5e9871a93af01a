// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/buildflags.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BuildFlags)
};

} // namespace

Flags buildFlags()
{
    return {
        {u"file"_s, Text::tr("The Dockerfile"), u"FILE"_s, u'f', {}, false},
        {u"target"_s, Text::tr("The stage to build"), u"STAGE"_s, {}, {}, false},
        {u"platform"_s, Text::tr("What to build for"), u"PLATFORM"_s, {}, {}, false},
        {u"build-arg"_s,
         Text::tr("A build argument; without a value, the environment's"),
         u"KEY[=VALUE]"_s,
         {},
         {},
         true},
        {u"build-context"_s, Text::tr("A named build context"), u"NAME=VALUE"_s, {}, {}, true},
        {u"secret"_s,
         Text::tr("A secret for the build: id=NAME,src=FILE or id=NAME,env=VARIABLE"),
         u"SECRET"_s,
         {},
         {},
         true},
        {u"ssh"_s, Text::tr("An SSH agent for the build: default or ID=SOCKET"), u"SSH"_s, {}, {}, true},
        {u"builder"_s, Text::tr("The builder, instead of the one in use"), u"BUILDER"_s, {}, {}, false},
        {u"no-cache"_s, Text::tr("Do everything again"), {}, {}, {}, false},
        {u"pull"_s, Text::tr("Ask for newer base images"), {}, {}, {}, false},
    };
}

QMap<QString, std::optional<QString>> keyValues(const QStringList &entries)
{
    QMap<QString, std::optional<QString>> result;
    for (const QString &entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals < 0)
            result.insert(entry, std::nullopt);
        else
            result.insert(entry.first(equals), entry.sliced(equals + 1));
    }
    return result;
}

Result<Dockerfile::BuildParameters> buildParameters(const Call &call)
{
    Dockerfile::BuildParameters parameters;
    const Arguments &given = call.arguments();
    parameters.target = given.value(u"target"_s);
    parameters.platform = given.value(u"platform"_s, parameters.platform);
    if (parameters.platform.contains(u','))
        return Error{Text::tr("Only one platform at a time can be looked at, not %1.").arg(parameters.platform), {}};
    const QProcessEnvironment &environment = call.surroundings().environment;
    const auto arguments = keyValues(given.all(u"build-arg"_s));
    for (const auto &[name, value] : arguments.asKeyValueRange()) {
        if (value || environment.contains(name))
            parameters.arguments.insert(name, value.value_or(environment.value(name)));
    }
    const auto contexts = keyValues(given.all(u"build-context"_s));
    for (const auto &[name, value] : contexts.asKeyValueRange()) {
        if (!value)
            return Error{Text::tr("--build-context takes NAME=VALUE, not \"%1\".").arg(name), {}};
        parameters.contexts.insert(name, *value);
    }
    return parameters;
}

} // namespace Stagecraft::Cli

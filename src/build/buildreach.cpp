// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/buildreach.h"

#include "project/filereading.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

/// Not a path: a repository, an archive behind an address, an image.
bool isAddress(const QString &source)
{
    static const QRegularExpression pattern(u"^([a-z][a-z0-9+.-]*://|git@|github\\.com/)"_s);
    return pattern.match(source).hasMatch();
}

bool isImage(const QString &source)
{
    return source.startsWith("docker-image://"_L1);
}

/// Docker's own frontends are `docker/dockerfile` and its forerunners, under Docker Hub's names.
bool isDockersFrontend(const QString &syntax)
{
    static const QRegularExpression pattern(u"^((index\\.)?docker\\.io/)?docker/dockerfile(-upstream)?([:@].*)?$"_s);
    return pattern.match(syntax).hasMatch();
}

class Collector
{
public:
    explicit Collector(const QString &root)
        : m_root(root)
    { }

    void add(const QString &kind, const QString &detail, const QString &text)
    {
        const QString key = kind + u':' + detail;
        // What several lines ask for is asked about once.
        if (std::ranges::find(m_reach, key, &Reach::key) == m_reach.end())
            m_reach.append({key, text});
    }

    void addFile(const QString &file)
    {
        if (!Project::liesInside(file, m_root))
            add(u"file"_s, file, Text::tr("The Dockerfile %1 lies outside of the project.").arg(file));
    }

    void addContext(const QString &context)
    {
        if (isAddress(context))
            add(u"context"_s, context, Text::tr("The engine fetches the build context %1.").arg(context));
        else if (!Project::liesInside(context, m_root))
            add(u"context"_s, context, Text::tr("The build context %1 lies outside of the project.").arg(context));
    }

    void addNamedContext(const QString &name, const QString &source)
    {
        if (isImage(source) || (!isAddress(source) && Project::liesInside(source, m_root)))
            return;
        add(u"context"_s, name + u'=' + source,
            Text::tr("The build context “%1” is %2, outside of the project.").arg(name, source));
    }

    void addInstruction(const Dockerfile::Instruction &instruction)
    {
        for (const Dockerfile::Flag &flag : instruction.flags) {
            if (instruction.effectiveKind() != Dockerfile::InstructionKind::Run)
                continue;
            if (flag.name == "network"_L1 && flag.value == u"host"_s)
                add(u"network"_s, u"host"_s,
                    Text::tr("Line %1 asks for the network of the engine's machine.").arg(instruction.startLine));
            if (flag.name == "security"_L1 && flag.value == u"insecure"_s)
                add(u"security"_s, u"insecure"_s,
                    Text::tr("Line %1 asks to run with the privileges of the engine's machine.")
                        .arg(instruction.startLine));
        }
    }

    [[nodiscard]] const QList<Reach> &reach() const { return m_reach; }

private:
    QString m_root;
    QList<Reach> m_reach;
};

void addHandedOver(Collector &collector, const BuildRequest &request)
{
    for (const QString &secret : request.secrets)
        collector.add(u"secret"_s, secret, Text::tr("The build is given the secret %1.").arg(secret));
    for (const QString &socket : request.ssh)
        collector.add(u"ssh"_s, socket, Text::tr("The build may use your SSH agent (%1).").arg(socket));
    if (request.output == BuildRequest::Output::Push) {
        collector.add(u"push"_s, request.tags.join(u','),
                      Text::tr("The image is pushed as %1.").arg(request.tags.join(u", "_s)));
    }
}

} // namespace

QList<Reach> reachOf(const BuildRequest &request, const Dockerfile::SyntaxTree &tree, const Engine::EngineInfo &engine,
                     const QString &root)
{
    Collector collector(root);
    collector.addFile(request.file);
    collector.addContext(request.context);
    for (const auto &[name, source] : request.contexts.asKeyValueRange())
        collector.addNamedContext(name, source);
    addHandedOver(collector, request);
    if (engine.remote) {
        collector.add(
            u"engine"_s, engine.context,
            Text::tr("The engine %1 is on another machine; the build context is sent there.").arg(engine.context));
    }
    const QString syntax = tree.syntax();
    if (!syntax.isEmpty() && !isDockersFrontend(syntax)) {
        collector.add(u"syntax"_s, syntax,
                      Text::tr("The build is carried out by the foreign frontend %1.").arg(syntax));
    }
    for (const Dockerfile::Instruction &instruction : tree.instructions())
        collector.addInstruction(instruction);
    return collector.reach();
}

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/runinstruction.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// A command that installs what a file of names asks for.
struct Installer
{
    QString manifest; ///< The part of the file's name that tells it.
    QString named; ///< What to tell people to copy first.
    bool (*is)(const ShellCommand &command);
};

bool isNodeInstall(const ShellCommand &command)
{
    const QStringView first = command.subCommand();
    // With a package named it does not depend on the manifest.
    if (command.is(u"npm", {u"ci"_s, u"install"_s, u"i"_s}))
        return command.words.last().text.startsWith(u'-') || command.words.last().text == first;
    if (command.program() == "yarn"_L1)
        return first.isEmpty() || first == "install"_L1;
    return command.is(u"pnpm", {u"install"_s, u"i"_s, u"fetch"_s});
}

bool isPipInstall(const ShellCommand &command)
{
    const bool requirements = command.hasWord(u"-r") || command.hasWord(u"--requirement");
    return requirements
        && (command.is(u"pip", {u"install"_s}) || command.is(u"pip3", {u"install"_s}) || command.hasWord(u"pip"));
}

const QList<Installer> &installers()
{
    static const QList<Installer> all{
        {u"package"_s, u"package.json"_s, isNodeInstall},
        {u"requirements"_s, u"requirements.txt"_s, isPipInstall},
        {u"pyproject"_s, u"pyproject.toml"_s,
         [](const ShellCommand &c) { return c.is(u"poetry", {u"install"_s}) || c.is(u"uv", {u"sync"_s}); }},
        {u"go.mod"_s, u"go.mod, go.sum"_s,
         [](const ShellCommand &c) { return c.is(u"go", {u"mod"_s}) && c.hasWord(u"download"); }},
        {u"Gemfile"_s, u"Gemfile, Gemfile.lock"_s,
         [](const ShellCommand &c) { return c.is(u"bundle", {u"install"_s}); }},
        {u"composer"_s, u"composer.json, composer.lock"_s,
         [](const ShellCommand &c) { return c.is(u"composer", {u"install"_s}); }},
        {u"Cargo"_s, u"Cargo.toml, Cargo.lock"_s, [](const ShellCommand &c) { return c.is(u"cargo", {u"fetch"_s}); }},
        {u".csproj"_s, u"*.csproj"_s, [](const ShellCommand &c) { return c.is(u"dotnet", {u"restore"_s}); }},
        {u"pom.xml"_s, u"pom.xml"_s,
         [](const ShellCommand &c) { return c.program().startsWith("mvn"_L1) && c.hasWord(u"dependency:go-offline"); }},
    };
    return all;
}

/// For each stage whether it or what it builds on copies from the build context: in others there is nothing to find.
QList<bool> chainsWithContext(const Graph::StageGraph &graph)
{
    QSet<int> copying;
    for (const Graph::Edge &edge : graph.edges) {
        if (edge.from.kind == Graph::Source::Kind::Context)
            copying.insert(edge.to);
    }
    return inChains(graph, [&copying](const Dockerfile::Stage &stage) { return copying.contains(stage.index); });
}

const Installer *installerOf(const ShellCommand &command)
{
    const auto found =
        std::find_if(installers().begin(), installers().end(), [&](const Installer &i) { return i.is(command); });
    return found == installers().end() ? nullptr : &*found;
}

bool bringsManifest(const ContextCopy &copy, const Installer &installer)
{
    return std::any_of(copy.sources.begin(), copy.sources.end(), [&](const QString &source) {
        return source.sliced(source.lastIndexOf(u'/') + 1).contains(installer.manifest) || source.contains(u'*');
    });
}

bool bringsEverything(const ContextCopy &copy)
{
    static const QStringList everything{u"."_s, u"./"_s, u"/"_s};
    return std::any_of(copy.sources.begin(), copy.sources.end(),
                       [](const QString &source) { return everything.contains(source); });
}

bool bringsFolder(const ContextCopy &copy, const Facts &facts)
{
    return std::any_of(copy.sources.begin(), copy.sources.end(),
                       [&](const QString &source) { return isFolder(source, facts); });
}

/// The copy of sources that makes \a run start anew with every change of them, or null.
const ContextCopy *culprit(const ChainContent &content, const Run &run, const Installer &installer, const Facts &facts)
{
    const auto before = [&](const ContextCopy &copy) { return copy.instruction < run.instruction; };
    const bool manifestApart = std::any_of(content.copies.begin(), content.copies.end(), [&](const ContextCopy &c) {
        return before(c) && bringsManifest(c, installer);
    });
    for (const ContextCopy &copy : content.copies) {
        // A folder beside a manifest of its own may be just what the installer needs: patches, workspaces.
        if (before(copy) && (bringsEverything(copy) || (!manifestApart && bringsFolder(copy, facts))))
            return &copy;
    }
    return nullptr;
}

bool installedBefore(const ChainContent &content, qsizetype instruction, const Installer &installer)
{
    return std::any_of(content.runs.begin(), content.runs.end(), [&](const Run &run) {
        return run.instruction < instruction
            && std::any_of(
                   run.commands.begin(), run.commands.end(),
                   [&](const ShellCommand &command) { return installerOf(command) == &installer; });
    });
}

bool hasCacheMount(const Dockerfile::Instruction &instruction)
{
    if (instruction.flags.isEmpty())
        return false;
    const auto run = Dockerfile::runInstruction(instruction);
    return run && std::any_of(run->mounts.begin(), run->mounts.end(), [](const Dockerfile::Flag &mount) {
               return mount.value.value_or(QString()).contains("type=cache"_L1);
           });
}

QString messageFor(const ShellCommand &command, const Installer &installer, int line)
{
    QStringList words{command.program().toString(), command.subCommand().toString()};
    if (command.is(u"go", {u"mod"_s}))
        words.append(u"download"_s);
    words.removeAll(QString());
    return QCoreApplication::translate(
               "Advice",
               "Every change of a source file makes \"%1\" in line %2 run again: copy %3 first, install, and "
               "copy the rest after that.")
        .arg(words.join(u' '), QString::number(line), installer.named);
}

/// What is wrong in one stage: at most one finding, so that a page of advice is not one advice over and over.
Findings findInStage(const Subject &subject, const Rule &rule, int stage)
{
    const ChainContent content = contentOf(subject, chainOf(subject.graph, stage));
    const Dockerfile::Stage &own = subject.graph.stages().at(stage);
    for (const Run &run : content.runs) {
        const Dockerfile::Instruction &instruction = subject.tree.instructions().at(run.instruction);
        if (run.instruction < own.firstInstruction || hasCacheMount(instruction))
            continue;
        for (const ShellCommand &command : run.commands) {
            const Installer *installer = installerOf(command);
            const ContextCopy *copy = installer ? culprit(content, run, *installer, subject.facts) : nullptr;
            if (!copy || installedBefore(content, copy->instruction, *installer))
                continue;
            const Dockerfile::Instruction &copying = subject.tree.instructions().at(copy->instruction);
            return {finding(rule, copying.range, subject.graph.stageList.stageOfInstruction(copy->instruction),
                            messageFor(command, *installer, instruction.startLine))};
        }
    }
    return {};
}

} // namespace

Findings findSourceCopiedBeforeDependencies(const Subject &subject, const Rule &rule)
{
    const QList<bool> hasContext = chainsWithContext(subject.graph);
    Findings result;
    for (int stage = 0; stage < subject.graph.stages().size(); ++stage) {
        if (!subject.graph.reachable.value(stage) || !hasContext.at(stage))
            continue;
        const Findings found = findInStage(subject, rule, stage);
        for (const Finding &one : found) {
            const bool known =
                std::any_of(result.begin(), result.end(), [&](const Finding &f) { return f.range == one.range; });
            if (!known)
                result.append(one);
        }
    }
    return result;
}

} // namespace Stagecraft::Advice

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/checkreport.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "project/buildcontext.h"
#include "project/filereading.h"
#include "project/foldersearch.h"
#include "project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// What the context of \a input would send, where that can be told without looking far.
Advice::Facts factsAbout(const Input &input)
{
    if (input.path.isEmpty())
        return {};
    Project::Project project;
    project.root = QFileInfo(input.path).absolutePath();
    const auto context = Project::contextFor(project, input.path, Dockerfile::SyntaxTree::parse(input.text));
    if (context.folder.isEmpty())
        return {};
    Advice::Facts facts;
    facts.ignoreFile = Project::ignoreFileFor(input.path, context.folder);
    const auto listing = Project::listContext(context.folder, *facts.ignoreFile);
    if (listing.complete)
        facts.contextFiles = listing.files;
    return facts;
}

Result<QList<Input>> inputsOfFolder(const Call &call, const QString &word)
{
    const QString root = call.absolute(word);
    const Project::FoundFiles found = Project::searchFolder(root, {});
    if (found.dockerfiles.isEmpty())
        return Error{Text::tr("%1 has no Dockerfile.").arg(word), {}};
    QList<Input> inputs;
    for (const Project::DockerfileEntry &entry : found.dockerfiles) {
        auto text = Project::readTextFile(entry.path, root);
        if (!text)
            return text.error();
        inputs.append({QDir::cleanPath(word + u'/' + entry.relativePath), entry.path, *text});
    }
    return inputs;
}

Result<QList<Input>> inputsOf(const Call &call, const QString &word)
{
    if (word != "-"_L1 && QFileInfo(call.absolute(word)).isDir())
        return inputsOfFolder(call, word);
    auto input = readInput(call, word);
    if (!input)
        return input.error();
    return QList<Input>{*input};
}

Result<Stagecraft::Done> writeText(const CheckedFile &file)
{
    QSaveFile target(file.path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file.text) != file.text.size() || !target.commit())
        return Error{Text::tr("%1: cannot be written: %2").arg(file.name, target.errorString()), {}};
    return Stagecraft::Done{};
}

/// One input checked and, where that is asked for, mended in place.
Result<CheckedFile> checkedInput(const Call &call, const Input &input)
{
    const Advice::Facts facts = factsAbout(input);
    CheckedFile file = checked(input.name, input.path, input.text, facts);
    if (!call.arguments().has(u"fix"_s))
        return file;
    if (input.path.isEmpty())
        return Error{Text::tr("--fix needs a file, not standard input."), {}};
    CheckedFile better = fixed(file, facts);
    if (better.text == input.text)
        return file;
    if (const auto written = writeText(better); !written)
        return written.error();
    return better;
}

bool isTooMuch(const CheckedFiles &files, const QString &failOn)
{
    if (failOn == "never"_L1)
        return false;
    const Severity worst = failOn == "error"_L1 ? Severity::Error
        : failOn == "warning"_L1                ? Severity::Warning
                                                : Severity::Info;
    return std::ranges::any_of(files, [worst](const CheckedFile &file) {
        return std::ranges::any_of(file.findings,
                                   [worst](const Advice::Finding &finding) { return finding.severity <= worst; });
    });
}

QByteArray report(const CheckedFiles &files, const QString &format)
{
    if (format == "json"_L1)
        return checkJson(files);
    return format == "sarif"_L1 ? checkSarif(files) : checkText(files);
}

int runCheck(const Call &call)
{
    CheckedFiles files;
    bool readable = true;
    for (const QString &word : call.arguments().positional) {
        const auto inputs = inputsOf(call, word);
        if (!inputs) {
            call.complain(inputs.error().message);
            readable = false;
            continue;
        }
        for (const Input &input : *inputs) {
            const auto file = checkedInput(call, input);
            if (file)
                files.append(*file);
            else
                readable = call.wrong(file.error()) == Done;
        }
    }
    call.print(report(files, call.arguments().value(u"format"_s)));
    if (!readable)
        return WrongUse;
    return isTooMuch(files, call.arguments().value(u"fail-on"_s, u"warning"_s)) ? Refused : Done;
}

} // namespace

Command checkCommand()
{
    const Flags flags{
        {u"format"_s,
         Text::tr("text (the default), json or sarif"),
         u"FORMAT"_s,
         {},
         {u"text"_s, u"json"_s, u"sarif"_s},
         false},
        {u"fix"_s, Text::tr("Make the changes that are safe to make"), {}, {}, {}, false},
        {u"fail-on"_s,
         Text::tr("End with 1 from this severity on: error, warning (the default), info or never"),
         u"SEVERITY"_s,
         {},
         {u"error"_s, u"warning"_s, u"info"_s, u"never"_s},
         false},
    };
    return {u"check"_s,
            u"PATH… [--format FORMAT] [--fix] [--fail-on SEVERITY]"_s,
            Text::tr("Says what is wrong with Dockerfiles and what could be better."),
            flags,
            1,
            -1,
            runCheck};
}

} // namespace Stagecraft::Cli

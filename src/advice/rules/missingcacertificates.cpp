// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/imagename.h"
#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/copyinstruction.h"
#include "dockerfile/keywordcase.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// True when something in the chain may bring certificates, or says where they are.
bool mayHaveCertificates(const Subject &subject, const StageChain &chain)
{
    static const QRegularExpression bringing(
        u"cert|/etc/?(?:ssl|pki)?/?$|/etc/ssl|/etc/pki|ca-bundle|\\.pem$|\\.crt$|rootfs"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    return std::any_of(instructions.begin(), instructions.end(), [&](qsizetype index) {
        const Dockerfile::Instruction &instruction = subject.tree.instructions().at(index);
        if (instruction.kind == Dockerfile::InstructionKind::Env)
            return instruction.argumentsText().contains("SSL_CERT"_L1);
        const auto copy = Dockerfile::copyInstruction(instruction);
        return copy && std::any_of(copy->sources.begin(), copy->sources.end(), [](const Dockerfile::Word &source) {
                   return source.text() == "/"_L1 || source.text().contains(bringing);
               });
    });
}

bool mentionsHttps(const Subject &subject, const StageChain &chain)
{
    using Dockerfile::InstructionKind;
    const QList<qsizetype> instructions = instructionsOf(subject.graph, chain);
    return std::any_of(instructions.begin(), instructions.end(), [&](qsizetype index) {
        const Dockerfile::Instruction &instruction = subject.tree.instructions().at(index);
        const bool configures = instruction.kind == InstructionKind::Env || instruction.kind == InstructionKind::Cmd
            || instruction.kind == InstructionKind::Entrypoint;
        return configures && instruction.argumentsText().contains("https://"_L1);
    });
}

bool anyCommand(const ChainContent &content, bool (*predicate)(const ShellCommand &command))
{
    return std::any_of(content.runs.begin(), content.runs.end(), [&](const Run &run) {
        return std::any_of(run.commands.begin(), run.commands.end(), predicate);
    });
}

bool installsCertificates(const ShellCommand &command)
{
    return installsOneOf(command, {u"ca-certificates"_s}) || command.program() == "update-ca-certificates"_L1;
}

/// Languages whose programs usually speak to servers, with a TLS of their own that looks for the system's certificates.
bool buildsNetworkedProgram(const ShellCommand &command)
{
    return command.is(u"go", {u"build"_s, u"install"_s}) || command.is(u"cargo", {u"build"_s, u"install"_s});
}

/// A stage that programs are copied from, and what it tells about them.
struct Builder
{
    const Graph::Edge *edge = nullptr;
    bool installsCertificates = false;
    bool hasCertificates = false;
    bool buildsNetworkedProgram = false;
};

Builder builderOf(const Subject &subject, const Graph::Edge &edge)
{
    const StageChain chain = chainOf(subject.graph, edge.from.stage);
    const ChainContent content = contentOf(subject, chain);
    Builder builder;
    builder.edge = &edge;
    builder.installsCertificates = anyCommand(content, installsCertificates);
    const QString base = imageName(chain.rootImage).repository;
    builder.hasCertificates = builder.installsCertificates || base == "golang"_L1 || base == "rust"_L1;
    builder.buildsNetworkedProgram = anyCommand(content, buildsNetworkedProgram);
    return builder;
}

QList<Builder> buildersOf(const Subject &subject, const StageChain &chain)
{
    QList<Builder> result;
    for (const Graph::Edge &edge : subject.graph.edges) {
        if (edge.kind == Graph::Edge::Kind::Copy && edge.from.kind == Graph::Source::Kind::Stage && edge.valid
            && chain.contains(edge.to))
            result.append(builderOf(subject, edge));
    }
    return result;
}

/// A line above the first copy from a stage that has the certificates.
TextEdits fixOf(const Subject &subject, const QList<Builder> &builders)
{
    const auto source =
        std::find_if(builders.begin(), builders.end(), [](const Builder &b) { return b.hasCertificates; });
    if (source == builders.end())
        return {};
    const Graph::Edge &edge = *source->edge;
    const Dockerfile::Instruction &instruction = subject.tree.instructions().at(edge.instruction);
    const QByteArray written = subject.tree.textAt(edge.referenceRange).toByteArray();
    if (written.isEmpty() || instruction.kind != Dockerfile::InstructionKind::Copy)
        return {};
    const qsizetype lineEnd = subject.tree.lines().lineEnd(instruction.endLine);
    const QByteArray newLine =
        subject.tree.textAt({lineEnd, subject.tree.text().size()}).startsWith("\r\n") ? "\r\n" : "\n";
    return {{{instruction.range.start, instruction.range.start},
             Dockerfile::writtenKeyword(subject.tree, instruction) + " --from=" + written
                 + " /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/" + newLine}};
}

QString messageFor(const QString &base, bool likely)
{
    if (likely)
        return QCoreApplication::translate(
                   "Advice",
                   "On %1 the program finds no CA certificates, and its HTTPS calls fail: copy "
                   "/etc/ssl/certs/ca-certificates.crt from a stage that has it, or start from a base with them.")
            .arg(base);
    return QCoreApplication::translate("Advice",
                                       "There are no CA certificates on %1: if the program makes HTTPS calls, copy "
                                       "/etc/ssl/certs/ca-certificates.crt from a stage that has it.")
        .arg(base);
}

} // namespace

Findings findMissingCaCertificates(const Subject &subject, const Rule &rule)
{
    const StageChain chain = chainOf(subject.graph, subject.graph.target);
    const QString base = imageName(chain.rootImage).repository;
    if ((base != "scratch"_L1 && base != "busybox"_L1) || mayHaveCertificates(subject, chain))
        return {};
    const QList<Builder> builders = buildersOf(subject, chain);
    const auto any = [&](bool Builder::*property) {
        return std::any_of(builders.begin(), builders.end(), [&](const Builder &builder) { return builder.*property; });
    };
    const bool likely = any(&Builder::installsCertificates) || (!builders.isEmpty() && mentionsHttps(subject, chain));
    if (!likely && !any(&Builder::buildsNetworkedProgram))
        return {};
    Finding result = finding(rule, chain.rootRange, subject.graph.target, messageFor(base, likely));
    result.confidence = likely ? Confidence::Likely : Confidence::Guess;
    result.fix = fixOf(subject, builders);
    if (result.isFixable())
        result.fixTitle = QCoreApplication::translate("Advice", "Copy the certificates");
    return {result};
}

} // namespace Stagecraft::Advice

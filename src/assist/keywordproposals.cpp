// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "edit/editstyle.h"
#include "edit/stagesnippets.h"

#include <array>
#include <utility>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::InstructionKind;

namespace {

/// In the order in which they are likely wanted inside a stage.
QList<std::pair<InstructionKind, QString>> instructions()
{
    return {{InstructionKind::Run, Messages::tr("runs a command")},
            {InstructionKind::Copy, Messages::tr("takes files from the context or a stage")},
            {InstructionKind::From, Messages::tr("starts a stage")},
            {InstructionKind::Workdir, Messages::tr("sets the working directory")},
            {InstructionKind::Env, Messages::tr("sets a variable of the image")},
            {InstructionKind::Arg, Messages::tr("declares a build argument")},
            {InstructionKind::Entrypoint, Messages::tr("the program that runs")},
            {InstructionKind::Cmd, Messages::tr("its default arguments")},
            {InstructionKind::User, Messages::tr("who it runs as")},
            {InstructionKind::Expose, Messages::tr("a port it listens at")},
            {InstructionKind::Add, Messages::tr("takes archives, addresses, repositories")},
            {InstructionKind::Label, Messages::tr("says something about the image")},
            {InstructionKind::Healthcheck, Messages::tr("how to see whether it is well")},
            {InstructionKind::Volume, Messages::tr("a folder that is kept outside")},
            {InstructionKind::Shell, Messages::tr("what reads shell forms")},
            {InstructionKind::Stopsignal, Messages::tr("the signal that ends it")},
            {InstructionKind::Onbuild, Messages::tr("an instruction for those built on it")}};
}

bool canBe(InstructionKind kind, const ProposalInput &input)
{
    const bool isBeforeStages = input.stage() < 0
        && input.place.offset <= (input.graph().stages().isEmpty() ? input.place.offset
                                                                   : input.graph().stages().constFirst().range.start);
    if (isBeforeStages)
        return kind == InstructionKind::From || kind == InstructionKind::Arg;
    const auto *instruction = input.instruction();
    const bool isTrigger = instruction && instruction->kind == InstructionKind::Onbuild
        && input.place.offset > instruction->keywordRange.end;
    return !isTrigger || (kind != InstructionKind::From && kind != InstructionKind::Onbuild);
}

bool isFollowedBySpace(const ProposalInput &input)
{
    const QByteArrayView after = input.tree.textAt({input.place.word.end, input.tree.text().size()});
    return after.startsWith(' ') || after.startsWith('\t');
}

} // namespace

Proposals keywordProposals(const ProposalInput &input)
{
    Proposals proposals;
    const Edit::EditStyle style = Edit::styleOf(input.tree, input.graph().stageList);
    const QString space = isFollowedBySpace(input) ? QString() : u" "_s;
    const QList<std::pair<InstructionKind, QString>> all = instructions();
    for (const auto &[kind, detail] : all) {
        if (!canBe(kind, input))
            continue;
        const QString keyword = QString::fromUtf8(style.keyword(Dockerfile::keywordOf(kind).toUtf8()));
        const bool continues = kind == InstructionKind::From || kind == InstructionKind::Copy;
        proposals.append({Proposal::Kind::Keyword, keyword, detail, keyword + space, -1, continues});
    }
    const bool isWholeLine = space.size() == 1 && input.place.instructionKind != InstructionKind::Onbuild;
    return isWholeLine ? proposals + snippetProposals(input) : proposals;
}

Proposals directiveProposals(const ProposalInput &input)
{
    Q_UNUSED(input)
    const auto directive = [](const QString &text, const QString &detail) {
        return Proposal{Proposal::Kind::Keyword, text, detail, text, -1, false};
    };
    return {directive(u"# syntax=docker/dockerfile:1"_s, Messages::tr("the newest frontend")),
            directive(u"# check=error=true"_s, Messages::tr("findings fail the build")),
            directive(u"# check=skip="_s, Messages::tr("leaves out checks")),
            directive(u"# escape=`"_s, Messages::tr("for paths of Windows"))};
}

Proposals snippetProposals(const ProposalInput &input)
{
    Proposals proposals;
    const auto snippet = [&proposals](const QString &label, const QString &detail, const QString &text) {
        const qsizetype cursor = text.indexOf(u'|');
        proposals.append({Proposal::Kind::Snippet, label, detail, QString(text).remove(cursor, 1), cursor, false});
    };
    if (input.stage() >= 0) {
        snippet(u"RUN apt-get install"_s, Messages::tr("with kept packages"),
                u"RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \\\n"
                "    --mount=type=cache,target=/var/lib/apt,sharing=locked \\\n"
                "    apt-get update && apt-get install -y --no-install-recommends |"_s);
        snippet(u"RUN npm ci"_s, Messages::tr("with kept packages"),
                u"RUN --mount=type=cache,target=/root/.npm npm ci|"_s);
        snippet(u"RUN pip install"_s, Messages::tr("with kept packages"),
                u"RUN --mount=type=cache,target=/root/.cache/pip pip install -r |requirements.txt"_s);
        snippet(u"RUN go build"_s, Messages::tr("with kept modules and objects"),
                u"RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build \\\n"
                "    CGO_ENABLED=0 go build -o |/out/app ."_s);
        snippet(u"RUN <<EOF"_s, Messages::tr("a script of several lines"), u"RUN <<EOF\nset -e\n|\nEOF"_s);
        snippet(u"HEALTHCHECK CMD"_s, Messages::tr("asks a program inside"),
                u"HEALTHCHECK --interval=30s --timeout=3s CMD [\"|\"]"_s);
    }
    const QList<Edit::StageSnippet> stages = Edit::stageSnippets();
    for (const Edit::StageSnippet &stage : stages)
        proposals.append({Proposal::Kind::Snippet, u"FROM … "_s + stage.title, Messages::tr("a stage"),
                          QString::fromUtf8(stage.text), -1, false});
    return proposals;
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/languagehelp.h"
#include "assist/messages.h"

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::InstructionKind;

namespace {

struct Entry
{
    InstructionKind kind;
    const char *text;
    const char *example;
};

constexpr Entry entries[] = {
    {InstructionKind::Add,
     QT_TRANSLATE_NOOP("Assist",
                       "Like COPY, and takes addresses and git repositories as well; archives of the build context are "
                       "unpacked. COPY is clearer for plain files."),
     "ADD --checksum=sha256:… https://example.com/tool.tar.gz /tmp/"},
    {InstructionKind::Arg,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Declares a build argument. Above the first FROM it is for FROM lines; a stage sees it only after an "
         "ARG of its own. Its value can be read in the image's history: it is no place for secrets."),
     "ARG GO_VERSION=1.24"},
    {InstructionKind::Cmd,
     QT_TRANSLATE_NOOP(
         "Assist",
         "What runs when nothing else is asked for, or the default arguments of ENTRYPOINT. The last one of "
         "a stage counts. As a list it runs without a shell, and gets signals itself."),
     "CMD [\"--port\", \"8080\"]"},
    {InstructionKind::Copy,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Puts files of the build context, of another stage or of an image into the stage. The step runs again "
         "only when what it takes has changed."),
     "COPY --from=builder /out/app /usr/local/bin/"},
    {InstructionKind::Entrypoint,
     QT_TRANSLATE_NOOP(
         "Assist",
         "The program that the image is. Arguments of docker run, or those of CMD, come behind it. As a list it "
         "runs without a shell, and gets signals itself."),
     "ENTRYPOINT [\"/usr/local/bin/server\"]"},
    {InstructionKind::Env,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Sets variables for the steps that follow, for stages built on this one, and for the running container. "
         "For something that only the build needs, take ARG."),
     "ENV PATH=/opt/tool/bin:$PATH"},
    {InstructionKind::Expose,
     QT_TRANSLATE_NOOP("Assist", "Says at which ports the program listens. It opens none: docker run -p does."),
     "EXPOSE 8080/tcp"},
    {InstructionKind::From,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Starts a stage on an image or on a stage above. Nothing of other stages is in it but what it copies; only "
         "stages that the target needs are built."),
     "FROM golang:1.24 AS builder"},
    {InstructionKind::Healthcheck,
     QT_TRANSLATE_NOOP(
         "Assist",
         "How the engine asks whether a running container is well. The last one counts; NONE takes away that of the "
         "base image."),
     "HEALTHCHECK --interval=30s CMD [\"/app\", \"--ping\"]"},
    {InstructionKind::Label,
     QT_TRANSLATE_NOOP("Assist",
                       "Says something about the image, as names and values. Stages built on this one have it too."),
     "LABEL org.opencontainers.image.source=https://example.com/app"},
    {InstructionKind::Maintainer,
     QT_TRANSLATE_NOOP("Assist", "Names the author of the image. It is out of use: take a LABEL instead."),
     "LABEL org.opencontainers.image.authors=\"a@example.com\""},
    {InstructionKind::Onbuild,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Keeps an instruction for later: it runs right after the FROM of a stage that is built on this one."),
     "ONBUILD COPY . /app"},
    {InstructionKind::Run,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Runs a command in the stage and keeps what it changed as a layer. What a later step deletes stays in that "
         "layer: clean up in the same RUN, or keep caches in a mount."),
     "RUN --mount=type=cache,target=/root/.npm npm ci"},
    {InstructionKind::Shell,
     QT_TRANSLATE_NOOP("Assist", "What reads the shell form of RUN, CMD and ENTRYPOINT from here on."),
     "SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]"},
    {InstructionKind::Stopsignal,
     QT_TRANSLATE_NOOP("Assist", "The signal that docker stop sends first, by name or number; SIGTERM without it."),
     "STOPSIGNAL SIGINT"},
    {InstructionKind::User,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Who runs the steps that follow, and the container. A name must be known in the image; a number always "
         "does."),
     "USER 10001:10001"},
    {InstructionKind::Volume,
     QT_TRANSLATE_NOOP(
         "Assist",
         "Folders that each container keeps outside its own layers. What later steps write there may be lost, "
         "depending on the builder."),
     "VOLUME /var/lib/data"},
    {InstructionKind::Workdir,
     QT_TRANSLATE_NOOP(
         "Assist",
         "The folder in which the steps that follow, and the container, start; it is made where it is missing. A "
         "relative path goes on from the one before."),
     "WORKDIR /src"},
};

} // namespace

std::optional<LanguageHelp> instructionHelp(InstructionKind kind)
{
    for (const Entry &entry : entries) {
        if (entry.kind == kind)
            return LanguageHelp{Messages::said(entry.text), QString::fromUtf8(entry.example),
                                u"https://docs.docker.com/reference/dockerfile/#"_s
                                    + Dockerfile::keywordOf(kind).toLower()};
    }
    return std::nullopt;
}

} // namespace Stagecraft::Assist

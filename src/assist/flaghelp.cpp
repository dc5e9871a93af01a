// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/helpentry.h"

namespace Stagecraft::Assist {

using Dockerfile::InstructionKind;

namespace {

constexpr HelpEntry flags[] = {
    {"from",
     QT_TRANSLATE_NOOP(
         "Assist",
         "Takes files from a stage above (by name or number), an image or a named context, and not from the build "
         "context. Variables are not replaced in it."),
     "COPY --from=builder /out/app /app", "copy---from"},
    {"chown",
     QT_TRANSLATE_NOOP("Assist",
                       "Gives what is copied an owner at once. A RUN chown afterwards would store all of it again."),
     "COPY --chown=app:app . /app", "copy---chown---chmod"},
    {"chmod",
     QT_TRANSLATE_NOOP(
         "Assist",
         "Gives what is copied a mode at once, as a number or symbols. A RUN chmod afterwards would store "
         "all of it again."),
     "COPY --chmod=755 start.sh /", "copy---chown---chmod"},
    {"link",
     QT_TRANSLATE_NOOP(
         "Assist",
         "Makes a layer that needs nothing below it: it stays cached when the base changes. Links in the destination "
         "path are not followed."),
     "COPY --link --from=builder /out/app /app", "copy---link"},
    {"parents",
     QT_TRANSLATE_NOOP("Assist", "Keeps the folders of the sources. /./ in a source marks where they begin."),
     "COPY --parents src/./a/b.c /dest/", "copy---parents"},
    {"exclude",
     QT_TRANSLATE_NOOP("Assist", "Leaves out of the sources what a pattern fits. May be given several times."),
     "COPY --exclude=*.md . /app", "copy---exclude"},
    {"keep-git-dir", QT_TRANSLATE_NOOP("Assist", "Keeps .git of a repository that is added."),
     "ADD --keep-git-dir=true https://github.com/example/app.git /src", "add---keep-git-dir"},
    {"checksum",
     QT_TRANSLATE_NOOP(
         "Assist", "What an added address or repository must be, as a digest; the build fails where it is another."),
     "ADD --checksum=sha256:… https://example.com/a.tgz /", "add---checksum"},
    {"unpack",
     QT_TRANSLATE_NOOP(
         "Assist", "Whether archives are unpacked: without it those of the context are, those of addresses are not."),
     "ADD --unpack=true https://example.com/a.tgz /opt/", "add---unpack"},
    {"mount",
     QT_TRANSLATE_NOOP("Assist",
                       "Gives this step files, a cache, a secret or memory, without any of it being in the image."),
     "RUN --mount=type=cache,target=/root/.npm npm ci", "run---mount"},
    {"network",
     QT_TRANSLATE_NOOP("Assist", "What the step can reach: default, none, or host, which the builder must allow."),
     "RUN --network=none make test", "run---network"},
    {"security",
     QT_TRANSLATE_NOOP("Assist", "sandbox, or insecure for a privileged step, which the builder must allow."),
     "RUN --security=insecure mount …", "run---security"},
    {"device", QT_TRANSLATE_NOOP("Assist", "A device of the builder that the step may use."),
     "RUN --device=vendor.com/gpu=all …", "run---device"},
    {"platform",
     QT_TRANSLATE_NOOP(
         "Assist",
         "What the image of this stage is for. $BUILDPLATFORM keeps a stage on the machine that builds, so that it "
         "compiles for others at full speed."),
     "FROM --platform=$BUILDPLATFORM golang:1.24 AS builder", "from"},
    {"interval", QT_TRANSLATE_NOOP("Assist", "Time between two checks; 30s without it."),
     "HEALTHCHECK --interval=1m CMD …", "healthcheck"},
    {"timeout", QT_TRANSLATE_NOOP("Assist", "A check that takes longer has failed; 30s without it."),
     "HEALTHCHECK --timeout=3s CMD …", "healthcheck"},
    {"start-period", QT_TRANSLATE_NOOP("Assist", "Time to start in, during which failures do not count."),
     "HEALTHCHECK --start-period=10s CMD …", "healthcheck"},
    {"start-interval", QT_TRANSLATE_NOOP("Assist", "Time between two checks while it starts; 5s without it."),
     "HEALTHCHECK --start-interval=1s CMD …", "healthcheck"},
    {"retries", QT_TRANSLATE_NOOP("Assist", "So many failures in a row make it unhealthy; 3 without it."),
     "HEALTHCHECK --retries=5 CMD …", "healthcheck"},
};

/// Flags that ADD shares with COPY, as ADD has them.
constexpr HelpEntry addFlags[] = {
    {"chown",
     QT_TRANSLATE_NOOP("Assist",
                       "Gives what is added an owner at once. A RUN chown afterwards would store all of it again."),
     "ADD --chown=app:app app.tar.gz /app", "add---chown---chmod"},
    {"chmod",
     QT_TRANSLATE_NOOP("Assist",
                       "Gives what is added a mode at once, as a number or symbols. A RUN chmod afterwards would store "
                       "all of it again."),
     "ADD --chmod=755 https://example.com/tool /usr/local/bin/", "add---chown---chmod"},
    {"link",
     QT_TRANSLATE_NOOP(
         "Assist",
         "Makes a layer that needs nothing below it: it stays cached when the base changes. Links in the destination "
         "path are not followed."),
     "ADD --link app.tar.gz /app", "add---link"},
    {"exclude",
     QT_TRANSLATE_NOOP("Assist", "Leaves out of the sources what a pattern fits. May be given several times."),
     "ADD --exclude=*.md . /app", "add---exclude"},
};

} // namespace

std::optional<LanguageHelp> flagHelp(InstructionKind kind, const QString &flag)
{
    if (kind == InstructionKind::Add) {
        if (const auto own = helpIn(addFlags, flag))
            return own;
    }
    return helpIn(flags, flag);
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/languagehelp.h"
#include "assist/messages.h"

#include <algorithm>
#include <iterator>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::InstructionKind;

namespace {

const QString reference = u"https://docs.docker.com/reference/dockerfile/#"_s;

struct Entry
{
    const char *name;
    const char *text;
    const char *example;
    const char *anchor;
};

constexpr Entry flags[] = {
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

constexpr Entry mountTypes[] = {
    {"bind",
     QT_TRANSLATE_NOOP("Assist",
                       "Shows files of the build context, a stage or an image to this step. They are read-only unless "
                       "rw is given, and "
                       "what is written is lost."),
     "RUN --mount=type=bind,source=go.sum,target=go.sum go mod download", "run---mounttypebind"},
    {"cache",
     QT_TRANSLATE_NOOP(
         "Assist",
         "A folder that stays from build to build and is not in the image: for package managers and compilers."),
     "RUN --mount=type=cache,target=/root/.cache/go-build go build", "run---mounttypecache"},
    {"tmpfs", QT_TRANSLATE_NOOP("Assist", "A folder in memory that is gone after the step."),
     "RUN --mount=type=tmpfs,target=/tmp make", "run---mounttypetmpfs"},
    {"secret",
     QT_TRANSLATE_NOOP(
         "Assist",
         "A secret of the person who builds, as a file or a variable. It is neither in the image nor in its history."),
     "RUN --mount=type=secret,id=token curl -H @/run/secrets/token …", "run---mounttypesecret"},
    {"ssh", QT_TRANSLATE_NOOP("Assist", "The keys of an agent, for instance to fetch private repositories."),
     "RUN --mount=type=ssh git clone git@example.com:app", "run---mounttypessh"},
};

constexpr Entry mountKeys[] = {
    {"type", QT_TRANSLATE_NOOP("Assist", "What is mounted: bind, cache, secret, ssh or tmpfs; bind without it."), "",
     "run---mount"},
    {"from",
     QT_TRANSLATE_NOOP("Assist",
                       "The stage, image or named context whose files are shown; the build context without it."),
     "", "run---mounttypebind"},
    {"source", QT_TRANSLATE_NOOP("Assist", "What of it is shown; its root without it."), "", "run---mounttypebind"},
    {"target", QT_TRANSLATE_NOOP("Assist", "Where the step sees it."), "", "run---mount"},
    {"readonly", QT_TRANSLATE_NOOP("Assist", "The step cannot write to it."), "", "run---mounttypecache"},
    {"rw", QT_TRANSLATE_NOOP("Assist", "The step can write to it; what it writes is lost afterwards."), "",
     "run---mounttypebind"},
    {"id", QT_TRANSLATE_NOOP("Assist", "Its name outside: caches of one name are one, secrets are given by it."), "",
     "run---mounttypecache"},
    {"sharing",
     QT_TRANSLATE_NOOP("Assist",
                       "What happens when two steps want the cache at once: shared, locked (one waits) or private (a "
                       "second one is made)."),
     "", "run---mounttypecache"},
    {"required", QT_TRANSLATE_NOOP("Assist", "The step fails where it is not given."), "", "run---mounttypesecret"},
    {"env", QT_TRANSLATE_NOOP("Assist", "The variable that holds the secret, in place of a file."), "",
     "run---mounttypesecret"},
    {"mode", QT_TRANSLATE_NOOP("Assist", "Its mode, in octal."), "", "run---mounttypecache"},
    {"uid", QT_TRANSLATE_NOOP("Assist", "The number of its owner; 0 without it."), "", "run---mounttypecache"},
    {"gid", QT_TRANSLATE_NOOP("Assist", "The number of its group; 0 without it."), "", "run---mounttypecache"},
    {"size", QT_TRANSLATE_NOOP("Assist", "How much it may hold."), "", "run---mounttypetmpfs"},
};

constexpr Entry directives[] = {
    {"syntax",
     QT_TRANSLATE_NOOP(
         "Assist",
         "The frontend that reads this file, as an image. docker/dockerfile:1 is the newest stable one, whatever "
         "the engine has."),
     "# syntax=docker/dockerfile:1", "syntax"},
    {"escape",
     QT_TRANSLATE_NOOP("Assist", "The character that continues lines: a backtick leaves backslashes to Windows paths."),
     "# escape=`", "escape"},
    {"check",
     QT_TRANSLATE_NOOP("Assist", "Which of the builder's checks are left out, and whether findings fail the build."),
     "# check=skip=JSONArgsRecommended;error=true", "check"},
};

constexpr Entry platformArguments[] = {
    {"TARGETPLATFORM", QT_TRANSLATE_NOOP("Assist", "What is built for. A stage sees it only after an ARG of its own."),
     "", ""},
    {"TARGETOS", QT_TRANSLATE_NOOP("Assist", "Its operating system: linux, windows."), "", ""},
    {"TARGETARCH", QT_TRANSLATE_NOOP("Assist", "Its architecture: amd64, arm64, …"), "", ""},
    {"TARGETVARIANT", QT_TRANSLATE_NOOP("Assist", "The variant of its architecture: v7 of arm, else empty."), "", ""},
    {"TARGETOSVERSION", QT_TRANSLATE_NOOP("Assist", "The version of its operating system; empty but for Windows."), "",
     ""},
    {"TARGETSTAGE", QT_TRANSLATE_NOOP("Assist", "The name of the target stage, or default."), "", ""},
    {"BUILDPLATFORM", QT_TRANSLATE_NOOP("Assist", "The machine that builds."), "", ""},
    {"BUILDOS", QT_TRANSLATE_NOOP("Assist", "The operating system of the machine that builds."), "", ""},
    {"BUILDARCH", QT_TRANSLATE_NOOP("Assist", "The architecture of the machine that builds."), "", ""},
    {"BUILDVARIANT", QT_TRANSLATE_NOOP("Assist", "The variant of its architecture."), "", ""},
    {"BUILDOSVERSION", QT_TRANSLATE_NOOP("Assist", "The version of its operating system."), "", ""},
};

template <std::size_t Size>
std::optional<LanguageHelp> helpIn(const Entry (&entries)[Size], const QString &name, const QString &anchor = {})
{
    const auto entry =
        std::ranges::find_if(entries, [&name](const Entry &each) { return name == QLatin1StringView(each.name); });
    if (entry == std::end(entries))
        return std::nullopt;
    const QString place = anchor.isEmpty() ? QString::fromLatin1(entry->anchor) : anchor;
    return LanguageHelp{Messages::said(entry->text), QString::fromUtf8(entry->example), reference + place};
}

QString mainSpelling(const QString &key)
{
    if (key == "src"_L1)
        return u"source"_s;
    if (key == "dst"_L1 || key == "destination"_L1)
        return u"target"_s;
    if (key == "ro"_L1)
        return u"readonly"_s;
    return key == "readwrite"_L1 ? u"rw"_s : key;
}

} // namespace

std::optional<LanguageHelp> flagHelp(InstructionKind kind, const QString &flag)
{
    Q_UNUSED(kind)
    return helpIn(flags, flag);
}

std::optional<LanguageHelp> mountTypeHelp(const QString &type)
{
    return helpIn(mountTypes, type);
}

std::optional<LanguageHelp> mountKeyHelp(const QString &key)
{
    return helpIn(mountKeys, mainSpelling(key));
}

std::optional<LanguageHelp> directiveHelp(const QString &name)
{
    return helpIn(directives, name);
}

std::optional<LanguageHelp> platformArgumentHelp(const QString &name)
{
    return helpIn(platformArguments, name, u"automatic-platform-args-in-the-global-scope"_s);
}

} // namespace Stagecraft::Assist

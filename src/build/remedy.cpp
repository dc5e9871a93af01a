// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/remedy.h"

#include "build/missingfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

/// A text that tells a reason. What the first group of the pattern holds stands for %1.
struct Sign
{
    const char *kind;
    const char *pattern;
    const char *reason;
    const char *advice;
};

/// In the order of precedence: the first that fits decides.
constexpr Sign signs[] = {
    {"disk-full", R"re(no space left on device)re", QT_TRANSLATE_NOOP("Build", "The disk of the engine is full."),
     QT_TRANSLATE_NOOP("Build",
                       "“docker system df” shows what takes the space. “docker builder prune” frees what the build "
                       "cache holds, and later builds start anew for it.")},
    {"out-of-memory", R"re(exit code: 137\b|heap out of memory|Cannot allocate memory)re",
     QT_TRANSLATE_NOOP("Build", "The step was ended for want of memory."),
     QT_TRANSLATE_NOOP("Build",
                       "Give the engine more memory, or let the step use less: fewer jobs at once, a smaller heap.")},
    {"other-platform", R"re(exec format error)re",
     QT_TRANSLATE_NOOP("Build", "A program in this step is for another processor than the one that runs it."),
     QT_TRANSLATE_NOOP("Build",
                       "Compile on the machine's own platform with FROM --platform=$BUILDPLATFORM, or install "
                       "emulation on the engine's host.")},
    {"no-platform", R"re(no match for platform in manifest|does not match the specified platform)re",
     QT_TRANSLATE_NOOP("Build", "The base image does not exist for the platform that is built for."),
     QT_TRANSLATE_NOOP("Build", "Choose another platform, or a base image that is made for it.")},
    {"secret-not-given", R"re(secret (\S+): not found)re",
     QT_TRANSLATE_NOOP("Build", "The step needs the secret “%1”, and the build was not given it."),
     QT_TRANSLATE_NOOP("Build", "Add it to the secrets in the options of the build, as a file or a variable.")},
    {"ssh-not-given", R"re(Permission denied \(publickey|unset ssh forward key|SSH_AUTH_SOCK)re",
     QT_TRANSLATE_NOOP("Build", "The step needs a key of an SSH agent."),
     QT_TRANSLATE_NOOP("Build",
                       "Give the step RUN --mount=type=ssh and the build “default” in its SSH option, with the key in "
                       "a running agent.")},
    {"rate-limit", R"re(toomanyrequests|429 Too Many Requests)re",
     QT_TRANSLATE_NOOP("Build", "The registry answers no more for now: too many images were asked for."),
     QT_TRANSLATE_NOOP("Build", "Sign in with “docker login”, which allows more, or wait.")},
    {"image-not-found",
     R"re((?:pull access denied for|failed to resolve source metadata for) ([^\s,]+?)[:,]?(?:\s|$))re",
     QT_TRANSLATE_NOOP("Build", "The image “%1” does not exist, or needs a sign-in."),
     QT_TRANSLATE_NOOP("Build",
                       "Look at its name and tag. For a private one sign in with “docker login”. If it is a stage's "
                       "name, that stage has to stand above.")},
    {"no-shell", R"re(exec: "(/bin/sh|/bin/bash|sh)": (?:stat|executable file not found|.*no such file))re",
     QT_TRANSLATE_NOOP("Build", "This stage has no shell (%1), so RUN cannot work in it."),
     QT_TRANSLATE_NOOP("Build",
                       "Do the work in an earlier stage and COPY --from its result, or write RUN [\"program\", …], "
                       "which needs none.")},
    {"missing-program", R"re(exec: "([^"]+)": executable file not found)re",
     QT_TRANSLATE_NOOP("Build", "The program “%1” is not in this stage."),
     QT_TRANSLATE_NOOP("Build", "Install it in this stage before, or start from an image that has it.")},
    {"missing-program", R"re((?:^|\n)(?:/bin/)?(?:ba|da)?sh: (?:line )?(?:\d+: )?([^\s:]+): (?:command )?not found)re",
     QT_TRANSLATE_NOOP("Build", "The program “%1” is not in this stage."),
     QT_TRANSLATE_NOOP("Build", "Install it in this stage before, or start from an image that has it.")},
    {"unknown-package", R"re(Unable to locate package (\S+))re",
     QT_TRANSLATE_NOOP("Build", "The package “%1” was not found."),
     QT_TRANSLATE_NOOP("Build",
                       "Run apt-get update in the same RUN before: without it the list of packages is missing or as "
                       "old as the cached layer.")},
    {"unknown-package", R"re(ERROR: unable to select packages:\s+(\S+) \(no such package\))re",
     QT_TRANSLATE_NOOP("Build", "The package “%1” was not found."),
     QT_TRANSLATE_NOOP("Build",
                       "Packages of Alpine often have other names than elsewhere: look for it on "
                       "pkgs.alpinelinux.org.")},
    {"stale-package-list", R"re(404 +Not Found)re",
     QT_TRANSLATE_NOOP("Build", "Something to be fetched is not there any more."),
     QT_TRANSLATE_NOOP("Build",
                       "Lists of packages that come from the cache grow old: put apt-get update and apt-get install "
                       "into one RUN.")},
    {"network",
     R"re(Temporary failure (?:in name resolution|resolving)|Could not resolve host|no such host|bad address '|ENOTFOUND|EAI_AGAIN|network is unreachable)re",
     QT_TRANSLATE_NOOP("Build", "The network could not be reached from the step."),
     QT_TRANSLATE_NOOP("Build",
                       "Look at the connection of the engine's host and its proxy (HTTP_PROXY as a build argument). "
                       "With “none” as network no step has one.")},
    {"not-executable", R"re(exit code: 126\b)re",
     QT_TRANSLATE_NOOP("Build", "The step starts a file that may not be executed."),
     QT_TRANSLATE_NOOP("Build",
                       "Give it the mode while it is copied, with COPY --chmod=755, and look at line ends: a script "
                       "with CR LF names a program that does not exist.")},
    {"permission", R"re((?:Permission denied|EACCES|Operation not permitted))re",
     QT_TRANSLATE_NOOP("Build", "The step may not write or read something."),
     QT_TRANSLATE_NOOP("Build",
                       "After USER a step has that user's rights only: do what needs more before it, or give the files "
                       "their owner with COPY --chown.")},
    {"missing-program", R"re(exit code: 127\b)re",
     QT_TRANSLATE_NOOP("Build", "A program that the step starts is not in this stage."),
     QT_TRANSLATE_NOOP("Build", "Install it in this stage before, or start from an image that has it.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Build", text);
}

std::optional<Remedy> remedyBySign(const QString &text)
{
    for (const Sign &sign : signs) {
        const QRegularExpression pattern(QString::fromLatin1(sign.pattern), QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.hasMatch())
            continue;
        const QString reason = translated(sign.reason);
        return Remedy{QString::fromLatin1(sign.kind), reason.contains("%1"_L1) ? reason.arg(match.captured(1)) : reason,
                      translated(sign.advice)};
    }
    return std::nullopt;
}

} // namespace

std::optional<Remedy> remedyFor(const BuildError &error, const QString &instruction, const ContextKnowledge &context)
{
    const QString said = error.message + u'\n' + error.detail;
    if (const auto remedy = remedyForMissingFile(said, instruction, context))
        return remedy;
    return remedyBySign(error.lastLines.join(u'\n') + u'\n' + said);
}

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/helpentry.h"

namespace Stagecraft::Assist {

namespace {

constexpr HelpEntry directives[] = {
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

constexpr const char *platformAnchor = "automatic-platform-args-in-the-global-scope";

constexpr HelpEntry platformArguments[] = {
    {"TARGETPLATFORM", QT_TRANSLATE_NOOP("Assist", "What is built for. A stage sees it only after an ARG of its own."),
     "", platformAnchor},
    {"TARGETOS", QT_TRANSLATE_NOOP("Assist", "Its operating system: linux, windows."), "", platformAnchor},
    {"TARGETARCH", QT_TRANSLATE_NOOP("Assist", "Its architecture: amd64, arm64, …"), "", platformAnchor},
    {"TARGETVARIANT", QT_TRANSLATE_NOOP("Assist", "The variant of its architecture: v7 of arm, else empty."), "",
     platformAnchor},
    {"TARGETOSVERSION", QT_TRANSLATE_NOOP("Assist", "The version of its operating system; empty but for Windows."), "",
     platformAnchor},
    {"TARGETSTAGE", QT_TRANSLATE_NOOP("Assist", "The name of the target stage, or default."), "", platformAnchor},
    {"BUILDPLATFORM", QT_TRANSLATE_NOOP("Assist", "The machine that builds."), "", platformAnchor},
    {"BUILDOS", QT_TRANSLATE_NOOP("Assist", "The operating system of the machine that builds."), "", platformAnchor},
    {"BUILDARCH", QT_TRANSLATE_NOOP("Assist", "The architecture of the machine that builds."), "", platformAnchor},
    {"BUILDVARIANT", QT_TRANSLATE_NOOP("Assist", "The variant of its architecture."), "", platformAnchor},
    {"BUILDOSVERSION", QT_TRANSLATE_NOOP("Assist", "The version of its operating system."), "", platformAnchor},
};

} // namespace

std::optional<LanguageHelp> directiveHelp(const QString &name)
{
    return helpIn(directives, name);
}

std::optional<LanguageHelp> platformArgumentHelp(const QString &name)
{
    return helpIn(platformArguments, name);
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/helpentry.h"

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;

namespace {

constexpr HelpEntry mountTypes[] = {
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

constexpr HelpEntry mountKeys[] = {
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

std::optional<LanguageHelp> mountTypeHelp(const QString &type)
{
    return helpIn(mountTypes, type);
}

std::optional<LanguageHelp> mountKeyHelp(const QString &key)
{
    return helpIn(mountKeys, mainSpelling(key));
}

} // namespace Stagecraft::Assist

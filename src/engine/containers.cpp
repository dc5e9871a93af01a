// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/containers.h"

#include "base/programs.h"
#include "base/shellquoting.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

/// A terminal, and what stands before the command it is to run.
struct Terminal
{
    const char *program;
    const char *before;
};

constexpr std::array terminals{
    Terminal{"x-terminal-emulator", "-e"},
    Terminal{"gnome-terminal", "--"},
    Terminal{"kgx", "--"},
    Terminal{"konsole", "-e"},
    Terminal{"xfce4-terminal", "-x"},
    Terminal{"kitty", ""},
    Terminal{"alacritty", "-e"},
    Terminal{"wezterm", "start"},
    Terminal{"foot", ""},
    Terminal{"tilix", "-e"},
    Terminal{"xterm", "-e"},
};

Invocation invocation(const QString &program, const QString &before, const QStringList &command)
{
    return {program, before.isEmpty() ? command : QStringList{before} + command};
}

} // namespace

QStringList shellArguments(const QString &image)
{
    return {u"run"_s,
            u"--rm"_s,
            u"--interactive"_s,
            u"--tty"_s,
            u"--entrypoint=/bin/sh"_s,
            image,
            u"-c"_s,
            u"command -v bash >/dev/null && exec bash; exec sh"_s};
}

QStringList hasShellArguments(const QString &image)
{
    return {u"run"_s, u"--rm"_s, u"--network=none"_s, u"--entrypoint=/bin/sh"_s, image, u"-c"_s, u"exit 0"_s};
}

QStringList createArguments(const QString &image)
{
    // An image of scratch names nothing to run; what is given here never does.
    return {u"create"_s, u"--network=none"_s, u"--label=stagecraft.inspection"_s, image, u"/none"_s};
}

QStringList copyOutArguments(const QString &container, const QString &path, const QString &folder)
{
    return {u"cp"_s, container + u':' + path, folder};
}

QStringList removeContainerArguments(const QString &container)
{
    return {u"rm"_s, u"--force"_s, container};
}

std::optional<Invocation> inTerminal(const QStringList &command, const QProcessEnvironment &environment)
{
#ifdef Q_OS_MACOS
    QString script = shellCommand(command);
    script.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return Invocation{u"/usr/bin/osascript"_s,
                      {u"-e"_s, u"tell application \"Terminal\" to do script \"%1\""_s.arg(script), u"-e"_s,
                       u"tell application \"Terminal\" to activate"_s}};
#else
    if (const QString own = findProgram(environment.value(u"TERMINAL"_s), environment); !own.isEmpty())
        return invocation(own, u"-e"_s, command);
    for (const Terminal &terminal : terminals) {
        const QString program = findProgram(QString::fromLatin1(terminal.program), environment);
        if (!program.isEmpty())
            return invocation(program, QString::fromLatin1(terminal.before), command);
    }
    return std::nullopt;
#endif
}

} // namespace Stagecraft::Engine

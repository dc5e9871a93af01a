// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commandline.h"

#include "cli/commands.h"
#include "dockerfile/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// The names stand by themselves so that telling a command from a path makes no tables of flags.
const QStringList &commandNames()
{
    static const QStringList names{u"graph"_s, u"check"_s, u"build"_s, u"compare"_s, u"measure"_s, u"engine"_s};
    return names;
}

bool asksForHelp(const QString &word)
{
    return word == "--help"_L1 || word == "-h"_L1;
}

bool asksForVersion(const QString &word)
{
    return word == "--version"_L1 || word == "-v"_L1;
}

QString overview()
{
    QString help = Text::tr("See, edit, build and weigh multi-stage Dockerfiles.") + u"\n\n"_s + Text::tr("Usage:")
        + u"\n  stagecraft [PATH …]\n  stagecraft SUB-COMMAND …\n\n"_s + Text::tr("Sub-commands:") + u'\n';
    const QList<Command> all = commands();
    for (const Command &command : all) {
        help += u"  "_s + command.name.leftJustified(10) + command.summary + u'\n';
    }
    return help + u'\n'
        + Text::tr("\"stagecraft SUB-COMMAND --help\" tells its flags. Without a sub-command a window opens.") + u'\n';
}

QString helpOf(const Command &command)
{
    return command.summary + u"\n\n"_s + Text::tr("Usage:") + u"\n  stagecraft "_s + command.name + u' ' + command.usage
        + u"\n\n"_s + Text::tr("Flags:") + u'\n' + flagHelp(command.flags);
}

bool helpWanted(const QStringList &words)
{
    const qsizetype end = words.indexOf("--"_L1);
    const QStringList before = end < 0 ? words : words.first(end);
    return std::ranges::any_of(before, asksForHelp);
}

int runIn(const Command &command, const QStringList &words, const Streams &streams, const Surroundings &surroundings)
{
    const Call silent({}, streams, surroundings);
    if (helpWanted(words)) {
        silent.print(helpOf(command).toUtf8());
        return Done;
    }
    const auto arguments = parseArguments(words, command.flags);
    const auto usage = [&command] {
        return u"\n"_s + Text::tr("Usage:") + u" stagecraft "_s + command.name + u' ' + command.usage;
    };
    if (!arguments)
        return silent.wrong(arguments.error().message + usage());
    const qsizetype count = arguments->positional.size();
    if (count < command.fewest)
        return silent.wrong(Text::tr("Too little is given for %1.").arg(command.name) + usage());
    if (command.most >= 0 && count > command.most)
        return silent.wrong(
            Text::tr("\"%1\" is too much for %2.").arg(arguments->positional.at(command.most), command.name) + usage());
    return command.run(Call(*arguments, streams, surroundings));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.constFirst();
    return commandNames().contains(first) || asksForHelp(first) || asksForVersion(first);
}

bool needsGui(const QStringList &arguments)
{
    if (arguments.isEmpty() || arguments.constFirst() != "graph"_L1)
        return false;
    const auto parsed = parseArguments(arguments.sliced(1), graphCommand().flags);
    return parsed && QStringList{u"svg"_s, u"png"_s, u"pdf"_s}.contains(parsed->value(u"format"_s));
}

bool isForPrograms(const QStringList &arguments)
{
    const QList<Command> known = commands();
    const auto command = std::ranges::find(known, arguments.value(0), &Command::name);
    if (command == known.end() || helpWanted(arguments.sliced(1)))
        return false;
    const auto parsed = parseArguments(arguments.sliced(1), command->flags);
    if (!parsed)
        return false;
    const QStringList formats{u"json"_s, u"sarif"_s, u"csv"_s, u"dot"_s, u"mermaid"_s};
    const QString format = parsed->value(u"format"_s, command->name == "graph"_L1 ? u"json"_s : QString());
    return formats.contains(format) || parsed->has(u"json"_s) || parsed->value(u"progress"_s) == "json"_L1;
}

int run(const QStringList &arguments, const Streams &streams, const Surroundings &surroundings)
{
    const Call call({}, streams, surroundings);
    const QString name = arguments.value(0);
    if (asksForVersion(name)) {
        call.print("stagecraft " STAGECRAFT_VERSION "\n");
        return Done;
    }
    if (asksForHelp(name)) {
        call.print(overview().toUtf8());
        return Done;
    }
    const QList<Command> known = commands();
    const auto command = std::ranges::find(known, name, &Command::name);
    if (command != known.end())
        return runIn(*command, arguments.sliced(1), streams, surroundings);
    if (commandNames().contains(name))
        return call.wrong(Text::tr("This build of Stagecraft has no \"%1\".").arg(name));
    const QString close = Dockerfile::closest(name, commandNames());
    return call.wrong(close.isEmpty() ? Text::tr("There is no sub-command \"%1\".").arg(name)
                                      : Text::tr("There is no sub-command \"%1\". Did you mean %2?").arg(name, close));
}

} // namespace Stagecraft::Cli

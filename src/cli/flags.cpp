// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/flags.h"

#include "dockerfile/suggestion.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Flags)
};

/// One flag as it was written: its name or letter, and the value that stands in the same word.
struct Written
{
    QString shown; ///< "--file" or "-f".
    const Flag *flag = nullptr;
    std::optional<QString> value;
};

const Flag *find(const Flags &flags, auto &&matches)
{
    const auto found = std::ranges::find_if(flags, matches);
    return found == flags.end() ? nullptr : &*found;
}

Written writtenLong(const QString &word, const Flags &flags)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
    return {u"--"_s + name, find(flags, [&name](const Flag &flag) { return flag.name == name; }),
            equals < 0 ? std::nullopt : std::optional(word.sliced(equals + 1))};
}

Written writtenShort(const QString &word, const Flags &flags)
{
    const QChar letter = word.at(1);
    Written written{word.first(2), find(flags, [letter](const Flag &flag) { return flag.letter == letter; }), {}};
    const QString rest = word.sliced(2);
    if (!rest.isEmpty())
        written.value = rest.startsWith(u'=') ? rest.sliced(1) : rest;
    return written;
}

Error unknown(const Written &written, const Flags &flags)
{
    QStringList names;
    for (const Flag &flag : flags) {
        names.append(u"--"_s + flag.name);
    }
    const QString close = Dockerfile::closest(written.shown, names);
    if (close.isEmpty())
        return {Text::tr("There is no flag %1.").arg(written.shown), {}};
    return {Text::tr("There is no flag %1. Did you mean %2?").arg(written.shown, close), {}};
}

Error wrongChoice(const Written &written, const QString &value)
{
    const QString choices = written.flag->choices.join(", "_L1);
    const QString close = Dockerfile::closest(value, written.flag->choices);
    if (close.isEmpty())
        return {Text::tr("%1 takes one of %2, not \"%3\".").arg(written.shown, choices, value), {}};
    return {Text::tr("%1 takes one of %2, not \"%3\". Did you mean %4?").arg(written.shown, choices, value, close), {}};
}

std::optional<Error> add(Arguments &arguments, const Written &written, const QString &value)
{
    const Flag &flag = *written.flag;
    if (!flag.choices.isEmpty() && !flag.choices.contains(value))
        return wrongChoice(written, value);
    if (arguments.has(flag.name) && !flag.repeatable && !flag.value.isEmpty())
        return Error{Text::tr("%1 can be given once only.").arg(written.shown), {}};
    arguments.values[flag.name].append(value);
    return std::nullopt;
}

} // namespace

QString Arguments::value(const QString &flag, const QString &fallback) const
{
    const QStringList given = values.value(flag);
    return given.isEmpty() ? fallback : given.constLast();
}

Result<Arguments> parseArguments(const QStringList &words, const Flags &flags)
{
    Arguments arguments;
    for (qsizetype index = 0; index < words.size(); ++index) {
        const QString &word = words.at(index);
        if (word == "--"_L1) {
            arguments.positional += words.sliced(index + 1);
            break;
        }
        if (!word.startsWith(u'-') || word.size() == 1) {
            arguments.positional.append(word);
            continue;
        }
        Written written = word.startsWith("--"_L1) ? writtenLong(word, flags) : writtenShort(word, flags);
        if (!written.flag)
            return unknown(written, flags);
        if (written.flag->value.isEmpty()) {
            if (written.value)
                return Error{Text::tr("%1 takes no value.").arg(written.shown), {}};
            written.value = QString();
        } else if (!written.value) {
            if (index + 1 == words.size())
                return Error{Text::tr("%1 needs a value: %2.").arg(written.shown, written.flag->value), {}};
            written.value = words.at(++index);
        }
        if (const std::optional<Error> error = add(arguments, written, *written.value))
            return *error;
    }
    return arguments;
}

QString flagHelp(const Flags &flags)
{
    constexpr qsizetype column = 30;
    QString help;
    for (const Flag &flag : flags) {
        QString left = flag.letter.isNull() ? u"      --"_s : u"  -%1, --"_s.arg(flag.letter);
        left += flag.name;
        if (!flag.value.isEmpty())
            left += u' ' + flag.value;
        help += left.size() < column ? left.leftJustified(column) : left + u'\n' + QString(column, u' ');
        help += flag.help + u'\n';
    }
    return help;
}

} // namespace Stagecraft::Cli

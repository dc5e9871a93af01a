// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/configurationchanges.h"

#include "dockerfile/secretname.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

const QString none = u"—"_s;

QString orNone(const QString &text)
{
    return text.isEmpty() ? none : text;
}

QString userOf(const Image::Configuration &configuration)
{
    return configuration.user.isEmpty() ? u"root"_s : configuration.user;
}

/// As JSON would be too loud for a table: words apart, those with blanks quoted.
QString commandText(const QStringList &words)
{
    QStringList shown;
    for (const QString &word : words)
        shown.append(word.contains(u' ') ? u'"' + word + u'"' : word);
    return orNone(shown.join(u' '));
}

/// "NAME=value" by its name.
QMap<QString, QString> byName(const QStringList &assignments)
{
    QMap<QString, QString> values;
    for (const QString &each : assignments)
        values.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    return values;
}

QMap<QString, QString> present(const QStringList &names)
{
    QMap<QString, QString> values;
    for (const QString &name : names)
        values.insert(name, Text::tr("yes"));
    return values;
}

QString shownValue(const QMap<QString, QString> &values, const QString &name)
{
    const auto found = values.constFind(name);
    if (found == values.cend())
        return none;
    return found->isEmpty() ? u"\"\""_s : *found;
}

ConfigurationChange valueChange(const QString &title, const QString &name, const QMap<QString, QString> &before,
                                const QMap<QString, QString> &after)
{
    ConfigurationChange change{title.arg(name), shownValue(before, name), shownValue(after, name)};
    if (!Dockerfile::isSecretName(name))
        return change;
    // That it is another is worth knowing, what it is is nobody's business.
    const bool isOther = change.differs() && change.before != none && change.after != none;
    change.before = change.before == none ? none : Text::tr("(not shown)");
    change.after = isOther ? Text::tr("(another, not shown)") : change.after == none ? none : Text::tr("(not shown)");
    return change;
}

void addValues(QList<ConfigurationChange> &changes, const QString &title, const QMap<QString, QString> &before,
               const QMap<QString, QString> &after)
{
    QMap<QString, QString> all = before;
    all.insert(after);
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        changes.append(valueChange(title, it.key(), before, after));
}

} // namespace

QList<ConfigurationChange> configurationChanges(const Image::ImageContents &before, const Image::ImageContents &after)
{
    const Image::Configuration &old = before.configuration;
    const Image::Configuration &now = after.configuration;
    QList<ConfigurationChange> changes{
        {Text::tr("Platform"), orNone(before.platform), orNone(after.platform)},
        {Text::tr("Entry point"), commandText(old.entrypoint), commandText(now.entrypoint)},
        {Text::tr("Command"), commandText(old.command), commandText(now.command)},
        {Text::tr("Working folder"), orNone(old.workingFolder), orNone(now.workingFolder)},
        {Text::tr("Health check"), commandText(old.healthCheck), commandText(now.healthCheck)},
        {Text::tr("Stop signal"), orNone(old.stopSignal), orNone(now.stopSignal)}};
    addValues(changes, Text::tr("Port %1"), present(old.ports), present(now.ports));
    addValues(changes, Text::tr("Volume %1"), present(old.volumes), present(now.volumes));
    addValues(changes, Text::tr("Variable %1"), byName(old.environment), byName(now.environment));
    addValues(changes, Text::tr("Label %1"), byName(old.labels), byName(now.labels));
    changes.removeIf([](const ConfigurationChange &change) { return !change.differs(); });
    changes.prepend({Text::tr("Runs as"), userOf(old), userOf(now)});
    return changes;
}

} // namespace Stagecraft::Compare

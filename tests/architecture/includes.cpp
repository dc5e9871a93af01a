// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "includes.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

QString nameOfQtModule(const QString &folder)
{
    // QtQmlIntegration is the part of Qt Qml that holds its macros.
    if (folder == "QtCore"_L1)
        return {};
    return folder == "QtQmlIntegration"_L1 ? u"Qt Qml"_s : "Qt "_L1 + folder.mid(2);
}

/// Found where the compiler finds it: the folder of the module that has a header of this name.
QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/'))
        return nameOfQtModule(header.section(u'/', 0, 0));
    QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    modules.removeOne(u"QtCore"_s);
    modules.prepend(u"QtCore"_s);
    for (const QString &module : std::as_const(modules)) {
        if (headers.exists(module + u'/' + header))
            return nameOfQtModule(module);
    }
    return u"?"_s;
}

QString libraryOfTarget(const QString &target)
{
    static const QHash<QString, QString> names{{u"KF6::SyntaxHighlighting"_s, u"KSyntaxHighlighting"_s},
                                               {u"LibArchive::LibArchive"_s, u"libarchive"_s},
                                               {u"OpenSSL::Crypto"_s, u"OpenSSL"_s},
                                               {u"yaml-cpp::yaml-cpp"_s, u"yaml-cpp"_s}};
    static const QRegularExpression qt(u"^Qt6?::(\\w+)$"_s);
    if (const QRegularExpressionMatch match = qt.match(target); match.hasMatch())
        return nameOfQtModule("Qt"_L1 + match.captured(1));
    return names.value(target, u"?"_s);
}

} // namespace

QStringList includesIn(const QString &text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<][^\">]+[\">])"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    for (const QRegularExpressionMatch &match : include.globalMatch(text))
        found.append(match.captured(1));
    return found;
}

QString libraryOf(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);
    static const QRegularExpression posix(u"^(sys/\\w+|unistd|fcntl|signal|poll|pwd|termios)\\.h$"_s);
    if (standard.match(header).hasMatch())
        return {};
    if (header.startsWith(u'Q'))
        return qtModuleOf(header);
    if (header.startsWith("KSyntaxHighlighting/"_L1))
        return u"KSyntaxHighlighting"_s;
    if (header.startsWith("yaml-cpp/"_L1))
        return u"yaml-cpp"_s;
    if (header == "archive.h"_L1 || header == "archive_entry.h"_L1)
        return u"libarchive"_s;
    if (header.startsWith("openssl/"_L1))
        return u"OpenSSL"_s;
    return posix.match(header).hasMatch() ? u"POSIX"_s : u"?"_s;
}

Uses usesIn(const QString &text)
{
    Uses uses;
    const QStringList includes = includesIn(text);
    for (const QString &include : includes) {
        const QString name = include.sliced(1, include.size() - 2);
        if (include.startsWith(u'"'))
            uses.rooms.insert(name.contains(u'/') ? name.section(u'/', 0, 0) : u"?"_s);
        else
            uses.libraries.insert(libraryOf(name));
    }
    uses.libraries.remove(QString());
    return uses;
}

QStringList includeProblems(const Room &room, const QString &text)
{
    QStringList problems;
    const QStringList includes = includesIn(text);
    for (const QString &include : includes) {
        const QString name = include.sliced(1, include.size() - 2);
        const QString library = include.startsWith(u'<') ? libraryOf(name) : QString();
        const QString other = include.startsWith(u'"') ? name.section(u'/', 0, 0) : room.name;
        if (include.startsWith(u'"') && !name.contains(u'/'))
            problems.append(u"%1 is not named from src/"_s.arg(include));
        else if (other != room.name && !room.rooms.contains(other))
            problems.append(u"%1 is of %2, which %3 may not include"_s.arg(include, other, room.name));
        else if (library == u'?')
            problems.append(u"%1 is of no library this test knows"_s.arg(include));
        else if (!library.isEmpty() && !room.libraries.contains(library))
            problems.append(u"%1 is of %2, which %3 may not include"_s.arg(include, library, room.name));
    }
    return problems;
}

QStringList linkProblems(const QList<Room> &rooms, const Room &room, const QStringList &linked)
{
    QStringList problems;
    const Uses uses = usesOf(rooms, linked);
    for (const QString &name : uses.rooms) {
        if (!room.rooms.contains(name))
            problems.append(u"%1 may not be linked with the room %2"_s.arg(room.name, name));
    }
    for (const QString &library : uses.libraries) {
        if (!room.libraries.contains(library))
            problems.append(u"%1 may not be linked with %2"_s.arg(room.name, library));
    }
    return problems;
}

Uses usesOf(const QList<Room> &rooms, const QStringList &linked)
{
    Uses uses;
    for (const QString &target : linked) {
        const auto isTarget = [&target](const Room &room) { return room.targetName() == target; };
        if (const auto room = std::ranges::find_if(rooms, isTarget); room != rooms.cend())
            uses.rooms.insert(room->name);
        else if (target != "StagecraftOptions"_L1)
            uses.libraries.insert(libraryOfTarget(target));
    }
    uses.libraries.remove(QString());
    return uses;
}

} // namespace Stagecraft

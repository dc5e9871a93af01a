// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "roomtable.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.trimmed().split(u'|');
    if (cells.size() < 3 || !cells.constFirst().isEmpty())
        return {};
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed().remove(u'`');
    return cells;
}

QStringList namesIn(const QString &words)
{
    static const QRegularExpression between(u",\\s*|\\s+and\\s+"_s);
    return words.split(between, Qt::SkipEmptyParts);
}

QStringList includableFrom(const QString &words, const QList<Room> &above)
{
    if (words == "nothing"_L1)
        return {};
    if (!words.startsWith("all above"_L1))
        return namesIn(words);
    const QStringList excepted = namesIn(words.section(" but "_L1, 1));
    QStringList names;
    for (const Room &room : above) {
        if (!room.isFile() && !excepted.contains(room.name))
            names.append(room.name);
    }
    return names;
}

} // namespace

QString Room::targetName() const
{
    return isFile() ? u"stagecraft"_s : "Stagecraft"_L1 + name.at(0).toUpper() + name.mid(1);
}

QList<Room> roomsOf(const QString &markdown)
{
    QList<Room> rooms;
    bool inTable = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        if (cells == QStringList{u"folder"_s, u"knows"_s, u"may include"_s, u"outside libraries"_s})
            inTable = true;
        else if (cells.size() != 4)
            inTable = false;
        else if (inTable && !cells.constFirst().startsWith(u'-'))
            rooms.append({cells.at(0), includableFrom(cells.at(2), rooms), namesIn(cells.at(3))});
    }
    return rooms;
}

const Room *roomNamed(const QList<Room> &rooms, const QString &name)
{
    const auto found = std::ranges::find(rooms, name, &Room::name);
    return found == rooms.cend() ? nullptr : &*found;
}

QStringList tableProblems(const QList<Room> &rooms)
{
    QStringList problems;
    QStringList above;
    for (const Room &room : rooms) {
        for (const QString &name : room.rooms) {
            if (!above.contains(name))
                problems.append(u"%1 may include %2, which is no row above it"_s.arg(room.name, name));
        }
        above.append(room.name);
    }
    return problems;
}

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/filesource.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

bool isLiteral(const QString &path)
{
    constexpr QStringView special = u"$*?[";
    return std::ranges::none_of(path, [&](QChar character) { return special.contains(character); });
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1, -1, QString::SectionSkipEmpty);
}

/// What of the source at \a source is at \a rest below the destination; empty where nothing can be.
QString pathInSource(const QString &source, const QString &rest)
{
    if (rest.isEmpty())
        return source; // A file under the name of the destination.
    if (rest == nameOf(source))
        return source; // A file in the folder of the destination.
    return QDir::cleanPath(source + u'/' + rest);
}

} // namespace

QString fileSource(const LayerOrigin &origin, const QByteArray &path)
{
    const QString file = u'/' + QString::fromUtf8(path);
    const QString destination = QDir::cleanPath(origin.destination);
    const QString folder = destination.endsWith(u'/') ? destination : destination + u'/';
    if (origin.sources.isEmpty() || (file != destination && !file.startsWith(folder)))
        return {};
    const QString rest = file.mid(folder.size());
    QString source = origin.sources.constFirst();
    for (const QString &each : origin.sources) {
        if (nameOf(each) == rest)
            source = each;
    }
    if (!isLiteral(source) || (origin.sources.size() > 1 && nameOf(source) != rest))
        return {};
    const QString found = pathInSource(source, rest);
    return origin.from.isEmpty() ? found : origin.from + u':' + found;
}

} // namespace Stagecraft::Compare

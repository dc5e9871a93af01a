// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/recoverystore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Stagecraft::Document {

namespace {

constexpr QLatin1StringView ending(".kept");

/// The same for every way to write the path of one file, links in it included.
QByteArray nameOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return (canonical.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : canonical).toUtf8();
}

} // namespace

QString RecoveryStore::prefixOf(const QString &path) const
{
    if (path.isEmpty())
        return u"untitled-"_s;
    const QByteArray hash = QCryptographicHash::hash(nameOf(path), QCryptographicHash::Sha256).toHex().first(32);
    return QString::fromLatin1(hash) + u'-';
}

std::unique_ptr<RecoverySlot> RecoveryStore::newSlot(const QString &path) const
{
    if (!QDir().mkpath(m_folder))
        return nullptr;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return RecoverySlot::taken(m_folder + u'/' + prefixOf(path) + random + ending);
}

std::unique_ptr<RecoverySlot> RecoveryStore::leftBehind(const QString &path, const QByteArray &current) const
{
    const QStringList candidates = files(prefixOf(path));
    for (const QString &file : candidates) {
        std::unique_ptr<RecoverySlot> slot = RecoverySlot::taken(file);
        const std::optional<KeptText> kept = slot ? slot->read() : std::nullopt;
        if (kept && kept->text != current)
            return slot;
        if (kept)
            slot->remove();
    }
    return nullptr;
}

void RecoveryStore::prune(int mostTexts, qint64 mostBytes) const
{
    int texts = 0;
    qint64 bytes = 0;
    const QStringList all = files({});
    for (const QString &file : all) {
        const qint64 size = QFileInfo(file).size();
        const bool isWithin = texts < mostTexts && bytes + size <= mostBytes;
        if (isWithin && RecoverySlot::readFrom(file)) {
            ++texts;
            bytes += size;
        } else if (const std::unique_ptr<RecoverySlot> slot = RecoverySlot::taken(file)) {
            slot->remove();
        }
    }
    // Of a program that ended before it kept anything.
    const QStringList locks = QDir(m_folder).entryList({u'*' + ending + ".lock"_L1}, QDir::Files);
    for (const QString &lock : locks)
        (void)RecoverySlot::taken(m_folder + u'/' + lock.chopped(5));
}

QStringList RecoveryStore::files(const QString &prefix) const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({prefix + u'*' + ending}, QDir::Files | QDir::Hidden, QDir::Time);
    QStringList paths;
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace Stagecraft::Document

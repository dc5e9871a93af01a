// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "document/recoveryslot.h"

#include "document/filewriting.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Stagecraft::Document {

namespace {

constexpr qint64 largestFile = 17 * 1024 * 1024; // A text of 16 MiB and a line about it.
constexpr QLatin1StringView format("stagecraft-recovery/1");

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString hexOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

/// A line of JSON about the text, and the text as it is.
QByteArray bytesOf(const KeptText &kept)
{
    const QJsonObject about{{u"format"_s, format},
                            {u"path"_s, kept.path},
                            {u"base"_s, hexOf(kept.baseDigest)},
                            {u"time"_s, kept.time.toUTC().toString(Qt::ISODateWithMs)},
                            {u"digest"_s, hexOf(digestOf(kept.text))}};
    return QJsonDocument(about).toJson(QJsonDocument::Compact) + '\n' + kept.text;
}

} // namespace

RecoverySlot::RecoverySlot(const QString &file)
    : m_file(file)
    , m_lock(file + ".lock"_L1)
{
    // However long a program has it: only its end frees the place.
    m_lock.setStaleLockTime(0);
}

std::unique_ptr<RecoverySlot> RecoverySlot::taken(const QString &file)
{
    std::unique_ptr<RecoverySlot> slot(new RecoverySlot(file));
    return slot->m_lock.tryLock(0) ? std::move(slot) : nullptr;
}

Result<Done> RecoverySlot::write(const KeptText &kept) const
{
    constexpr unsigned onlyTheUser = 0600;
    return writeFile(m_file, bytesOf(kept), onlyTheUser);
}

std::optional<KeptText> RecoverySlot::read() const
{
    return readFrom(m_file);
}

void RecoverySlot::remove() const
{
    QFile::remove(m_file);
}

std::optional<KeptText> RecoverySlot::readFrom(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = opened.read(largestFile);
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject about = QJsonDocument::fromJson(bytes.first(std::max<qsizetype>(end, 0))).object();
    const QByteArray text = bytes.sliced(end + 1);
    if (about.value("format"_L1) != format || about.value("digest"_L1).toString() != hexOf(digestOf(text)))
        return std::nullopt;
    return KeptText{about.value("path"_L1).toString(),
                    QByteArray::fromHex(about.value("base"_L1).toString().toLatin1()),
                    QDateTime::fromString(about.value("time"_L1).toString(), Qt::ISODateWithMs), text};
}

} // namespace Stagecraft::Document

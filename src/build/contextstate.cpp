// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/contextstate.h"

#include "dockerfile/pathpattern.h"
#include "project/buildcontext.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

int modeOf(const QFileInfo &file)
{
    const auto permissions = static_cast<int>(file.permissions());
    return ((permissions >> 12) & 7) << 6 | ((permissions >> 4) & 7) << 3 | (permissions & 7);
}

QString hexDigest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

bool isTakenBy(const QString &source, const QString &path)
{
    QString clean = Project::pathInContext(source);
    if (clean.isEmpty())
        return true;
    if (path == clean || path.startsWith(clean + u'/'))
        return true;
    if (!clean.contains(QRegularExpression(u"[*?\\[]"_s)))
        return false;
    // A COPY knows no `**`: it is two stars, which are as good as one.
    clean.replace(QRegularExpression(u"\\*+"_s), u"*"_s);
    const QRegularExpression pattern = Dockerfile::pathPatternExpression(clean);
    const qsizetype depth = clean.count(u'/') + 1;
    return pattern.isValid() && pattern.match(path.section(u'/', 0, static_cast<int>(depth) - 1)).hasMatch();
}

ContextState::ContextState(QString folder, const Dockerfile::IgnoreFile &ignoreFile, KnownDigests known,
                           std::stop_token stop)
    : m_folder(std::move(folder))
    , m_known(std::move(known))
    , m_stop(std::move(stop))
{
    if (!QFileInfo(m_folder).isDir()) {
        m_complete = false; // An address: what it holds is not ours to know.
        return;
    }
    const Project::ContextListing listing = Project::listContext(m_folder, ignoreFile);
    m_paths = listing.files;
    m_complete = listing.complete;
}

ContextFiles ContextState::files(const QStringList &sources, const QStringList &excludes)
{
    ContextFiles taken;
    taken.complete = m_complete;
    const auto takes = [](const QStringList &patterns, const QString &path) {
        return std::ranges::any_of(patterns, [&path](const QString &source) { return isTakenBy(source, path); });
    };
    for (const QString &path : std::as_const(m_paths)) {
        if (m_stop.stop_requested() || !takes(sources, path) || takes(excludes, path))
            continue;
        taken.files.append(read(path));
        taken.complete = taken.complete && !taken.files.last().digest.isEmpty();
    }
    taken.complete = taken.complete && !m_stop.stop_requested();
    return taken;
}

ContextFile ContextState::read(const QString &path)
{
    const QFileInfo info(m_folder + u'/' + path);
    ContextFile file{path, {}, info.size(), modeOf(info)};
    if (info.isSymLink()) {
        file.digest = hexDigest(info.readSymLink().toUtf8());
        file.size = 0;
    } else if (info.isFile()) {
        file.digest = digestOf(info.filePath(), info.size(), info.lastModified().toMSecsSinceEpoch());
    }
    return file;
}

QString ContextState::digestOf(const QString &path, qint64 size, qint64 modified)
{
    const auto known = m_known.constFind(path);
    if (known != m_known.cend() && known->size == size && known->modified == modified)
        return known->digest;
    if (m_bytesRead + size > mostBytes)
        return {};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    m_bytesRead += size;
    const QString digest = QString::fromLatin1(hash.result().toHex());
    m_known.insert(path, {size, modified, digest});
    return digest;
}

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/ignorefile.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace Stagecraft::Build {

/// A file of the build context as the builder compares it: not by its time.
struct ContextFile
{
    QString path; ///< From the context's root, with `/`.
    QString digest; ///< SHA-256 in hex; of a symbolic link that of its target. Empty: not read.
    qint64 size = 0;
    int mode = 0; ///< Permission bits.

    friend bool operator==(const ContextFile &, const ContextFile &) = default;
};

struct ContextFiles
{
    QList<ContextFile> files; ///< Sorted by path.
    bool complete = true; ///< False where some are missing or were not read.
};

/// What was read before, so that an unchanged file is not read again: by path, with size and time.
struct KnownDigest
{
    qint64 size = 0;
    qint64 modified = 0; ///< Milliseconds since 1970.
    QString digest;
};
using KnownDigests = QHash<QString, KnownDigest>;

/*!
    The files of a build context, for the sources of its COPY and ADD. Reads only
    files that a source asks for, inside the folder, and follows no link. Blocks:
    for worker threads.
*/
class ContextState
{
public:
    static constexpr qint64 mostBytes = qint64{512}
        << 20; ///< Read for one build; what is beyond is told as not complete.

    /// \a known is what earlier ones read; see digests().
    ContextState(QString folder, const Dockerfile::IgnoreFile &ignoreFile, KnownDigests known,
                 std::stop_token stop = {});

    /// What \a sources, paths or patterns as COPY has them, take without what \a excludes keep out.
    [[nodiscard]] ContextFiles files(const QStringList &sources, const QStringList &excludes);
    [[nodiscard]] const KnownDigests &digests() const { return m_known; }

private:
    [[nodiscard]] ContextFile read(const QString &path);
    [[nodiscard]] QString digestOf(const QString &path, qint64 size, qint64 modified);

    QString m_folder;
    QStringList m_paths; ///< All that would be sent.
    KnownDigests m_known;
    std::stop_token m_stop;
    qint64 m_bytesRead = 0;
    bool m_complete = true;
};

/// Whether \a path, or a folder it is in, is what \a source of a COPY asks for: a path or a pattern of Go's filepath.Match. Pure.
[[nodiscard]] bool isTakenBy(const QString &source, const QString &path);

} // namespace Stagecraft::Build

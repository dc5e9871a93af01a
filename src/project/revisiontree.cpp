// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/revisiontree.h"

#include "project/gitcall.h"
#include "project/revision.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// One entry of `git ls-tree`.
struct TreeEntry
{
    enum class Kind { File, Program, Link, Submodule };

    Kind kind = Kind::File;
    QByteArray object;
    QByteArray path; ///< Below the folder.
};

using TreeEntries = QList<TreeEntry>;

TreeEntry::Kind kindOf(QByteArrayView mode)
{
    if (mode == "160000")
        return TreeEntry::Kind::Submodule;
    if (mode == "120000")
        return TreeEntry::Kind::Link;
    return mode == "100755" ? TreeEntry::Kind::Program : TreeEntry::Kind::File;
}

/// `MODE TYPE OBJECT<tab>PATH`, each ended by NUL.
TreeEntries entriesFrom(const QByteArray &listing)
{
    TreeEntries entries;
    const QList<QByteArray> lines = listing.split('\0');
    for (const QByteArray &line : lines) {
        const qsizetype tab = line.indexOf('\t');
        const QList<QByteArray> words = line.first(std::max<qsizetype>(tab, 0)).split(' ');
        if (words.size() == 3)
            entries.append({kindOf(words.at(0)), words.at(2), line.sliced(tab + 1)});
    }
    return entries;
}

/// git's own commands make no other, but a tree can be written by hand.
bool staysInside(const QByteArray &path)
{
    const QList<QByteArray> names = path.split('/');
    return std::ranges::none_of(names,
                                [](const QByteArray &name) { return name.isEmpty() || name == "." || name == ".."; });
}

/// The answers of `git cat-file --batch`, one after another.
class BlobStream
{
public:
    BlobStream(QProcess &process, const std::stop_token &stop)
        : m_process(process)
        , m_stop(stop)
    { }

    /// The size the next one is said to have; -1 where there is none.
    [[nodiscard]] qint64 nextSize()
    {
        while (!m_process.canReadLine()) {
            if (!wait())
                return -1;
        }
        const QList<QByteArray> words = m_process.readLine().trimmed().split(' '); // OBJECT blob SIZE
        bool isNumber = false;
        const qint64 size = words.constLast().toLongLong(&isNumber);
        return words.size() == 3 && isNumber ? size : -1;
    }

    /// Passes so many bytes and the line end behind them on.
    [[nodiscard]] bool copy(qint64 size, QIODevice &to)
    {
        while (size > 0) {
            if (m_process.bytesAvailable() == 0 && !wait())
                return false;
            const QByteArray part = m_process.read(std::min<qint64>(size, mostAtOnce));
            if (to.write(part) != part.size())
                return false;
            size -= part.size();
        }
        if (m_process.bytesAvailable() == 0 && !wait())
            return false;
        return m_process.read(1) == "\n";
    }

private:
    static constexpr qint64 mostAtOnce = 256 * 1024;

    [[nodiscard]] bool wait() { return !m_stop.stop_requested() && m_process.waitForReadyRead(gitLimitInMilliseconds); }

    QProcess &m_process;
    const std::stop_token &m_stop;
};

/// Puts the files of a tree into a folder.
class TreeWriter
{
public:
    TreeWriter(const QString &destination, BlobStream &blobs)
        : m_destination(destination)
        , m_blobs(blobs)
    { }

    [[nodiscard]] std::optional<Error> write(const TreeEntry &entry)
    {
        const QString path = m_destination.filePath(QFile::decodeName(entry.path));
        const bool isFolder = entry.kind == TreeEntry::Kind::Submodule;
        if (!staysInside(entry.path) || !QDir().mkpath(isFolder ? path : QFileInfo(path).path()))
            return cannotWrite(path, {});
        if (isFolder)
            return std::nullopt;
        const qint64 size = m_blobs.nextSize();
        if (size < 0)
            return Error{Text::tr("git has no content of %1.").arg(path), {}};
        return entry.kind == TreeEntry::Kind::Link ? takeLink(path, size) : writeFile(path, size, entry.kind);
    }

    /// Last, so that nothing is ever written through one.
    [[nodiscard]] std::optional<Error> makeLinks() const
    {
        for (const auto &[path, target] : m_links) {
            if (!QFile::link(target, path))
                return cannotWrite(path, {});
        }
        return std::nullopt;
    }

private:
    static Error cannotWrite(const QString &path, const QString &reason)
    {
        return {Text::tr("%1 cannot be written.").arg(path), reason};
    }

    [[nodiscard]] std::optional<Error> writeFile(const QString &path, qint64 size, TreeEntry::Kind kind)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !m_blobs.copy(size, file) || !file.flush())
            return cannotWrite(path, file.errorString());
        constexpr auto run = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        if (kind == TreeEntry::Kind::Program && !file.setPermissions(file.permissions() | run))
            return cannotWrite(path, file.errorString());
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Error> takeLink(const QString &path, qint64 size)
    {
        constexpr qint64 longestTarget = 4096; // what a system takes
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        if (size > longestTarget || !m_blobs.copy(size, target))
            return cannotWrite(path, {});
        m_links.append({path, QFile::decodeName(target.data())});
        return std::nullopt;
    }

    QDir m_destination;
    BlobStream &m_blobs;
    QList<std::pair<QString, QString>> m_links; ///< Path and target.
};

Result<TreeEntries> entriesAt(const QString &folder, const QString &revision, const QProcessEnvironment &environment)
{
    // The name of a tree, so that a file of the same name is never meant.
    const auto call = gitCall(folder, {u"ls-tree"_s, u"-r"_s, u"-z"_s, revision + u"^{tree}"_s}, environment);
    if (!call)
        return call.error();
    const auto listing = gitAnswer(*call, folder, revision);
    if (!listing)
        return listing.error();
    const TreeEntries entries = entriesFrom(*listing);
    if (entries.isEmpty())
        return Error{Text::tr("git has no %1 at %2.").arg(folder, revision), {}};
    return entries;
}

/// The names of all contents that are asked for, a line each.
bool writeQuestions(const TreeEntries &entries, QTemporaryFile &file)
{
    if (!file.open())
        return false;
    for (const TreeEntry &entry : entries) {
        if (entry.kind != TreeEntry::Kind::Submodule)
            file.write(entry.object + '\n');
    }
    return file.flush();
}

} // namespace

Result<Done> placeTreeAtRevision(const QString &folder, const QString &revision, const QString &destination,
                                 const QProcessEnvironment &environment, const std::stop_token &stop)
{
    if (!isRevision(revision))
        return Error{Text::tr("“%1” is no revision of git.").arg(revision), {}};
    const auto entries = entriesAt(folder, revision, environment);
    if (!entries)
        return entries.error();
    const auto call = gitCall(folder, {u"cat-file"_s, u"--batch"_s}, environment);
    QTemporaryFile questions;
    if (!call || !writeQuestions(*entries, questions))
        return call ? Error{Text::tr("%1 cannot be written.").arg(questions.fileName()), questions.errorString()}
                    : call.error();
    QProcess process;
    process.setStandardInputFile(questions.fileName());
    call->start(process);
    BlobStream blobs(process, stop);
    TreeWriter writer(destination, blobs);
    for (const TreeEntry &entry : *entries) {
        if (const auto failure = writer.write(entry)) {
            process.kill();
            (void)process.waitForFinished();
            return *failure;
        }
    }
    (void)process.waitForFinished(gitLimitInMilliseconds);
    if (const auto failure = gitFailure(process, folder, revision))
        return *failure;
    if (const auto failure = writer.makeLinks())
        return *failure;
    return Done{};
}

} // namespace Stagecraft::Project

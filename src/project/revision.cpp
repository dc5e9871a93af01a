// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/revision.h"

#include "base/programs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

constexpr int limitInMilliseconds = 20'000;

QProcessEnvironment gitEnvironment(QProcessEnvironment environment)
{
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    return environment;
}

QString sentence(const QString &errors, const QFileInfo &file, const QString &revision)
{
    if (errors.contains("not a git repository"_L1))
        return Text::tr("%1 is not in a git repository.").arg(file.filePath());
    if (errors.contains("dubious ownership"_L1))
        return Text::tr("git does not read the repository of %1, because it belongs to another user.")
            .arg(file.filePath());
    if (errors.contains("exists on disk, but not in"_L1) || errors.contains("does not exist in"_L1))
        return Text::tr("git has no %1 at %2.").arg(file.fileName(), revision);
    return Text::tr("git knows no revision %1 here.").arg(revision);
}

} // namespace

bool isRevision(const QString &word)
{
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_@][A-Za-z0-9_./^~@{}-]*\\z"_s);
    return shape.match(word).hasMatch() && !word.contains(".."_L1);
}

Result<QByteArray> fileAtRevision(const QString &path, const QString &revision, const QProcessEnvironment &environment)
{
    const QFileInfo file(path);
    if (!isRevision(revision))
        return Error{Text::tr("“%1” is no revision of git.").arg(revision), {}};
    const QString program = findProgram(u"git"_s, environment);
    if (program.isEmpty())
        return Error{Text::tr("git was not found."), {}};
    QProcess process;
    process.setProcessEnvironment(gitEnvironment(environment));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program,
                  {u"-C"_s, file.absolutePath(), u"-c"_s, u"core.fsmonitor=false"_s, u"cat-file"_s, u"blob"_s,
                   revision + u":./"_s + file.fileName()},
                  QIODevice::ReadOnly);
    if (!process.waitForFinished(limitInMilliseconds))
        return Error{Text::tr("git did not answer."), process.errorString()};
    const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{sentence(errors, file, revision), errors};
    return process.readAllStandardOutput();
}

} // namespace Stagecraft::Project

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/gitcall.h"

#include "base/programs.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

QString sentence(const QString &errors, const QString &path, const QString &revision)
{
    if (errors.contains("not a git repository"_L1))
        return Text::tr("%1 is not in a git repository.").arg(path);
    if (errors.contains("dubious ownership"_L1))
        return Text::tr("git does not read the repository of %1, because it belongs to another user.").arg(path);
    if (errors.contains("exists on disk, but not in"_L1) || errors.contains("does not exist in"_L1))
        return Text::tr("git has no %1 at %2.").arg(QFileInfo(path).fileName(), revision);
    return Text::tr("git knows no revision %1 here.").arg(revision);
}

} // namespace

void GitCall::start(QProcess &process) const
{
    process.setProcessEnvironment(environment);
    process.start(program, arguments, QIODevice::ReadOnly);
}

Result<GitCall> gitCall(const QString &folder, const QStringList &arguments, const QProcessEnvironment &environment)
{
    const QString program = findProgram(u"git"_s, environment);
    if (program.isEmpty())
        return Error{Text::tr("git was not found."), {}};
    GitCall call{program, {u"-C"_s, folder, u"-c"_s, u"core.fsmonitor=false"_s}, environment};
    call.arguments += arguments;
    call.environment.insert(u"LC_ALL"_s, u"C"_s);
    call.environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    call.environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    call.environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    return call;
}

std::optional<Error> gitFailure(QProcess &process, const QString &path, const QString &revision)
{
    if (process.state() != QProcess::NotRunning || process.error() == QProcess::FailedToStart)
        return Error{Text::tr("git did not answer."), process.errorString()};
    const QString errors = QString::fromUtf8(process.readAllStandardError()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{sentence(errors, path, revision), errors};
    return std::nullopt;
}

Result<QByteArray> gitAnswer(const GitCall &call, const QString &path, const QString &revision)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    call.start(process);
    (void)process.waitForFinished(gitLimitInMilliseconds);
    if (const auto failure = gitFailure(process, path, revision))
        return *failure;
    return process.readAllStandardOutput();
}

} // namespace Stagecraft::Project

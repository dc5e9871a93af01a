// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/clientanswer.h"

#include "engine/enginefailure.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

constexpr int answerTime = 30'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

Error clientError(const QString &message, const QString &errorText)
{
    const EngineFailure failure = failureFrom(errorText);
    return {failure.message.isEmpty() ? message : failure.message, errorText.trimmed()};
}

void prepareClient(QProcess &process, const QString &program, const QStringList &arguments,
                   QProcessEnvironment environment)
{
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setProgram(program);
    process.setArguments(arguments);
}

Result<QByteArray> answerOf(const QString &program, const QStringList &arguments,
                            const QProcessEnvironment &environment)
{
    QProcess process;
    prepareClient(process, program, arguments, environment);
    process.start(QIODevice::ReadOnly);
    if (!process.waitForFinished(answerTime)) {
        const QString reason = process.errorString();
        process.kill();
        process.waitForFinished(1000);
        return Error{Text::tr("The engine gave no answer."), reason};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return clientError(Text::tr("The engine refused."), QString::fromUtf8(process.readAllStandardError()));
    return process.readAllStandardOutput();
}

} // namespace Stagecraft::Engine

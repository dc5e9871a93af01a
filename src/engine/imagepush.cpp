// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/imagepush.h"

#include "engine/clientanswer.h"
#include "engine/imageexport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Stagecraft::Engine {

namespace {

constexpr int startTime = 30'000;
constexpr int pollTime = 100; ///< How soon a stopped push ends.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// Takes a name off its image at the end, whatever that is.
class BorrowedName
{
public:
    BorrowedName(const QString &program, const QString &name, const QProcessEnvironment &environment)
        : m_program(program)
        , m_name(name)
        , m_environment(environment)
    { }
    ~BorrowedName() { (void)removeTag(m_program, m_name, m_environment); }
    BorrowedName(const BorrowedName &) = delete;
    BorrowedName &operator=(const BorrowedName &) = delete;

private:
    const QString &m_program;
    const QString &m_name;
    const QProcessEnvironment &m_environment;
};

Result<double> pushed(const QString &program, const QString &name, const QProcessEnvironment &environment,
                      const std::stop_token &stop)
{
    QProcess process;
    prepareClient(process, program, pushArguments(name), environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(QIODevice::ReadOnly);
    if (!process.waitForStarted(startTime))
        return Error{Text::tr("The engine's client could not be started."), process.errorString()};
    while (!process.waitForFinished(pollTime) && process.state() != QProcess::NotRunning) {
        if (!stop.stop_requested())
            continue;
        process.terminate();
        process.waitForFinished(startTime);
        return Error{Text::tr("Cancelled."), {}};
    }
    const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return seconds;
    return clientError(Text::tr("The image could not be pushed to %1.").arg(name.section(u':', 0, -2)),
                       QString::fromUtf8(process.readAllStandardError()));
}

} // namespace

QStringList pushArguments(const QString &name)
{
    return {u"push"_s, u"--quiet"_s, name};
}

Result<double> timedPush(const QString &program, const QString &image, const QString &repository,
                         const QProcessEnvironment &environment, const std::stop_token &stop)
{
    if (image.isEmpty() || image.startsWith(u'-') || repository.isEmpty() || repository.startsWith(u'-'))
        return Error{Text::tr("That is no image name."), {}};
    const QString name = repository + u":stagecraft-"_s + QUuid::createUuid().toString(QUuid::Id128).left(12);
    if (const auto tagged = answerOf(program, {u"tag"_s, image, name}, environment); !tagged)
        return tagged.error();
    const BorrowedName borrowed(program, name, environment);
    return pushed(program, name, environment, stop);
}

} // namespace Stagecraft::Engine

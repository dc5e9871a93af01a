// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/build/stageinspector.h"

#include "base/shellquoting.h"
#include "engine/containers.h"

#include <QDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

/// What a client printed while it ran.
struct Printed
{
    QByteArray output;
    QByteArray errors;
};

} // namespace

void StageInspector::openShell(DocumentSession *session, const QString &context, int stage, int beforeLine)
{
    const QPointer<StageInspector> self(this);
    m_builds->buildPart(session, context, StagePart{stage, beforeLine}, [self](const QString &image) {
        if (self)
            self->openShellIn(image);
    });
}

void StageInspector::copyOut(DocumentSession *session, const QString &context, int stage, const QString &path,
                             const QUrl &folder)
{
    const QPointer<StageInspector> self(this);
    const QString absolute = path.startsWith(u'/') ? path : u'/' + path;
    m_builds->buildPart(session, context, StagePart{stage, 0}, [self, absolute, folder](const QString &image) {
        if (self)
            self->copyFrom(image, absolute, folder.toLocalFile());
    });
}

void StageInspector::ask(const QStringList &arguments, Answer answer)
{
    auto *command = new Engine::Command(this);
    const auto printed = std::make_shared<Printed>();
    connect(command, &Engine::Command::outputReceived, this,
            [printed](const QByteArray &chunk) { printed->output += chunk; });
    connect(command, &Engine::Command::errorOutputReceived, this,
            [printed](const QByteArray &chunk) { printed->errors += chunk; });
    connect(command, &Engine::Command::finished, this,
            [command, printed, answer = std::move(answer)](const Engine::CommandExit &exit) {
                command->deleteLater();
                answer(exit, printed->output.trimmed(), QString::fromUtf8(printed->errors).trimmed());
            });
    command->start(m_builds->engine().program, arguments, m_builds->environment());
}

void StageInspector::openShellIn(const QString &image)
{
    ask(Engine::hasShellArguments(image), [this, image](const auto &exit, const auto &, const auto &) {
        if (!exit.isSuccess()) {
            Q_EMIT failed(
                tr("This stage has no shell, as images of scratch and distroless ones have none. Its files can "
                   "be copied out."));
            return;
        }
        const QStringList command = QStringList{m_builds->engine().program} + Engine::shellArguments(image);
        const auto terminal = Engine::inTerminal(command, m_builds->environment());
        if (terminal && QProcess::startDetached(terminal->program, terminal->arguments))
            return;
        Q_EMIT commandOffered(tr("No terminal was found. This opens the shell in one of yours:"),
                              shellCommand(command));
    });
}

void StageInspector::copyFrom(const QString &image, const QString &path, const QString &folder)
{
    ask(Engine::createArguments(image),
        [this, path, folder](const auto &exit, const QByteArray &id, const QString &errors) {
            if (!exit.isSuccess()) {
                Q_EMIT failed(tr("The stage's files could not be reached: %1").arg(errors));
                return;
            }
            const QString container = QString::fromUtf8(id);
            ask(Engine::copyOutArguments(container, path, folder),
                [this, container, path, folder](const auto &copying, const auto &, const QString &why) {
                    ask(Engine::removeContainerArguments(container), [](const auto &, const auto &, const auto &) { });
                    if (copying.isSuccess())
                        Q_EMIT copied(tr("%1 was copied to %2.").arg(path, QDir::toNativeSeparators(folder)));
                    else
                        Q_EMIT failed(tr("%1 could not be copied: %2").arg(path, why));
                });
        });
}

} // namespace Stagecraft::App

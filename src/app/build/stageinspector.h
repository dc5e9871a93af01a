// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "engine/command.h"

#include <QObject>
#include <QPointer>
#include <QUrl>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    A look into a stage as it stands: builds it, or what is above one of its
    lines, then opens a shell in it or copies files out of it. Nothing of it
    stays but the image with our name, which goes with its record.
*/
class StageInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::BuildController *builds MEMBER m_builds NOTIFY changed REQUIRED FINAL)

public:
    using QObject::QObject;

    /// Opens a terminal with a shell in the stage; where there is no terminal, commandOffered() tells how.
    Q_INVOKABLE void openShell(Stagecraft::App::DocumentSession *session, const QString &context, int stage,
                               int beforeLine);
    /// Copies \a path, a file or folder of the stage, into \a folder.
    Q_INVOKABLE void copyOut(Stagecraft::App::DocumentSession *session, const QString &context, int stage,
                             const QString &path, const QUrl &folder);

Q_SIGNALS:
    void changed();
    /// A command that opens what no terminal could be found for.
    void commandOffered(const QString &sentence, const QString &command);
    void copied(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Answer =
        std::function<void(const Engine::CommandExit &exit, const QByteArray &output, const QString &errors)>;

    void ask(const QStringList &arguments, Answer answer);
    void openShellIn(const QString &image);
    void copyFrom(const QString &image, const QString &path, const QString &folder);

    BuildController *m_builds = nullptr;
};

} // namespace Stagecraft::App

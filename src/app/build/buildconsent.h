// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "app/project/projectsession.h"
#include "app/settings/applicationsettings.h"
#include "build/buildreach.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/*!
    Asks before the first build of a project that reaches beyond its own folder.

    What was agreed to is kept in the settings for that project; something new
    is asked about again. Usage: questions(), and if there are any and the
    person says yes, agree().
*/
class BuildConsent : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Stagecraft::App::BuildController *builds MEMBER m_builds NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(Stagecraft::App::ProjectSession *project MEMBER m_project NOTIFY changed REQUIRED FINAL)
    Q_PROPERTY(Stagecraft::App::ApplicationSettings *settings MEMBER m_settings NOTIFY changed REQUIRED FINAL)

public:
    using QObject::QObject;

    /// What building the current file, and \a otherFile if it is not empty, reaches that was not agreed to, in sentences.
    Q_INVOKABLE [[nodiscard]] QStringList questions(const QString &otherFile);
    /// The person agrees to what questions() named last.
    Q_INVOKABLE void agree();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<Build::Reach> reach(const QString &otherFile) const;

    BuildController *m_builds = nullptr;
    ProjectSession *m_project = nullptr;
    ApplicationSettings *m_settings = nullptr;
    QStringList m_asked;
};

} // namespace Stagecraft::App

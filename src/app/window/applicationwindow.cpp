// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/applicationwindow.h"

#include "app/window/desktopnotification.h"

namespace Stagecraft::App {

ApplicationWindow::ApplicationWindow(const UserFolders &folders, ApplicationSettings *settings,
                                     const QProcessEnvironment &environment, OpenFiles *openFiles)
    : m_builds({folders.data + QStringLiteral("/builds.sqlite"), folders.state + QStringLiteral("/builds"),
                folders.cache + QStringLiteral("/images")},
               environment)
    , m_comparing(&m_builds, settings)
    , m_project(folders, settings, openFiles)
{
    m_builds.useEngineContext(settings->engineContext());
    QObject::connect(settings, &ApplicationSettings::engineContextChanged, &m_builds,
                     [this, settings] { m_builds.useEngineContext(settings->engineContext()); });
    QObject::connect(&m_builds, &BuildController::engineChanged, &m_project,
                     [this] { m_project.setEnginePlatform(m_builds.enginePlatform()); });
    QObject::connect(&m_builds, &BuildController::imagesChanged, &m_project,
                     [this] { m_project.setImages(m_builds.images()); });
    QObject::connect(&m_project, &ProjectSession::sessionAdded, &m_builds,
                     [this](DocumentSession *session) { m_builds.follow(session); });
    QObject::connect(&m_project, &ProjectSession::raiseRequested, &m_engine, [this] {
        if (QQuickWindow *const raised = window()) {
            raised->raise();
            raised->requestActivate();
        }
    });
    // Whoever looks at another window hears of it; a build they cancelled themselves is no news.
    QObject::connect(&m_builds, &BuildController::finished, &m_builds, [this] {
        const QQuickWindow *const shown = window();
        if (shown && !shown->isActive() && m_builds.current().outcome() != BuildRun::Outcome::Cancelled)
            notifyDesktop(m_builds.current().title(), m_builds.current().message(), m_builds.environment());
    });
    m_engine.setInitialProperties({{QStringLiteral("project"), QVariant::fromValue(&m_project)},
                                   {QStringLiteral("builds"), QVariant::fromValue(&m_builds)},
                                   {QStringLiteral("comparing"), QVariant::fromValue(&m_comparing)},
                                   {QStringLiteral("settings"), QVariant::fromValue(settings)}});
    m_engine.loadFromModule("Stagecraft", "Main");
}

QQuickWindow *ApplicationWindow::window() const
{
    const QList<QObject *> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(roots.constFirst());
}

} // namespace Stagecraft::App

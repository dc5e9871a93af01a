// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/build/buildcontroller.h"
#include "app/compare/comparecontroller.h"
#include "app/project/projectsession.h"
#include "app/settings/applicationsettings.h"

#include <QProcessEnvironment>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

namespace Stagecraft::App {

/*!
    One window and everything behind it: builds, comparisons and the project,
    handed with the settings to the QML module Stagecraft as the properties of
    its Main.

    What is the user's own is kept in the folders given, and programs are found
    by the environment given, so that a test has both to itself. The settings
    and what is open are shared by all windows and outlive them.
*/
class ApplicationWindow
{
public:
    ApplicationWindow(const UserFolders &folders, ApplicationSettings *settings, const QProcessEnvironment &environment,
                      OpenFiles *openFiles = nullptr);

    /// Null when the QML could not be loaded; the reasons are on the console then.
    [[nodiscard]] QQuickWindow *window() const;
    [[nodiscard]] QQmlApplicationEngine &engine() { return m_engine; }
    [[nodiscard]] BuildController &builds() { return m_builds; }
    [[nodiscard]] CompareController &comparing() { return m_comparing; }
    [[nodiscard]] ProjectSession &project() { return m_project; }

private:
    BuildController m_builds;
    CompareController m_comparing;
    ProjectSession m_project;
    QQmlApplicationEngine m_engine; // The last, so that the views go before what they show.
};

} // namespace Stagecraft::App

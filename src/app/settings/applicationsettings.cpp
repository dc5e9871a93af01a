// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/applicationsettings.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Stagecraft::App {

namespace {

Q_LOGGING_CATEGORY(settingsLog, "stagecraft.settings")

} // namespace

ApplicationSettings::ApplicationSettings(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_settings(Project::readSettings(m_file))
    , m_keys(m_settings.keys)
{
    connect(&m_keys, &KeyMap::changed, this, [this] {
        m_settings.keys = m_keys.chosen();
        write();
    });
}

ApplicationSettings::Theme ApplicationSettings::theme() const
{
    return static_cast<Theme>(m_settings.theme);
}

void ApplicationSettings::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_settings.theme = static_cast<Project::Settings::Theme>(theme);
    write();
    Q_EMIT themeChanged();
}

void ApplicationSettings::setEngineContext(const QString &name)
{
    if (name == m_settings.engineContext)
        return;
    m_settings.engineContext = name;
    write();
    Q_EMIT engineContextChanged();
}

void ApplicationSettings::setLanguage(const QString &language)
{
    if (language == m_settings.language)
        return;
    m_settings.language = language;
    write();
    Q_EMIT languageChanged();
}

void ApplicationSettings::setBandwidth(double megabitsPerSecond)
{
    if (megabitsPerSecond <= 0 || qFuzzyCompare(megabitsPerSecond, m_settings.bandwidthMbit))
        return;
    m_settings.bandwidthMbit = megabitsPerSecond;
    write();
    Q_EMIT bandwidthChanged();
}

void ApplicationSettings::setWrapsText(bool wraps)
{
    auto view = m_settings.text;
    view.wraps = wraps;
    setTextView(view);
}

void ApplicationSettings::setShowsSpaces(bool shows)
{
    auto view = m_settings.text;
    view.showsSpaces = shows;
    setTextView(view);
}

void ApplicationSettings::setShowsIndentation(bool shows)
{
    auto view = m_settings.text;
    view.showsIndentation = shows;
    setTextView(view);
}

void ApplicationSettings::setTextZoom(double zoom)
{
    constexpr double least = 0.5;
    constexpr double most = 3;
    auto view = m_settings.text;
    view.zoom = std::clamp(zoom, least, most);
    setTextView(view);
}

void ApplicationSettings::setTextView(const Project::Settings::TextView &view)
{
    if (view == m_settings.text)
        return;
    m_settings.text = view;
    write();
    Q_EMIT textViewChanged();
}

QByteArray ApplicationSettings::splitter(const QString &name) const
{
    return m_settings.splitters.value(name);
}

void ApplicationSettings::setSplitter(const QString &name, const QByteArray &state)
{
    if (m_settings.splitters.value(name) == state)
        return;
    m_settings.splitters.insert(name, state);
    write();
}

bool ApplicationSettings::panelShown(const QString &name, bool otherwise) const
{
    return m_settings.panels.value(name, otherwise);
}

void ApplicationSettings::setPanelShown(const QString &name, bool shown)
{
    m_settings.panels.insert(name, shown);
    write();
}

QStringList ApplicationSettings::agreements(const QString &folder) const
{
    return m_settings.agreements.value(folder);
}

void ApplicationSettings::agree(const QString &folder, const QStringList &keys)
{
    m_settings.agreements[folder] += keys;
    write();
}

QString ApplicationSettings::lastContext(const QString &dockerfile) const
{
    return m_settings.lastContexts.value(dockerfile);
}

void ApplicationSettings::setLastContext(const QString &dockerfile, const QString &context)
{
    m_settings.lastContexts.insert(dockerfile, context);
    write();
}

void ApplicationSettings::write()
{
    if (const Result<Done> written = Project::writeSettings(m_file, m_settings); !written)
        qCWarning(settingsLog, "%s", qUtf8Printable(written.error().message));
}

} // namespace Stagecraft::App

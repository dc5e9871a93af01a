// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/keymap.h"
#include "project/settings.h"

#include <QObject>
#include <QtQmlIntegration>

namespace Stagecraft::App {

/// The user's settings for QML. Every change is written at once; a failure to write loses nothing else.
class ApplicationSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made by the program")

    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    /// "de", "zh_CN"; empty: the system's. A window that is open keeps its own.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /// The name of a Docker context; empty: the one docker uses by itself.
    Q_PROPERTY(QString engineContext READ engineContext WRITE setEngineContext NOTIFY engineContextChanged FINAL)
    Q_PROPERTY(double bandwidth READ bandwidth WRITE setBandwidth NOTIFY bandwidthChanged FINAL)
    Q_PROPERTY(Stagecraft::App::KeyMap *keys READ keys CONSTANT FINAL)
    Q_PROPERTY(bool wrapsText READ wrapsText WRITE setWrapsText NOTIFY textViewChanged FINAL)
    Q_PROPERTY(bool showsSpaces READ showsSpaces WRITE setShowsSpaces NOTIFY textViewChanged FINAL)
    Q_PROPERTY(bool showsIndentation READ showsIndentation WRITE setShowsIndentation NOTIFY textViewChanged FINAL)
    Q_PROPERTY(double textZoom READ textZoom WRITE setTextZoom NOTIFY textViewChanged FINAL)

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    /// \a file need not exist.
    explicit ApplicationSettings(QString file, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] QString language() const { return m_settings.language; }
    void setLanguage(const QString &language);
    [[nodiscard]] QString engineContext() const { return m_settings.engineContext; }
    void setEngineContext(const QString &name);
    /// In Mbit/s, for estimated push times.
    [[nodiscard]] double bandwidth() const { return m_settings.bandwidthMbit; }
    void setBandwidth(double megabitsPerSecond);

    [[nodiscard]] KeyMap *keys() { return &m_keys; }

    [[nodiscard]] bool wrapsText() const { return m_settings.text.wraps; }
    void setWrapsText(bool wraps);
    [[nodiscard]] bool showsSpaces() const { return m_settings.text.showsSpaces; }
    void setShowsSpaces(bool shows);
    [[nodiscard]] bool showsIndentation() const { return m_settings.text.showsIndentation; }
    void setShowsIndentation(bool shows);
    /// How large text is beside its usual size, from 0.5 to 3.
    [[nodiscard]] double textZoom() const { return m_settings.text.zoom; }
    void setTextZoom(double zoom);

    Q_INVOKABLE [[nodiscard]] QByteArray splitter(const QString &name) const;
    Q_INVOKABLE void setSplitter(const QString &name, const QByteArray &state);
    Q_INVOKABLE [[nodiscard]] bool panelShown(const QString &name, bool otherwise) const;
    Q_INVOKABLE void setPanelShown(const QString &name, bool shown);

    /// What builds of the project in \a folder may reach beyond it, as the user agreed: keys of Build::Reach.
    [[nodiscard]] QStringList agreements(const QString &folder) const;
    void agree(const QString &folder, const QStringList &keys);

    [[nodiscard]] QString lastContext(const QString &dockerfile) const;
    void setLastContext(const QString &dockerfile, const QString &context);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void engineContextChanged();
    void bandwidthChanged();
    void textViewChanged();

private:
    void setTextView(const Project::Settings::TextView &view);
    void write();

    QString m_file;
    Project::Settings m_settings;
    KeyMap m_keys;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

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
    Q_PROPERTY(double bandwidth READ bandwidth WRITE setBandwidth NOTIFY bandwidthChanged FINAL)

public:
    enum class Theme { System, Light, Dark };
    Q_ENUM(Theme)

    /// \a file need not exist.
    explicit ApplicationSettings(QString file, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    /// In Mbit/s, for estimated push times.
    [[nodiscard]] double bandwidth() const { return m_settings.bandwidthMbit; }
    void setBandwidth(double megabitsPerSecond);

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
    void bandwidthChanged();

private:
    void write();

    QString m_file;
    Project::Settings m_settings;
};

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "project/settings.h"

#include "project/storedfile.h"

#include <QJsonArray>

#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Stagecraft::Project {

namespace {

constexpr std::array themeNames{std::pair(Settings::Theme::System, "system"_L1),
                                std::pair(Settings::Theme::Light, "light"_L1),
                                std::pair(Settings::Theme::Dark, "dark"_L1)};

Settings::Theme themeOf(const QString &name)
{
    for (const auto &[theme, themeName] : themeNames) {
        if (name == themeName)
            return theme;
    }
    return Settings::Theme::System;
}

QString nameOf(Settings::Theme theme)
{
    for (const auto &[value, themeName] : themeNames) {
        if (value == theme)
            return themeName;
    }
    return {};
}

/// The entries of \a object that \a convert can make a value of.
template <typename T, typename Convert>
QMap<QString, T> mapOf(const QJsonObject &object, Convert convert)
{
    QMap<QString, T> result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const std::optional<T> value = convert(it.value()))
            result.insert(it.key(), *value);
    }
    return result;
}

template <typename T, typename Convert>
QJsonObject objectOf(const QMap<QString, T> &map, Convert convert)
{
    QJsonObject result;
    for (auto it = map.begin(); it != map.end(); ++it)
        result.insert(it.key(), convert(it.value()));
    return result;
}

std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return value.isString() && decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<bool> boolOf(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QString> stringOf(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QStringList> stringsOf(const QJsonValue &value)
{
    return value.isArray() ? std::optional(value.toVariant().toStringList()) : std::nullopt;
}

Settings::TextView textViewOf(const QJsonObject &stored)
{
    Settings::TextView view;
    view.wraps = stored.value("wraps"_L1).toBool(view.wraps);
    view.showsSpaces = stored.value("spaces"_L1).toBool(view.showsSpaces);
    view.showsIndentation = stored.value("indentation"_L1).toBool(view.showsIndentation);
    const double zoom = stored.value("zoom"_L1).toDouble();
    if (zoom >= 0.5 && zoom <= 3)
        view.zoom = zoom;
    return view;
}

QJsonObject objectOf(const Settings::TextView &view)
{
    return {{"wraps"_L1, view.wraps},
            {"spaces"_L1, view.showsSpaces},
            {"indentation"_L1, view.showsIndentation},
            {"zoom"_L1, view.zoom}};
}

} // namespace

Settings readSettings(const QString &file)
{
    const QJsonObject stored = readJson(file);
    Settings settings;
    settings.theme = themeOf(stored.value("theme"_L1).toString());
    settings.language = stored.value("language"_L1).toString();
    settings.engineContext = stored.value("engineContext"_L1).toString();
    const double bandwidth = stored.value("bandwidthMbit"_L1).toDouble();
    if (bandwidth > 0 && bandwidth <= 1e6)
        settings.bandwidthMbit = bandwidth;
    settings.text = textViewOf(stored.value("text"_L1).toObject());
    settings.keys = mapOf<QString>(stored.value("keys"_L1).toObject(), stringOf);
    settings.splitters = mapOf<QByteArray>(stored.value("splitters"_L1).toObject(), bytesOf);
    settings.panels = mapOf<bool>(stored.value("panels"_L1).toObject(), boolOf);
    settings.lastContexts = mapOf<QString>(stored.value("lastContexts"_L1).toObject(), stringOf);
    settings.agreements = mapOf<QStringList>(stored.value("agreements"_L1).toObject(), stringsOf);
    return settings;
}

Result<Done> writeSettings(const QString &file, const Settings &settings)
{
    const auto base64 = [](const QByteArray &bytes) { return QJsonValue(QString::fromLatin1(bytes.toBase64())); };
    const auto same = [](const auto &value) { return QJsonValue(value); };
    const auto array = [](const QStringList &strings) { return QJsonValue(QJsonArray::fromStringList(strings)); };
    // Keys that a newer version has put there stay.
    QJsonObject object = readJson(file);
    object.insert("format"_L1, "stagecraft-settings/1"_L1);
    object.insert("theme"_L1, nameOf(settings.theme));
    object.insert("language"_L1, settings.language);
    object.insert("engineContext"_L1, settings.engineContext);
    object.insert("bandwidthMbit"_L1, settings.bandwidthMbit);
    object.insert("text"_L1, objectOf(settings.text));
    object.insert("keys"_L1, objectOf(settings.keys, same));
    object.insert("splitters"_L1, objectOf(settings.splitters, base64));
    object.insert("panels"_L1, objectOf(settings.panels, same));
    object.insert("lastContexts"_L1, objectOf(settings.lastContexts, same));
    object.insert("agreements"_L1, objectOf(settings.agreements, array));
    return writeJson(file, object);
}

} // namespace Stagecraft::Project

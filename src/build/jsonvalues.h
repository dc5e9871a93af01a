// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace Stagecraft::Build {

/// Lists and maps as JSON. What is read back may be anything: a value of another type is 0 or empty.
[[nodiscard]] QJsonArray numbersJson(const QList<int> &numbers);
[[nodiscard]] QList<int> numbersFrom(const QJsonValue &value);
[[nodiscard]] QJsonObject textsJson(const QMap<QString, QString> &texts);
[[nodiscard]] QMap<QString, QString> textsFrom(const QJsonValue &value);

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Stagecraft::App {

/// The arguments that make notify-send show it. Foreign text in it stays text, though a server may read markup. Pure.
[[nodiscard]] QStringList notificationArguments(const QString &title, const QString &text);

/*!
    Shows a notification of the desktop, by its notify-send where there is one on
    PATH; where there is none, nothing happens.

    \sa https://specifications.freedesktop.org/notification-spec/latest/
*/
void notifyDesktop(const QString &title, const QString &text, const QProcessEnvironment &environment);

} // namespace Stagecraft::App

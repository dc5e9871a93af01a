// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Engine {

/// The arguments that open a shell in a new container of \a image: bash where it has one, else sh. Gone when it ends. Pure.
[[nodiscard]] QStringList shellArguments(const QString &image);
/// The arguments that ask whether \a image has a shell at all: they end with 0 where it has. Pure.
[[nodiscard]] QStringList hasShellArguments(const QString &image);
/// The arguments that make a container of \a image that never runs, and print its id. It has the label "stagecraft.inspection". Pure.
[[nodiscard]] QStringList createArguments(const QString &image);
/// The arguments that copy \a path, absolute, out of a container into \a folder. Pure.
[[nodiscard]] QStringList copyOutArguments(const QString &container, const QString &path, const QString &folder);
[[nodiscard]] QStringList removeContainerArguments(const QString &container);

/// A program to start with its arguments.
struct Invocation
{
    QString program;
    QStringList arguments;

    friend bool operator==(const Invocation &, const Invocation &) = default;
};

/*!
    How to run \a command in a terminal window of the user's: what TERMINAL names,
    else the first known one on the environment's PATH. None where there is none.
*/
[[nodiscard]] std::optional<Invocation> inTerminal(const QStringList &command, const QProcessEnvironment &environment);

} // namespace Stagecraft::Engine

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Stagecraft {

// Each gives what is wrong with a text as sentences; none where it is right.

/// Manager, Helper and Utils say nothing: neither in the name of a file nor in one it declares.
[[nodiscard]] QStringList nameProblems(const QString &path, const QString &text);

/// A file of a room declares in the namespace of its room. \a room is the folder below src/.
[[nodiscard]] QStringList namespaceProblems(const QString &room, const QString &text);

/// Objects reach QML as properties, and reasons of failure are translated.
[[nodiscard]] QStringList cppProblems(const QString &text);

/// A QML file whose components reach outward binds them; its functions are typed; it knows no colour of its own.
[[nodiscard]] QStringList qmlProblems(const QString &path, const QString &text);

/// Strings of a QML file that people see, but translators do not.
[[nodiscard]] QStringList untranslatedStrings(const QString &text);

} // namespace Stagecraft

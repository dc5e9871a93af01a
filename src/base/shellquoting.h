// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Stagecraft {

/// \a word as a POSIX shell reads it back: as it is where that is safe, else in single quotes.
[[nodiscard]] QString shellWord(const QString &word);

/// \a words as one command line for people to copy. Nothing of ours is ever run by a shell.
[[nodiscard]] QString shellCommand(const QStringList &words);

} // namespace Stagecraft

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>

namespace Stagecraft::Engine {

/*!
    \a environment with the folders added to its PATH in which Docker Desktop,
    OrbStack, Rancher Desktop, Homebrew and snap put their programs: a desktop
    session often knows none of them, and a client needs its helpers for signing in
    on the PATH, too. What PATH has already comes first; only folders that exist are
    added.
*/
[[nodiscard]] QProcessEnvironment withEngineFolders(QProcessEnvironment environment);

} // namespace Stagecraft::Engine

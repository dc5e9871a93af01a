// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace Stagecraft {

/*!
    The absolute path of the program \a name on the PATH of \a environment, and of
    nothing else; empty where it is not there, or where the environment has no PATH.
*/
[[nodiscard]] QString findProgram(const QString &name, const QProcessEnvironment &environment);

} // namespace Stagecraft

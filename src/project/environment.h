// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMap>
#include <QString>

namespace Stagecraft::Project {

/// Variables by name. Always an input: nothing in this room reads the environment of the process.
using Environment = QMap<QString, QString>;

} // namespace Stagecraft::Project

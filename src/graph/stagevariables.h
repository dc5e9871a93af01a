// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/stages.h"

#include <QHash>
#include <QString>

namespace Stagecraft::Graph {

/*!
    The build arguments and environment of a stage in force before
    \a instruction, as far as the text alone says: those of the stages it builds
    on included, those of base images not.
*/
[[nodiscard]] QHash<QString, QString> variablesBefore(const Dockerfile::SyntaxTree &tree,
                                                      const Dockerfile::StageList &stages, qsizetype instruction);

} // namespace Stagecraft::Graph

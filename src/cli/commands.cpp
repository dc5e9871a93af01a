// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"

namespace Stagecraft::Cli {

QList<Command> commands()
{
    return {
        graphCommand(),  checkCommand(),
#ifdef STAGECRAFT_HAS_BUILDS
        buildCommand(),  compareCommand(), measureCommand(),
#endif
#ifdef STAGECRAFT_HAS_ENGINE
        engineCommand(),
#endif
    };
}

} // namespace Stagecraft::Cli

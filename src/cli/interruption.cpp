// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/interruption.h"

namespace Stagecraft::Cli {

void Interruption::request()
{
    m_requested = true;
    Q_EMIT requested();
}

} // namespace Stagecraft::Cli

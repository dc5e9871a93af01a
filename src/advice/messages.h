// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace Stagecraft::Advice {

/// Gives what rules say its translation context.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

} // namespace Stagecraft::Advice

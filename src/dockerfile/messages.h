// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCoreApplication>

namespace Stagecraft::Dockerfile {

/// Gives what is said about a Dockerfile its translation context.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(Dockerfile)
};

} // namespace Stagecraft::Dockerfile

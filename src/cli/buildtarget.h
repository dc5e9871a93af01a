// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "cli/call.h"

namespace Stagecraft::Cli {

/// What the flags of \a call ask for, without file and context.
[[nodiscard]] Result<Build::BuildRequest> requestOf(const Call &call);

/*!
    requestOf() with the Dockerfile and context that \a word and `-f` name: a
    folder is the context, a file takes its own folder; `-f` counts from the
    current folder.
*/
[[nodiscard]] Result<Build::BuildRequest> requestOf(const Call &call, const QString &word);

} // namespace Stagecraft::Cli

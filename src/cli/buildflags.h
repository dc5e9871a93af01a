// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/call.h"
#include "dockerfile/stages.h"

#include <QMap>

#include <optional>

namespace Stagecraft::Cli {

/// The flags of `docker build` that every sub-command about a Dockerfile takes.
[[nodiscard]] Flags buildFlags();

/// The `KEY=VALUE` entries of a flag; no value for `KEY` alone.
[[nodiscard]] QMap<QString, std::optional<QString>> keyValues(const QStringList &entries);

/// How the flags of \a call read a Dockerfile. A build argument without a value is taken from the environment.
[[nodiscard]] Result<Dockerfile::BuildParameters> buildParameters(const Call &call);

} // namespace Stagecraft::Cli

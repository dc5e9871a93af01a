// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"

namespace Stagecraft::Build {

/// Why \a request cannot be built, in a sentence for people; empty where nothing stands against it. Pure.
[[nodiscard]] QString objectionTo(const BuildRequest &request);

/// What podman cannot do of it, in a sentence; empty where it can do all. Pure.
[[nodiscard]] QString podmanObjectionTo(const BuildRequest &request);

} // namespace Stagecraft::Build

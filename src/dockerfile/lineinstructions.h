// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <optional>

namespace Stagecraft::Dockerfile {

// Instructions that take the rest of the line as one value, white space and quotes in it included. It stands as
// written, variables in place; where nothing is written it is empty, and so is its range. Each is read as an ONBUILD
// trigger too, also MAINTAINER, which BuildKit refuses there. Of another instruction there is none.

/// `WORKDIR <path>`
/// \sa https://docs.docker.com/reference/dockerfile/#workdir
struct WorkdirInstruction
{
    Word path;
};
[[nodiscard]] std::optional<WorkdirInstruction> workdirInstruction(const Instruction &instruction);

/// `USER <user>[:<group>]`
/// \sa https://docs.docker.com/reference/dockerfile/#user
struct UserInstruction
{
    Word user; ///< With its group.
};
[[nodiscard]] std::optional<UserInstruction> userInstruction(const Instruction &instruction);

/// `STOPSIGNAL <signal>`; isSignal() tells whether it is one.
/// \sa https://docs.docker.com/reference/dockerfile/#stopsignal
struct StopsignalInstruction
{
    Word signal;
};
[[nodiscard]] std::optional<StopsignalInstruction> stopsignalInstruction(const Instruction &instruction);

/// `MAINTAINER <name>`
/// \sa https://docs.docker.com/reference/dockerfile/#maintainer-deprecated
struct MaintainerInstruction
{
    Word name;
};
[[nodiscard]] std::optional<MaintainerInstruction> maintainerInstruction(const Instruction &instruction);

} // namespace Stagecraft::Dockerfile

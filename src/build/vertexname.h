// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildstep.h"

#include <QString>

#include <optional>

namespace Stagecraft::Build {

/// The name of a vertex that belongs to an instruction: `[linux/amd64 builder  2/12] RUN make` in its parts.
struct VertexName
{
    QString platform; ///< Empty unless several are built.
    QString stage; ///< Lower-cased, "stage-2" for an unnamed one; empty when the Dockerfile has one stage only.
    int number = 0; ///< From 1; 0 for a base image without a counter.
    int count = 0;
    bool onBuild = false;
    bool link = false; ///< The second half of a COPY or ADD with --link.
    QString keyword; ///< Upper case: "RUN".
    QString command; ///< With its keyword, without ONBUILD and LINK.
};

/// Reads a vertex name, or none where it is not one of an instruction. Pure.
[[nodiscard]] std::optional<VertexName> vertexNameFrom(const QString &name);

/// Which part of a build a vertex is, told from its name. Pure.
[[nodiscard]] BuildStep::Kind vertexKind(const QString &name);

} // namespace Stagecraft::Build

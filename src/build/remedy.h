// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "build/buildrequest.h"
#include "build/buildstep.h"
#include "dockerfile/ignorefile.h"

#include <QString>

#include <functional>
#include <optional>

namespace Stagecraft::Build {

/// What is known of the build context when a build has failed.
struct ContextKnowledge
{
    /// Whether a path, from the context's root with `/`, is there. Empty: nothing is known.
    std::function<bool(const QString &path)> exists;
    Dockerfile::IgnoreFile ignoreFile;
    QString ignoreName; ///< "Dockerfile.dockerignore", ".dockerignore"
};

/// Of the context that \a request is built with. Reads the ignore file.
[[nodiscard]] ContextKnowledge contextKnowledgeOf(const BuildRequest &request);

/// Why a build probably failed, and what to do about it.
struct Remedy
{
    QString kind; ///< A word of ours: "ignored-file", "missing-program", …
    QString reason; ///< A sentence for people, in their language.
    QString advice; ///< What to do, in a sentence or two.

    friend bool operator==(const Remedy &, const Remedy &) = default;
};

/*!
    The likely reason of \a error with a remedy, told from what the engine and the
    step printed last; none where nothing known fits. A guess: views say "probably".
    \a instruction is the failed instruction as BuildKit words it, without its
    place ("COPY web /srv"). Pure but for what \a context looks up.
*/
[[nodiscard]] std::optional<Remedy> remedyFor(const BuildError &error, const QString &instruction,
                                              const ContextKnowledge &context = {});

} // namespace Stagecraft::Build

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Stagecraft::Engine {

/// What kind of thing went wrong, told from what the client printed.
enum class FailureKind {
    Other,
    NotFound, ///< No client program.
    EngineNotRunning,
    Permission, ///< The user may not use the engine's socket.
    BuildxMissing,
    EngineLost, ///< It stopped answering in the middle.
    DiskFull,
    Image, ///< A base image cannot be had: it does not exist, needs a sign-in, or too many were asked for.
    Network,
    Platform, ///< An image or program for another processor.
    Dockerfile, ///< The text itself is refused.
    Instruction, ///< A RUN, COPY or other instruction failed.
    Request, ///< What was asked for makes no sense: an option, a tag, a target.
};

/// The word for it in our JSON: "engine-not-running", "instruction", …
[[nodiscard]] QString failureKindName(FailureKind kind);

struct EngineFailure
{
    FailureKind kind = FailureKind::Other;
    QString message; ///< A sentence for people; empty for FailureKind::Other.
};

/// What \a errorText, the standard error of a client program, means. Pure. \a context is named in the message.
[[nodiscard]] EngineFailure failureFrom(const QString &errorText, const QString &context = {});

/// The sentence for a kind that is already known. Pure.
[[nodiscard]] EngineFailure failureOf(FailureKind kind, const QString &context = {});

} // namespace Stagecraft::Engine

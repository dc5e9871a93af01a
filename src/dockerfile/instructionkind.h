// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace Stagecraft::Dockerfile {

/// The instructions of the language. \sa https://docs.docker.com/reference/dockerfile/#overview
enum class InstructionKind {
    Unknown,
    Add,
    Arg,
    Cmd,
    Copy,
    Entrypoint,
    Env,
    Expose,
    From,
    Healthcheck,
    Label,
    Maintainer,
    Onbuild,
    Run,
    Shell,
    Stopsignal,
    User,
    Volume,
    Workdir,
};

/// The instruction that \a keyword names, in any case.
[[nodiscard]] InstructionKind instructionKind(QByteArrayView keyword);
[[nodiscard]] InstructionKind instructionKind(QStringView keyword);

/// Upper case; empty for Unknown.
[[nodiscard]] QString keywordOf(InstructionKind kind);

/// All keywords, upper case, in alphabetical order.
[[nodiscard]] QStringList allKeywords();

} // namespace Stagecraft::Dockerfile

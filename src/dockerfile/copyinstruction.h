// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Dockerfile {

/// A COPY or ADD, also as an ONBUILD trigger. \sa https://docs.docker.com/reference/dockerfile/#copy
struct CopyInstruction
{
    QList<Word> sources; ///< As written, without those that are heredocs.
    QStringList heredocSources; ///< Names of the heredocs whose bodies are copied as files.
    Word destination; ///< As written.
    std::optional<QString> from; ///< `--from`, as written: BuildKit replaces no variables in it.
    TextRange fromRange; ///< Of its value.
};

/// None where \a instruction is neither COPY nor ADD, or has too few arguments.
[[nodiscard]] std::optional<CopyInstruction> copyInstruction(const Instruction &instruction);

/// How BuildKit takes a source of ADD.
enum class AddSource {
    Path, ///< In the build context.
    Url, ///< http:// or https://
    Git, ///< A git repository.
};
[[nodiscard]] AddSource addSourceOf(QStringView source);

} // namespace Stagecraft::Dockerfile

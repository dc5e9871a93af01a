// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/syntaxtree.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Dockerfile {

/*!
    A COPY or ADD, also as an ONBUILD trigger: `COPY [OPTIONS] <src> … <dest>` or
    `COPY [OPTIONS] ["<src>", … "<dest>"]`. copyFlags() has its flags.

    \sa https://docs.docker.com/reference/dockerfile/#copy
    \sa https://docs.docker.com/reference/dockerfile/#add
*/
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

/// The flags of a COPY or ADD, as written, also those that belong to the other of the two.
/// \sa https://docs.docker.com/reference/dockerfile/#copy---from
struct CopyFlags
{
    std::optional<Flag> from; ///< `--from` of COPY.
    std::optional<Flag> chown; ///< `--chown`
    std::optional<Flag> chmod; ///< `--chmod`
    std::optional<Flag> checksum; ///< `--checksum` of ADD.
    QList<Flag> excludes; ///< All `--exclude`.
    std::optional<bool> link; ///< `--link`
    std::optional<bool> parents; ///< `--parents` of COPY.
    std::optional<bool> keepGitDir; ///< `--keep-git-dir` of ADD.
    std::optional<bool> unpack; ///< `--unpack` of ADD. Without it what is unpacked depends on the source.
};

/// Also of an instruction with too few arguments; of one that is neither COPY nor ADD: none.
[[nodiscard]] CopyFlags copyFlags(const Instruction &instruction);

/// How BuildKit takes a source of ADD.
enum class AddSource {
    Path, ///< In the build context.
    Url, ///< http:// or https://
    Git, ///< A git repository.
};
[[nodiscard]] AddSource addSourceOf(QStringView source);

} // namespace Stagecraft::Dockerfile

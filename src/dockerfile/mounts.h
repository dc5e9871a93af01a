// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/diagnostic.h"
#include "dockerfile/syntaxtree.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Stagecraft::Dockerfile {

/// One `key=value` of a `--mount`.
struct MountField
{
    QString key; ///< Lower case, as written otherwise ("src" stays "src").
    std::optional<QString> value; ///< None for a key alone, such as `ro`.
    TextRange range; ///< Of key and value in the file.
    TextRange valueRange; ///< Empty, at the end, where there is no value.
};

/*!
    What one `RUN --mount` says, variables in place: BuildKit replaces them
    everywhere but in `from`.

    \sa https://docs.docker.com/reference/dockerfile/#run---mount
*/
struct Mount
{
    QString type = QStringLiteral("bind"); ///< "bind", "cache", "tmpfs", "secret", "ssh", or whatever is written.
    QString from; ///< Empty where none is written.
    TextRange fromRange; ///< Of its value.
    QString source;
    QString target;
    QString id;
    QList<MountField> fields; ///< All of them, in order.
    TextRange range; ///< Of the whole flag.
    Diagnostics diagnostics; ///< What BuildKit refuses as it reads the file.
    Diagnostics buildDiagnostics; ///< What it refuses as it builds the stage. A value with a variable is not judged.

    /// Whether a `from` makes this an edge: bind and cache mounts take files, the others ignore or refuse it.
    [[nodiscard]] bool takesFiles() const { return type == u"bind" || type == u"cache"; }
};

/// What the value of a field becomes, such as with its variables replaced. Not asked for `from`.
using MountValue = std::function<QString(const MountField &)>;

/// Reads the value of a `--mount` flag of a tree with the text \a text.
[[nodiscard]] Mount mount(const Flag &flag, QByteArrayView text, const MountValue &valueOf = {});

/// All mounts of a RUN, also as an ONBUILD trigger; none for other instructions.
[[nodiscard]] QList<Mount> mountsOf(const Instruction &instruction, QByteArrayView text,
                                    const MountValue &valueOf = {});

} // namespace Stagecraft::Dockerfile

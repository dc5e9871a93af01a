// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/instructionkind.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <span>

namespace Stagecraft::Dockerfile {

/// A flag that an instruction knows.
struct FlagRule
{
    enum class Type {
        String, ///< Needs a value.
        Boolean, ///< No value, true or false.
        Strings, ///< Needs a value and may be repeated.
    };

    QLatin1StringView name;
    Type type = Type::String;
};

/// The flags of the Dockerfile frontend 1.20 and newer, those of the labs channel (RUN --device) included.
[[nodiscard]] std::span<const FlagRule> flagsOf(InstructionKind kind);
/// The name of a flag. Those of known flags share one text.
[[nodiscard]] QString flagName(QByteArrayView written);
[[nodiscard]] QStringList flagNamesOf(InstructionKind kind);

} // namespace Stagecraft::Dockerfile

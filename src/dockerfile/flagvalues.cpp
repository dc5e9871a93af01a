// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/flagvalues.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

std::optional<Flag> flagNamed(const Instruction &instruction, QStringView name)
{
    const Flag *flag = instruction.flag(name);
    return flag ? std::optional(*flag) : std::nullopt;
}

QList<Flag> flagsNamed(const Instruction &instruction, QStringView name)
{
    QList<Flag> flags;
    for (const Flag &flag : instruction.flags) {
        if (flag.name == name)
            flags.append(flag);
    }
    return flags;
}

std::optional<bool> switchNamed(const Instruction &instruction, QStringView name)
{
    const Flag *flag = instruction.flag(name);
    if (!flag)
        return std::nullopt;
    if (!flag->value || flag->value->compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return flag->value->compare("false"_L1, Qt::CaseInsensitive) == 0 ? std::optional(false) : std::nullopt;
}

} // namespace Stagecraft::Dockerfile

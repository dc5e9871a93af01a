// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/instructionflags.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

using Type = FlagRule::Type;

constexpr std::array fromFlags{FlagRule{"platform"_L1, Type::String}};
constexpr std::array copyFlags{
    FlagRule{"from"_L1, Type::String},  FlagRule{"chown"_L1, Type::String},    FlagRule{"chmod"_L1, Type::String},
    FlagRule{"link"_L1, Type::Boolean}, FlagRule{"parents"_L1, Type::Boolean}, FlagRule{"exclude"_L1, Type::Strings},
};
constexpr std::array addFlags{
    FlagRule{"chown"_L1, Type::String},    FlagRule{"chmod"_L1, Type::String},
    FlagRule{"link"_L1, Type::Boolean},    FlagRule{"keep-git-dir"_L1, Type::Boolean},
    FlagRule{"checksum"_L1, Type::String}, FlagRule{"unpack"_L1, Type::Boolean},
    FlagRule{"exclude"_L1, Type::Strings},
};
constexpr std::array runFlags{
    FlagRule{"mount"_L1, Type::Strings},
    FlagRule{"network"_L1, Type::String},
    FlagRule{"security"_L1, Type::String},
    FlagRule{"device"_L1, Type::Strings},
};
constexpr std::array healthcheckFlags{
    FlagRule{"interval"_L1, Type::String},     FlagRule{"timeout"_L1, Type::String},
    FlagRule{"start-period"_L1, Type::String}, FlagRule{"start-interval"_L1, Type::String},
    FlagRule{"retries"_L1, Type::String},
};

QStringList knownNames()
{
    QStringList names;
    for (const auto &flags :
         {flagsOf(InstructionKind::Copy), flagsOf(InstructionKind::Run), flagsOf(InstructionKind::Add),
          flagsOf(InstructionKind::From), flagsOf(InstructionKind::Healthcheck)}) {
        for (const FlagRule &rule : flags) {
            if (!names.contains(rule.name))
                names.append(rule.name);
        }
    }
    return names;
}

} // namespace

std::span<const FlagRule> flagsOf(InstructionKind kind)
{
    switch (kind) {
    case InstructionKind::From:
        return fromFlags;
    case InstructionKind::Copy:
        return copyFlags;
    case InstructionKind::Add:
        return addFlags;
    case InstructionKind::Run:
        return runFlags;
    case InstructionKind::Healthcheck:
        return healthcheckFlags;
    default:
        return {};
    }
}

QString flagName(QByteArrayView written)
{
    static const QStringList known = knownNames();
    const auto found =
        std::ranges::find_if(known, [written](const QString &name) { return QLatin1StringView(written) == name; });
    return found == known.cend() ? QString::fromUtf8(written) : *found;
}

QStringList flagNamesOf(InstructionKind kind)
{
    QStringList names;
    for (const FlagRule &rule : flagsOf(kind))
        names.append(rule.name);
    return names;
}

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/platformarguments.h"

#include "dockerfile/platformname.h"
#include "dockerfile/stages.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

QStringList PlatformArguments::names()
{
    return {u"BUILDARCH"_s,      u"BUILDOS"_s,     u"BUILDOSVERSION"_s, u"BUILDPLATFORM"_s,
            u"BUILDVARIANT"_s,   u"TARGETARCH"_s,  u"TARGETOS"_s,       u"TARGETOSVERSION"_s,
            u"TARGETPLATFORM"_s, u"TARGETSTAGE"_s, u"TARGETVARIANT"_s};
}

std::optional<QString> PlatformArguments::value(const QString &name) const
{
    const bool isOfBuild = name.startsWith("BUILD"_L1);
    if ((!isOfBuild && !name.startsWith("TARGET"_L1)) || !names().contains(name))
        return std::nullopt;
    if (const auto given = m_parameters.arguments.constFind(name); given != m_parameters.arguments.cend())
        return *given;
    if (name == "TARGETSTAGE"_L1)
        return m_parameters.target.isEmpty() ? u"default"_s : m_parameters.target;
    const PlatformName platform =
        PlatformName::parse(m_parameters.platform).value_or(PlatformName{u"linux"_s, {}, u"amd64"_s, {}});
    const QStringView part = QStringView(name).sliced(isOfBuild ? 5 : 6);
    if (part == "PLATFORM"_L1)
        return platform.toString();
    if (part == "OS"_L1)
        return platform.os;
    if (part == "OSVERSION"_L1)
        return platform.osVersion;
    return part == "ARCH"_L1 ? platform.architecture : platform.variant;
}

} // namespace Stagecraft::Dockerfile

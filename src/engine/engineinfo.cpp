// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/engineinfo.h"

#include <QCoreApplication>

namespace Stagecraft::Engine {

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::None:
        return QStringLiteral("none");
    case Tier::Live:
        return QStringLiteral("live");
    case Tier::Text:
        return QStringLiteral("text");
    case Tier::Legacy:
        return QStringLiteral("legacy");
    case Tier::Podman:
        return QStringLiteral("podman");
    }
    return {};
}

QString tierText(Tier tier)
{
    switch (tier) {
    case Tier::None:
        return QCoreApplication::translate("Engine", "No engine");
    case Tier::Live:
        return QCoreApplication::translate("Engine", "BuildKit · live");
    case Tier::Text:
        return QCoreApplication::translate("Engine", "BuildKit · text");
    case Tier::Legacy:
        return QCoreApplication::translate("Engine", "Legacy builder");
    case Tier::Podman:
        return QCoreApplication::translate("Engine", "Podman");
    }
    return {};
}

} // namespace Stagecraft::Engine

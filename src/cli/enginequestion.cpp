// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "cli/enginequestion.h"

#include <QEventLoop>

namespace Stagecraft::Cli {

std::optional<Engine::EngineInfo> detectedEngine(const Surroundings &surroundings,
                                                 Engine::EngineDetector::Extent extent)
{
    Engine::EngineDetector detector(surroundings.environment);
    QEventLoop loop;
    std::optional<Engine::EngineInfo> info;
    QObject::connect(&detector, &Engine::EngineDetector::checked, &loop, [&](const Engine::EngineInfo &found) {
        info = found;
        loop.quit();
    });
    if (const Interruption *interruption = surroundings.interruption) {
        if (interruption->isRequested())
            return std::nullopt;
        QObject::connect(interruption, &Interruption::requested, &loop, &QEventLoop::quit);
    }
    detector.check(extent);
    loop.exec();
    return info;
}

} // namespace Stagecraft::Cli

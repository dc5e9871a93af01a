// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/buildevent.h"
#include "engine/engineinfo.h"

#include <QByteArrayView>

#include <memory>

namespace Stagecraft::Engine {

/*!
    Reads what one build's client prints, in whatever form its tier has, and gives
    our own events. Chunks may be split anywhere: the events are the same for every
    split. Nothing that arrives makes it fail, and its memory is bounded.

    Forms that tell no times get them from \a now, the moment a chunk arrived.
*/
class BuildDecoder
{
public:
    BuildDecoder() = default;
    virtual ~BuildDecoder() = default;
    BuildDecoder(const BuildDecoder &) = delete;
    BuildDecoder &operator=(const BuildDecoder &) = delete;

    [[nodiscard]] virtual BuildEvents feedOutput(QByteArrayView chunk, Nanoseconds now) = 0;
    [[nodiscard]] virtual BuildEvents feedErrors(QByteArrayView chunk, Nanoseconds now) = 0;
    /// What is left when both streams have ended.
    [[nodiscard]] virtual BuildEvents finish(Nanoseconds now) = 0;
};

/// The decoder for a tier that can be built with; see EngineInfo::canBuild().
[[nodiscard]] std::unique_ptr<BuildDecoder> buildDecoder(Tier tier);

} // namespace Stagecraft::Engine

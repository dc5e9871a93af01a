// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/builddecoder.h"

#include "engine/plaindecoder.h"
#include "engine/podmandecoder.h"
#include "engine/rawjsondecoder.h"

namespace Stagecraft::Engine {

namespace {

/// The events come on standard error; nothing is said on the other stream.
class LiveDecoder : public BuildDecoder
{
public:
    BuildEvents feedOutput(QByteArrayView, Nanoseconds) override { return {}; }
    BuildEvents feedErrors(QByteArrayView chunk, Nanoseconds) override { return m_decoder.feed(chunk); }
    BuildEvents finish(Nanoseconds) override { return m_decoder.finish(); }

private:
    RawJsonDecoder m_decoder;
};

} // namespace

std::unique_ptr<BuildDecoder> buildDecoder(Tier tier)
{
    if (tier == Tier::Podman)
        return std::make_unique<PodmanDecoder>();
    if (tier == Tier::Text)
        return std::make_unique<PlainDecoder>();
    return std::make_unique<LiveDecoder>();
}

} // namespace Stagecraft::Engine

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "engine/builddecoder.h"
#include "engine/description.h"
#include "fuzz/demand.h"

using namespace Stagecraft;
using namespace Stagecraft::Engine;

namespace {

/// What a decoder says of \a bytes in pieces of \a length, as one list.
BuildEvents eventsOf(Tier tier, QByteArrayView bytes, qsizetype length, bool isError)
{
    const auto decoder = buildDecoder(tier);
    BuildEvents events;
    for (qsizetype at = 0; at < bytes.size(); at += length) {
        const QByteArrayView piece = bytes.sliced(at, std::min(length, bytes.size() - at));
        events += isError ? decoder->feedErrors(piece, Nanoseconds(1)) : decoder->feedOutput(piece, Nanoseconds(1));
    }
    return events + decoder->finish(Nanoseconds(1));
}

} // namespace

/// Whatever a client prints: no failure, and the same events in whatever pieces it comes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    constexpr Tier tiers[] = {Tier::Live, Tier::Text, Tier::Podman};
    const Tier tier = tiers[data[0] % 3];
    const bool isError = data[0] & 128U;
    const QByteArrayView bytes(data + 2, static_cast<qsizetype>(size - 2));
    const BuildEvents whole = eventsOf(tier, bytes, bytes.size() + 1, isError);
    const BuildEvents pieces = eventsOf(tier, bytes, 1 + data[1] % 32, isError);
    demand(Test::described(whole) == Test::described(pieces), QStringLiteral("other events in other pieces"));
    return 0;
}

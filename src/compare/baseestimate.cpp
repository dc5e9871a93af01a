// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/baseestimate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

qint64 baseBytes(const Side &side)
{
    qint64 bytes = 0;
    for (qsizetype layer = 0; layer < side.image.layers.size(); ++layer) {
        if (side.origins.value(layer).kind == LayerOrigin::Kind::Base)
            bytes += side.image.layers.at(layer).contentBytes;
    }
    return bytes;
}

} // namespace

QList<KnownBase> baseEstimates(const Side &side, const QList<KnownBase> &bases, qsizetype most)
{
    const qint64 own = baseBytes(side);
    QList<KnownBase> estimates;
    if (own == 0)
        return estimates;
    estimates.append({u"scratch"_s, side.image.contentBytes - own, side.image.platform});
    for (const KnownBase &base : bases) {
        if (base.platform == side.image.platform && base.bytes > 0 && base.bytes < own)
            estimates.append({base.reference, side.image.contentBytes - own + base.bytes, base.platform});
    }
    std::ranges::stable_sort(estimates, {}, &KnownBase::bytes);
    return estimates.mid(0, most);
}

int lineOfBase(const Side &side)
{
    const auto base = std::ranges::find(side.origins, LayerOrigin::Kind::Base, &LayerOrigin::kind);
    return base == side.origins.end() ? 0 : base->line;
}

} // namespace Stagecraft::Compare

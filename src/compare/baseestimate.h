// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/comparison.h"

#include <QList>
#include <QString>

namespace Stagecraft::Compare {

/// An image that another could start from, and the size that is known of it.
struct KnownBase
{
    QString reference;
    qint64 bytes = 0;
    QString platform;
};

/*!
    What the image of \a side would have about, if what its stages add stood on
    another base: its own without the layers of its base, and the known size of
    the other. Those of its platform that make it smaller, "scratch" among them, the smallest first,
    at most \a most. Empty where its base is not known or is nothing. Whether its
    programs run there is not asked. Pure.
*/
[[nodiscard]] QList<KnownBase> baseEstimates(const Side &side, const QList<KnownBase> &bases, qsizetype most);

/// The line of the FROM that names the base of \a side; 0 where it is not known.
[[nodiscard]] int lineOfBase(const Side &side);

} // namespace Stagecraft::Compare

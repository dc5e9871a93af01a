// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "compare/layerorigin.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Compare {

/*!
    Where the file at \a path, from the image's root without a slash before it,
    was copied from: "builder:/out/server", or "cmd/main.go" of the build context.
    Empty where the layer of \a origin was not made by a COPY whose paths are known,
    or the file fits none of them. Which of a COPY's sources are folders is seen by
    the paths they give, so of two sources with equal names below the first is told.
*/
[[nodiscard]] QString fileSource(const LayerOrigin &origin, const QByteArray &path);

} // namespace Stagecraft::Compare

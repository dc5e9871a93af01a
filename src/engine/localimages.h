// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/imageexport.h"

namespace Stagecraft::Engine {

/*!
    The images that the engine has under a name, as it tells of them itself; of very
    many the first 500. Asks the client twice (`image ls`, `image inspect`) and
    changes nothing. Blocks (at most 30 s each): for worker threads.
*/
[[nodiscard]] Result<QList<ImageFacts>> localImages(const QString &program, const QProcessEnvironment &environment);

/// The ids that `image ls --quiet --no-trunc` printed, each once. Pure.
[[nodiscard]] QStringList imageIdsFrom(const QByteArray &listing);

} // namespace Stagecraft::Engine

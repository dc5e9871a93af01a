// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Stagecraft::Engine {

/*!
    The configuration of \a image in the form that an image has it, put together from what the engine tells of it
    (`image inspect`, `image history`) without giving any of its layers. It lacks what the engine does not
    tell (times, authors), so it is not the bytes that the image's id is the digest of.

    An error where the engine's history does not account for every layer: it
    does not say which of its lines made one.
    Asks the client twice. Blocks (at most 30 s each): for worker threads.
    \sa https://github.com/opencontainers/image-spec/blob/main/config.md
*/
[[nodiscard]] Result<QByteArray> imageConfiguration(const QString &program, const QString &image,
                                                    const QProcessEnvironment &environment);

/// The same from what `image inspect` and `image history` printed, a JSON object a line, the newest line first. Pure.
[[nodiscard]] Result<QByteArray> imageConfigurationFrom(const QByteArray &inspected, const QByteArray &history);

/// The arguments that ask for the history of \a image. Pure.
[[nodiscard]] QStringList historyArguments(const QString &image);

} // namespace Stagecraft::Engine

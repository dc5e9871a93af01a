// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>

#include <stop_token>

namespace Stagecraft::Engine {

/// The arguments that push the image named \a name. Pure.
[[nodiscard]] QStringList pushArguments(const QString &name);

/*!
    Pushes \a image to \a repository ("registry.example:5000/team/app") under a name of
    ours that is taken off it again, and gives the seconds the push took. What the
    registry has already is not sent again. The registry keeps the tag: none can
    be taken away from outside. Blocks: for worker threads; ends soon after a
    request to \a stop.
*/
[[nodiscard]] Result<double> timedPush(const QString &program, const QString &image, const QString &repository,
                                       const QProcessEnvironment &environment, const std::stop_token &stop);

} // namespace Stagecraft::Engine

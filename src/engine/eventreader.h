// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/buildevent.h"

#include <QByteArrayView>

namespace Stagecraft::Engine {

/*!
    The events that one JSON object of BuildKit's progress holds: vertices first,
    then statuses, logs and warnings. None when it is not a JSON object.

    \sa https://github.com/moby/buildkit/blob/master/client/graph.go
*/
[[nodiscard]] std::optional<BuildEvents> eventsFrom(const QByteArray &json);

/// A moment as RFC 3339 writes it, to the nanosecond ("2026-11-23T06:24:17.389895982Z"), or none.
[[nodiscard]] std::optional<Nanoseconds> nanosecondsFrom(QStringView text);

} // namespace Stagecraft::Engine

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace Stagecraft::Dockerfile {

/// Whether STOPSIGNAL takes it: a number but 0, or the name of a signal of Linux, in any case and with or without SIG.
/// \sa https://docs.docker.com/reference/dockerfile/#stopsignal
[[nodiscard]] bool isSignal(QStringView text);

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Stagecraft::Dockerfile {

/// The one of \a candidates that \a written was probably meant to be: at most two letters off, in any case; else empty.
[[nodiscard]] QString closest(const QString &written, const QStringList &candidates);

/// " Did you mean X?" for the closest of \a candidates, or nothing.
[[nodiscard]] QString didYouMean(const QString &written, const QStringList &candidates, const QString &prefix = {});

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace Stagecraft::Advice {

/*!
    Images in which what was built in the image \a builder runs, without what built
    it: the one that fits most programs first. They keep its version, and its C
    library where that is known. With \a needsShell none without a shell and a
    package manager. Empty where nothing is known, or \a builder is small already.
*/
[[nodiscard]] QStringList runtimeBases(const QString &builder, bool needsShell);

} // namespace Stagecraft::Advice

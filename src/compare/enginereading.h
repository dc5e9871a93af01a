// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/archivereader.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Stagecraft::Compare {

/// Reads \a images of the engine as a stream of one `docker save`, without storing it. Blocks: for worker threads.
[[nodiscard]] Result<QList<Image::ImageContents>> readFromEngine(const QString &program, const QStringList &images,
                                                                 const QProcessEnvironment &environment,
                                                                 const Image::ReadOptions &options);

} // namespace Stagecraft::Compare

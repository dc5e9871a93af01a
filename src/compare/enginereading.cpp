// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/enginereading.h"

#include "engine/imageexport.h"

namespace Stagecraft::Compare {

Result<QList<Image::ImageContents>> readFromEngine(const QString &program, const QStringList &images,
                                                   const QProcessEnvironment &environment,
                                                   const Image::ReadOptions &options)
{
    Engine::ImageExport exported(program, images, environment);
    const std::stop_callback cancelled(options.stop, [&exported] { exported.cancel(); });
    Result<QList<Image::ImageContents>> read = Image::readArchive(
        [&exported](char *buffer, qint64 capacity) { return exported.read(buffer, capacity); }, options);
    // The engine's own words say more than that its data ended early.
    return exported.error().message.isEmpty() ? read : Result<QList<Image::ImageContents>>(exported.error());
}

} // namespace Stagecraft::Compare

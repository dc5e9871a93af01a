// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "image/archivereader.h"
#include "image/imagelist.h"

namespace Stagecraft::Image {

/*!
    What is in an archive, from one pass from its first byte to its last: every
    file that looks like JSON is kept, every other is hashed and read as a layer,
    since the list of what is a layer comes after the layers.
*/
[[nodiscard]] Result<ArchiveFiles> readArchiveFiles(const ByteSource &source, const ReadOptions &options);

} // namespace Stagecraft::Image

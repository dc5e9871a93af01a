// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "image/imagecontents.h"

#include <functional>
#include <stop_token>

class QIODevice;

namespace Stagecraft::Image {

/*!
    Gives the next bytes of an archive: fills \a buffer with up to \a capacity
    bytes and returns their number, 0 at the end, -1 when reading failed. May block.
*/
using ByteSource = std::function<qint64(char *buffer, qint64 capacity)>;

struct ReadProgress
{
    qint64 bytesRead = 0; ///< Of the archive, as it is stored.
    int layersRead = 0; ///< Completely.
};

struct ReadOptions
{
    /// Estimating compresses every uncompressed layer with gzip level 6, which takes about a second for 25 MB.
    enum class Download { StoredOnly, Estimate };

    Download download = Download::StoredOnly;
    std::stop_token stop;
    std::function<void(const ReadProgress &)> progress; ///< Called in the reading thread, at most once a mebibyte.
};

/*!
    Reads the images of an archive that `docker save`, `podman save` or an OCI
    layout in a tar made, in one pass and without temporary files.

    Every layer's stream is hashed and must be the one the image's configuration
    names, so a damaged or incomplete archive is an error, never a wrong figure.
    Images come in the order of the archive's own list; attestations are left
    out, and so are the platforms of an index whose blobs are not in the archive.

    Memory is bounded: by the entries (≤ 256 bytes each) and by fixed limits on
    names, entries and configuration. Blocks; meant for a worker thread. After
    a request to \a options.stop it ends soon with an error.

    \sa https://github.com/opencontainers/image-spec/blob/main/image-layout.md
    \sa https://github.com/moby/moby/blob/master/image/spec/v1.2.md
*/
Result<QList<ImageContents>> readArchive(const ByteSource &source, const ReadOptions &options = {});

/// The same from an open device that blocks (a file).
Result<QList<ImageContents>> readArchive(QIODevice &device, const ReadOptions &options = {});

/// The same from the regular file at \a path.
Result<QList<ImageContents>> readArchiveFile(const QString &path, const ReadOptions &options = {});

} // namespace Stagecraft::Image

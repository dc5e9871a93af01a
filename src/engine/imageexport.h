// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

class QProcess;

namespace Stagecraft::Engine {

/*!
    The archive of an image, streamed from the engine (`docker save`) piece by
    piece and never stored.

    Reading blocks, so it belongs on a worker thread: make it, read it and
    destroy it there. cancel() alone may be called from any thread.
*/
class ImageExport
{
public:
    /// \a image is an image id or an exact reference; several in one archive share their layers.
    ImageExport(const QString &program, const QStringList &images, const QProcessEnvironment &environment);
    ~ImageExport();
    ImageExport(const ImageExport &) = delete;
    ImageExport &operator=(const ImageExport &) = delete;

    /// Fills \a buffer with up to \a capacity bytes and gives their number; 0 at the end of a complete archive, -1 on failure.
    [[nodiscard]] qint64 read(char *buffer, qint64 capacity);
    /// Why read() failed.
    [[nodiscard]] const Error &error() const { return m_error; }
    void cancel() { m_cancelled = true; }

private:
    [[nodiscard]] qint64 ended();
    [[nodiscard]] qint64 failed(const QString &message);

    std::unique_ptr<QProcess> m_process;
    Error m_error;
    std::atomic<bool> m_cancelled = false;
};

/// What the engine itself says of one image.
struct ImageFacts
{
    QString id; ///< "sha256:…"
    QStringList tags; ///< "name:tag"; empty for an image without a name.
    qint64 engineBytes = -1; ///< The engine's own size; its meaning differs between stores.
    QString platform; ///< "linux/amd64"
    QStringList diffIds;
};

/// Asks the engine about \a image. Blocks (at most 30 s): for worker threads.
[[nodiscard]] Result<ImageFacts> inspectedImage(const QString &program, const QString &image,
                                                const QProcessEnvironment &environment);

/// The arguments that ask the engine about \a image. Pure.
[[nodiscard]] QStringList inspectArguments(const QString &image);

/// Reads what `docker image inspect --format '{{json .}}'` printed. Pure.
[[nodiscard]] Result<ImageFacts> imageFactsFrom(const QByteArray &json);

/*!
    Takes the one name \a tag off its image, and the image away when that was
    its last name, nothing else. Never forced: an image in use stays. Blocks:
    for worker threads.
*/
[[nodiscard]] Result<Done> removeTag(const QString &program, const QString &tag,
                                     const QProcessEnvironment &environment);

} // namespace Stagecraft::Engine

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace Stagecraft::Compare {

/// One thing to be measured: a Dockerfile to build, an image the engine has, or an archive.
struct Variant
{
    enum class Kind { Dockerfile, Reference, Archive };

    Kind kind = Kind::Dockerfile;
    QString label; ///< As the person wrote it, or a name a view gives it.
    QString file; ///< Kind::Dockerfile: path of the Dockerfile. Kind::Archive: of the archive.
    QString context; ///< Kind::Dockerfile: folder of the build context.
    QString revision; ///< Kind::Dockerfile: of git; empty for the file as it is.
    bool contextAtRevision = false; ///< With a revision: the files of the context are git's too, else as they are.
    QByteArray text; ///< Kind::Reference: the Dockerfile that the image was built from, where it is known.
    QString target; ///< Kind::Dockerfile: stage to build; empty for the request's or the last one.
    QString reference; ///< Kind::Reference: name or id of the image.

    friend bool operator==(const Variant &, const Variant &) = default;
};

/*!
    What \a word of the command line means: `image:REFERENCE`, `archive:FILE`, a
    `.tar` file, a folder (its Dockerfile or Containerfile), a Dockerfile, or one of
    these two as `PATH@REVISION`.
    Relative paths count from \a folder. An error where nothing of that name can be read.
*/
Result<Variant> variantOf(const QString &word, const QString &folder);

/// Whether \a text names a repository that an image can be pushed to under a tag of ours: it has none. Pure.
[[nodiscard]] bool isRepository(const QString &text);

} // namespace Stagecraft::Compare

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "dockerfile/ignorefile.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Stagecraft::Advice {

/// What is known beside the text. Everything may be missing; a rule then says less, never something else.
struct Facts
{
    /// Files the build context would send, from its root with `/`; none when no context was looked at or it was too
    /// large.
    std::optional<QStringList> contextFiles;
    /// What keeps files out of the build context, nothing where there is no such file; none when it was not looked for.
    std::optional<Dockerfile::IgnoreFile> ignoreFile;
    /// Platforms of images as they were pulled, by the reference as written in FROM (after expansion).
    QMap<QString, QString> imagePlatforms;
    /// Bytes of images, by the reference as written in FROM (after expansion).
    QMap<QString, qint64> imageBytes;
};

} // namespace Stagecraft::Advice

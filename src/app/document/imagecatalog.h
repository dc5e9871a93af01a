// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/imageexport.h"

#include <QHash>
#include <QStringList>

namespace Stagecraft::App {

/// The images that are at hand, found by whatever reference names them. A value.
class ImageCatalog
{
public:
    ImageCatalog() = default;
    explicit ImageCatalog(const QList<Engine::ImageFacts> &images);

    /// "alpine:3.22", sorted; without what this program names for itself.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// The image that \a reference means, as in FROM after its variables are replaced; null where it is not at hand.
    [[nodiscard]] const Engine::ImageFacts *find(const QString &reference) const;

private:
    QList<Engine::ImageFacts> m_images;
    QHash<QString, qsizetype> m_byReference; // with registry, repository and tag
    QStringList m_names;
};

} // namespace Stagecraft::App

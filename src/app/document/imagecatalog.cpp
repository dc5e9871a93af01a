// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/document/imagecatalog.h"

#include "dockerfile/imagereference.h"

namespace Stagecraft::App {

using namespace Qt::StringLiterals;

namespace {

/// A reference in full: "docker.io/library/alpine:latest"; empty for what is none, or is pinned by a digest alone.
QString fullReference(const QString &written)
{
    const auto reference = Dockerfile::ImageReference::parse(written);
    const bool isNamed = reference.validity == Dockerfile::ImageReference::Validity::Valid
        && (reference.digest.isEmpty() || !reference.tag.isEmpty());
    if (!isNamed)
        return {};
    const QString tag = reference.tag.isEmpty() ? u"latest"_s : reference.tag;
    return reference.registry + u'/' + reference.repository + u':' + tag;
}

} // namespace

ImageCatalog::ImageCatalog(const QList<Engine::ImageFacts> &images)
    : m_images(images)
{
    for (qsizetype at = 0; at < m_images.size(); ++at) {
        for (const QString &tag : m_images.at(at).tags) {
            m_byReference.insert(fullReference(tag), at);
            if (!tag.startsWith("stagecraft/"_L1))
                m_names.append(tag);
        }
    }
    m_names.sort(Qt::CaseInsensitive);
}

const Engine::ImageFacts *ImageCatalog::find(const QString &reference) const
{
    const auto found = m_byReference.constFind(fullReference(reference));
    return found == m_byReference.cend() || found.key().isEmpty() ? nullptr : &m_images.at(*found);
}

} // namespace Stagecraft::App

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "compare/variant.h"

#include "dockerfile/imagereference.h"
#include "project/revision.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Stagecraft::Compare {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr auto referencePrefix = "image:"_L1;
constexpr auto archivePrefix = "archive:"_L1;

Result<Variant> referenceVariant(const QString &word)
{
    Variant variant;
    variant.kind = Variant::Kind::Reference;
    variant.label = word;
    variant.reference = word.sliced(referencePrefix.size());
    // A reference that starts with a dash would be read as a flag by the engine's client.
    if (variant.reference.isEmpty() || variant.reference.startsWith(u'-'))
        return Error{Text::tr("%1 names no image.").arg(word), {}};
    return variant;
}

Result<Variant> archiveVariant(const QString &word, const QString &path)
{
    Variant variant;
    variant.kind = Variant::Kind::Archive;
    variant.label = word;
    variant.file = path;
    if (!QFileInfo(path).isFile())
        return Error{Text::tr("%1 is not a file.").arg(path), {}};
    return variant;
}

Variant dockerfileVariant(const QString &word, const QString &file, const QString &context)
{
    Variant variant;
    variant.label = word;
    variant.file = file;
    variant.context = context;
    return variant;
}

Result<Variant> folderVariant(const QString &word, const QString &folder)
{
    for (const QLatin1StringView name : {"Dockerfile"_L1, "Containerfile"_L1}) {
        const QString file = QDir(folder).filePath(name);
        if (QFileInfo(file).isFile())
            return dockerfileVariant(word, file, folder);
    }
    return Error{Text::tr("%1 has no Dockerfile.").arg(folder), {}};
}

Result<Variant> revisionVariant(const QString &word, const QString &path, const QString &revision,
                                const QString &folder)
{
    if (!Project::isRevision(revision))
        return Error{Text::tr("“%1” is no revision of git.").arg(revision), {}};
    Result<Variant> variant = variantOf(path, folder);
    if (!variant)
        return variant.error();
    if (variant->kind != Variant::Kind::Dockerfile)
        return Error{Text::tr("%1 is no Dockerfile, so it has no revision.").arg(path), {}};
    Variant changed = *variant;
    changed.label = word;
    changed.revision = revision;
    return changed;
}

} // namespace

Result<Variant> variantOf(const QString &word, const QString &folder)
{
    const QDir base(folder);
    if (word.startsWith(referencePrefix))
        return referenceVariant(word);
    if (word.startsWith(archivePrefix))
        return archiveVariant(word, QDir::cleanPath(base.absoluteFilePath(word.sliced(archivePrefix.size()))));
    const QString path = QDir::cleanPath(base.absoluteFilePath(word));
    const QFileInfo info(path);
    if (const qsizetype at = word.lastIndexOf(u'@'); at > 0 && !info.exists())
        return revisionVariant(word, word.first(at), word.sliced(at + 1), folder);
    if (info.isDir())
        return folderVariant(word, path);
    if (!info.isFile())
        return Error{Text::tr("There is no %1.").arg(path), {}};
    if (path.endsWith(".tar"_L1) || path.endsWith(".tar.gz"_L1))
        return archiveVariant(word, path);
    return dockerfileVariant(word, path, info.absolutePath());
}

bool isRepository(const QString &text)
{
    using Dockerfile::ImageReference;
    const ImageReference reference = ImageReference::parse(text);
    return reference.validity == ImageReference::Validity::Valid && reference.tag.isEmpty()
        && reference.digest.isEmpty();
}

} // namespace Stagecraft::Compare

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "build/missingfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Stagecraft::Build {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Build)
};

/// `"/web": not found`, as BuildKit says it of a path it was to copy, without the leading slash.
QString missingPath(const QString &said)
{
    static const QRegularExpression pattern(
        uR"re((?:failed to calculate checksum of ref|failed to compute cache key|lstat|copier: stat:)[^\n]*?"?(/[^"\n]*?)"?: (?:not found|no such file or directory))re"_s);
    const QString path = pattern.match(said).captured(1);
    // Old engines tell the place of their copy of the context, too.
    static const QRegularExpression place(uR"re(^/+(?:var/lib/docker/\S*?buildkit-mount\d+/)?)re"_s);
    return QString(path).remove(place);
}

/// The stage or image that `--from` names, or empty for the build context.
QString sourceOf(const QString &instruction)
{
    static const QRegularExpression pattern(uR"re((?:^|\s)--from=(\S+))re"_s);
    return pattern.match(instruction).captured(1);
}

Remedy inAnotherStage(const QString &path, const QString &source)
{
    return {u"missing-in-stage"_s, Text::tr("“/%1” is not in “%2”.").arg(path, source),
            Text::tr("Look at what %1 makes and where: open a shell in it. A relative path there counts from its "
                     "WORKDIR, and a path here from the root.")
                .arg(source)};
}

Remedy ignored(const QString &path, const ContextKnowledge &context, qsizetype rule)
{
    const Dockerfile::IgnoreFile::Rule &decides = context.ignoreFile.rules().at(rule);
    return {u"ignored-file"_s,
            Text::tr("“%1” is in the build context, but line %2 of %3 (%4) leaves it out.")
                .arg(path, QString::number(decides.line), context.ignoreName, decides.pattern),
            Text::tr("Take that line away, or add “!%1” below it.").arg(path)};
}

Remedy absent(const QString &path)
{
    return {u"missing-file"_s, Text::tr("“%1” is not in the build context.").arg(path),
            Text::tr("Paths of COPY count from the context's folder, not from the Dockerfile's, and nothing above it "
                     "can be reached. Look at which folder is the context.")};
}

} // namespace

std::optional<Remedy> remedyForMissingFile(const QString &said, const QString &instruction,
                                           const ContextKnowledge &context)
{
    const QString path = missingPath(said);
    if (path.isEmpty())
        return std::nullopt;
    if (const QString source = sourceOf(instruction); !source.isEmpty())
        return inAnotherStage(path, source);
    if (const qsizetype rule = context.ignoreFile.decidingRule(path);
        rule >= 0 && context.exists && context.exists(path))
        return ignored(path, context, rule);
    return absent(path);
}

} // namespace Stagecraft::Build

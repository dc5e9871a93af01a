// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/copyinstruction.h"

#include "dockerfile/flagvalues.h"
#include "dockerfile/heredocwords.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

bool isCopyOrAdd(const Instruction &instruction)
{
    const InstructionKind kind = instruction.effectiveKind();
    return kind == InstructionKind::Copy || kind == InstructionKind::Add;
}

} // namespace

std::optional<CopyInstruction> copyInstruction(const Instruction &instruction)
{
    if (!isCopyOrAdd(instruction) || instruction.arguments.size() < 2)
        return std::nullopt;
    CopyInstruction copy;
    copy.destination = instruction.arguments.constLast();
    const QList<Word> sources = instruction.arguments.first(instruction.arguments.size() - 1);
    for (const Word &source : sources) {
        const std::optional<HeredocWord> heredoc =
            source.written.bytes().contains("<<") ? heredocWord(source.written.bytes()) : std::nullopt;
        if (heredoc)
            copy.heredocSources.append(QString::fromUtf8(heredoc->name));
        else
            copy.sources.append(source);
    }
    const Flag *from = instruction.flag(u"from");
    if (from && instruction.effectiveKind() == InstructionKind::Copy) {
        copy.from = from->value;
        copy.fromRange = from->valueRange;
    }
    return copy;
}

CopyFlags copyFlags(const Instruction &instruction)
{
    CopyFlags flags;
    if (!isCopyOrAdd(instruction) || instruction.flags.isEmpty())
        return flags;
    flags.from = flagNamed(instruction, u"from");
    flags.chown = flagNamed(instruction, u"chown");
    flags.chmod = flagNamed(instruction, u"chmod");
    flags.checksum = flagNamed(instruction, u"checksum");
    flags.excludes = flagsNamed(instruction, u"exclude");
    flags.link = switchNamed(instruction, u"link");
    flags.parents = switchNamed(instruction, u"parents");
    flags.keepGitDir = switchNamed(instruction, u"keep-git-dir");
    flags.unpack = switchNamed(instruction, u"unpack");
    return flags;
}

AddSource addSourceOf(QStringView source)
{
    const bool isWeb = source.startsWith("http://"_L1) || source.startsWith("https://"_L1);
    const QStringView path = source.first(source.indexOf(u'#') < 0 ? source.size() : source.indexOf(u'#'));
    const QStringView withoutQuery = path.first(path.indexOf(u'?') < 0 ? path.size() : path.indexOf(u'?'));
    const bool isGit = source.startsWith("git@"_L1) || source.startsWith("git://"_L1) || source.startsWith("ssh://"_L1)
        || (isWeb && withoutQuery.endsWith(".git"_L1));
    if (isGit)
        return AddSource::Git;
    return isWeb ? AddSource::Url : AddSource::Path;
}

} // namespace Stagecraft::Dockerfile

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "dockerfile/instructionflags.h"

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::FlagRule;

namespace {

QString detailOf(const QString &flag)
{
    static const QHash<QString, const char *> details{
        {u"from"_s, QT_TRANSLATE_NOOP("Assist", "a stage or an image to take files from")},
        {u"chown"_s, QT_TRANSLATE_NOOP("Assist", "owner of the copied files")},
        {u"chmod"_s, QT_TRANSLATE_NOOP("Assist", "mode of the copied files")},
        {u"link"_s, QT_TRANSLATE_NOOP("Assist", "a layer that needs nothing below it")},
        {u"parents"_s, QT_TRANSLATE_NOOP("Assist", "keeps the folders of sources")},
        {u"exclude"_s, QT_TRANSLATE_NOOP("Assist", "leaves files out")},
        {u"keep-git-dir"_s, QT_TRANSLATE_NOOP("Assist", "copies .git as well")},
        {u"checksum"_s, QT_TRANSLATE_NOOP("Assist", "what the source must be")},
        {u"unpack"_s, QT_TRANSLATE_NOOP("Assist", "whether archives are unpacked")},
        {u"mount"_s, QT_TRANSLATE_NOOP("Assist", "a cache, secret or files only for this step")},
        {u"network"_s, QT_TRANSLATE_NOOP("Assist", "what it can reach")},
        {u"security"_s, QT_TRANSLATE_NOOP("Assist", "what it may do")},
        {u"device"_s, QT_TRANSLATE_NOOP("Assist", "a device it may use")},
        {u"platform"_s, QT_TRANSLATE_NOOP("Assist", "what the image is for")},
        {u"interval"_s, QT_TRANSLATE_NOOP("Assist", "time between checks")},
        {u"timeout"_s, QT_TRANSLATE_NOOP("Assist", "when a check has failed")},
        {u"start-period"_s, QT_TRANSLATE_NOOP("Assist", "time to start in")},
        {u"start-interval"_s, QT_TRANSLATE_NOOP("Assist", "time between checks while it starts")},
        {u"retries"_s, QT_TRANSLATE_NOOP("Assist", "failures before it is unwell")},
    };
    const char *detail = details.value(flag);
    return detail ? Messages::said(detail) : QString();
}

Proposals values(const QStringList &texts)
{
    Proposals proposals;
    for (const QString &text : texts)
        proposals.append({Proposal::Kind::Value, text, {}, text, -1, false});
    return proposals;
}

/// Owners that other instructions name.
QStringList ownersIn(const Dockerfile::SyntaxTree &tree)
{
    QStringList owners;
    for (const Dockerfile::Instruction &instruction : tree.instructions()) {
        if (const Dockerfile::Flag *chown = instruction.flag(u"chown"); chown && chown->value)
            owners.append(*chown->value);
        if (instruction.kind == Dockerfile::InstructionKind::User)
            owners.append(instruction.argumentsText());
    }
    owners.removeDuplicates();
    return owners;
}

} // namespace

Proposals flagProposals(const ProposalInput &input)
{
    Proposals proposals;
    const Dockerfile::Instruction *instruction = input.instruction();
    for (const FlagRule &rule : Dockerfile::flagsOf(input.place.instructionKind)) {
        const Dockerfile::Flag *given = instruction ? instruction->flag(QString(rule.name)) : nullptr;
        const bool isHere = given && given->range.start == input.place.word.start;
        if (given && !isHere && rule.type != FlagRule::Type::Strings)
            continue;
        const bool hasValue = rule.type != FlagRule::Type::Boolean;
        const QString text = "--"_L1 + rule.name + (hasValue ? "="_L1 : ""_L1);
        proposals.append({Proposal::Kind::Flag, text, detailOf(rule.name), text, -1, hasValue});
    }
    return proposals;
}

Proposals flagValueProposals(const ProposalInput &input)
{
    const QString &flag = input.place.flag;
    if (flag == "from"_L1)
        return stageProposals(input) + imageProposals(input);
    if (flag == "platform"_L1)
        return platformProposals();
    if (flag == "network"_L1)
        return values({u"none"_s, u"default"_s, u"host"_s});
    if (flag == "security"_L1)
        return values({u"sandbox"_s, u"insecure"_s});
    if (flag == "link"_L1 || flag == "parents"_L1 || flag == "keep-git-dir"_L1 || flag == "unpack"_L1)
        return values({u"true"_s, u"false"_s});
    if (flag == "chmod"_L1)
        return values({u"755"_s, u"644"_s, u"u+x"_s, u"a+rX"_s});
    if (flag == "chown"_L1)
        return values(ownersIn(input.tree));
    if (flag == "checksum"_L1)
        return values({u"sha256:"_s});
    if (flag == "interval"_L1 || flag == "timeout"_L1 || flag == "start-period"_L1 || flag == "start-interval"_L1)
        return values({u"3s"_s, u"5s"_s, u"30s"_s, u"1m"_s});
    if (flag == "retries"_L1)
        return values({u"3"_s, u"5"_s});
    return {};
}

Proposals platformProposals()
{
    return values({u"$BUILDPLATFORM"_s, u"$TARGETPLATFORM"_s, u"linux/amd64"_s, u"linux/arm64"_s, u"linux/arm/v7"_s,
                   u"linux/riscv64"_s, u"linux/s390x"_s, u"linux/ppc64le"_s, u"windows/amd64"_s});
}

} // namespace Stagecraft::Assist

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "dockerfile/platformarguments.h"
#include "edit/editstyle.h"

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;

namespace {

Proposals values(const QStringList &texts, Proposal::Kind kind = Proposal::Kind::Value, const QString &detail = {})
{
    Proposals proposals;
    for (const QString &text : texts)
        proposals.append({kind, text, detail, text, -1, false});
    return proposals;
}

/// What other instructions of a kind say, each once.
QStringList saidElsewhere(const ProposalInput &input, InstructionKind kind)
{
    QStringList said;
    const QList<Instruction> &instructions = input.tree.instructions();
    for (qsizetype at = 0; at < instructions.size(); ++at) {
        const Instruction &instruction = instructions.at(at);
        const QString text = instruction.argumentsText();
        if (at != input.place.instruction && instruction.kind == kind && !text.isEmpty() && !said.contains(text))
            said.append(text);
    }
    return said;
}

QString keyword(const ProposalInput &input, const char *word)
{
    return QString::fromUtf8(Edit::styleOf(input.tree, input.graph().stageList).keyword(word));
}

Proposals fromProposals(const ProposalInput &input)
{
    if (input.place.before.isEmpty())
        return stageProposals(input) + imageProposals(input);
    if (input.place.before.size() > 1)
        return {};
    const QString as = keyword(input, "AS");
    return {{Proposal::Kind::Keyword, as, Messages::tr("gives the stage a name"), as + u' ', -1, false}};
}

Proposals argProposals(const ProposalInput &input)
{
    Proposals proposals;
    if (input.stage() < 0)
        return proposals;
    QStringList known;
    for (const Dockerfile::Argument &argument : input.graph().stageList.arguments) {
        if (argument.stage >= 0 || known.contains(argument.name))
            continue;
        known.append(argument.name);
        const QString detail =
            argument.value ? Messages::tr("global, %1").arg(*argument.value) : Messages::tr("global");
        proposals.append({Proposal::Kind::Argument, argument.name, detail, argument.name, -1, false});
    }
    const QMap<QString, QString> platform = Dockerfile::platformArguments(input.sources.parameters);
    for (auto argument = platform.cbegin(); argument != platform.cend(); ++argument)
        proposals.append({Proposal::Kind::Argument, argument.key(), argument.value(), argument.key(), -1, false});
    return proposals;
}

Proposals copyProposals(const ProposalInput &input)
{
    const Dockerfile::Flag *from = input.instruction()->flag(u"from");
    const Proposals sources = sourceProposals(input, from ? from->value.value_or(QString()) : QString());
    // What follows one source may be another one, and is more often where it goes.
    return input.place.before.isEmpty() && !input.place.isJson ? sources : destinationProposals(input) + sources;
}

Proposals execProposals(const ProposalInput &input)
{
    if (!input.place.before.isEmpty() || input.place.isJson || !input.place.typed.isEmpty())
        return {};
    return {{Proposal::Kind::Snippet, u"[\"…\"]"_s, Messages::tr("program and arguments, without a shell"), u"[\"\"]"_s,
             2, false}};
}

Proposals healthcheckProposals(const ProposalInput &input)
{
    if (!input.place.before.isEmpty())
        return {};
    return {{Proposal::Kind::Keyword, keyword(input, "CMD"), Messages::tr("a command that asks"),
             keyword(input, "CMD") + u' ', -1, false},
            {Proposal::Kind::Keyword, keyword(input, "NONE"), Messages::tr("none, whatever the base has"),
             keyword(input, "NONE"), -1, false}};
}

} // namespace

Proposals argumentProposals(const ProposalInput &input)
{
    const bool isFirst = input.place.before.isEmpty();
    switch (input.place.instructionKind) {
    case InstructionKind::From:
        return fromProposals(input);
    case InstructionKind::Copy:
    case InstructionKind::Add:
        return copyProposals(input);
    case InstructionKind::Arg:
        return argProposals(input);
    case InstructionKind::Workdir:
        return isFirst ? values(saidElsewhere(input, InstructionKind::Workdir) + QStringList{u"/app"_s, u"/src"_s},
                                Proposal::Kind::Path)
                       : Proposals();
    case InstructionKind::User:
        return isFirst ? values(saidElsewhere(input, InstructionKind::User) + QStringList{u"nobody"_s, u"1000"_s})
                       : Proposals();
    case InstructionKind::Expose:
        return values(saidElsewhere(input, InstructionKind::Expose) + QStringList{u"8080"_s, u"80"_s, u"443"_s});
    case InstructionKind::Stopsignal:
        return values({u"SIGTERM"_s, u"SIGINT"_s, u"SIGQUIT"_s, u"SIGKILL"_s, u"SIGHUP"_s});
    case InstructionKind::Shell:
        return values({u"[\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"]"_s, u"[\"/bin/sh\", \"-c\"]"_s,
                       u"[\"powershell\", \"-Command\"]"_s});
    case InstructionKind::Healthcheck:
        return healthcheckProposals(input);
    case InstructionKind::Cmd:
    case InstructionKind::Entrypoint:
        return execProposals(input);
    default:
        return {};
    }
}

} // namespace Stagecraft::Assist

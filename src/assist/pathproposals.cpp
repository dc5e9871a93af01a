// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/messages.h"
#include "assist/proposals.h"
#include "dockerfile/copyinstruction.h"
#include "edit/products.h"

#include <QSet>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;

namespace {

/// What of the build context is in the folder that is being typed: files and folders, one step at a time.
Proposals contextProposals(const ProposalInput &input)
{
    const QString &typed = input.place.typed;
    const QString written = typed.first(typed.lastIndexOf(u'/') + 1);
    QString folder = written;
    if (folder.startsWith("./"_L1))
        folder.remove(0, 2);
    else if (folder.startsWith(u'/'))
        folder.remove(0, 1);
    Proposals files;
    Proposals folders;
    QSet<QString> seen;
    for (const QString &path : input.sources.contextFiles) {
        if (!path.startsWith(folder))
            continue;
        const QString rest = path.sliced(folder.size());
        const qsizetype slash = rest.indexOf(u'/');
        const QString text = written + (slash < 0 ? rest : rest.first(slash + 1));
        if (rest.isEmpty() || seen.contains(text))
            continue;
        seen.insert(text);
        if (slash < 0)
            files.append({Proposal::Kind::File, text, {}, text, -1, false});
        else
            folders.append({Proposal::Kind::Folder, text, {}, text, -1, true});
    }
    return folders + files;
}

Proposals stageFiles(const ProposalInput &input, int stage)
{
    Proposals proposals;
    const QStringList products = Edit::productsOf(input.tree, input.graph(), stage);
    const QString detail = Messages::tr("of %1").arg(input.graph().displayName(stage));
    // What is being written counts as taken already.
    const QString own = QString::fromUtf8(input.tree.textAt(input.place.word));
    for (const QString &path : products) {
        if (path != own)
            proposals.append({Proposal::Kind::Path, path, detail, path, -1, false});
    }
    return proposals;
}

int stageCalled(const Graph::StageGraph &graph, const QString &from)
{
    bool isNumber = false;
    const int index = from.toInt(&isNumber);
    if (isNumber)
        return index >= 0 && index < graph.stages().size() ? index : -1;
    return graph.stageList.indexOfName(from);
}

} // namespace

Proposals sourceProposals(const ProposalInput &input, const QString &from)
{
    if (from.isEmpty())
        return contextProposals(input);
    const int stage = stageCalled(input.graph(), from);
    return stage < 0 ? Proposals() : stageFiles(input, stage);
}

Proposals destinationProposals(const ProposalInput &input)
{
    Proposals proposals;
    QStringList known;
    const auto add = [&](const QString &path, const QString &detail) {
        if (path.isEmpty() || known.contains(path))
            return;
        known.append(path);
        proposals.append({Proposal::Kind::Path, path, detail, path, -1, false});
    };
    const int stage = input.stage();
    if (stage >= 0)
        add(u"./"_s, Edit::workingDirectoryAt(input.tree, input.graph(), stage, input.place.instruction));
    const QList<Dockerfile::Instruction> &instructions = input.tree.instructions();
    for (qsizetype at = 0; at < instructions.size(); ++at) {
        const auto copy = Dockerfile::copyInstruction(instructions.at(at));
        if (copy && at != input.place.instruction)
            add(copy->destination.text(), Messages::tr("in this file"));
    }
    // What is taken from another stage often goes where it was there.
    if (!input.place.before.isEmpty() && input.place.before.constLast().startsWith(u'/'))
        add(input.place.before.constLast(), Messages::tr("the same path"));
    add(u"/usr/local/bin/"_s, {});
    return proposals;
}

} // namespace Stagecraft::Assist

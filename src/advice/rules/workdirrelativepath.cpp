// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "advice/stagechain.h"
#include "dockerfile/lineinstructions.h"
#include "dockerfile/platformname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool isForWindows(const Subject &subject, const Dockerfile::Stage &stage)
{
    const auto platform = Dockerfile::PlatformName::parse(subject.graph.platformOf(stage.index));
    return platform && platform->os == "windows"_L1;
}

bool isAbsolute(const QString &path, bool onWindows)
{
    if (path.startsWith(u'/'))
        return true;
    return onWindows && (path.startsWith(u'\\') || (path.size() > 1 && path.at(0).isLetter() && path.at(1) == u':'));
}

} // namespace

Findings findWorkdirRelativePath(const Subject &subject, const Rule &rule)
{
    const QList<bool> isSet = chainsWith(subject, Dockerfile::InstructionKind::Workdir);
    const QList<Dockerfile::Instruction> &all = subject.tree.instructions();
    Findings result;
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        if (stage.baseStage >= 0 && isSet.at(stage.baseStage))
            continue;
        const auto end = all.cbegin() + stage.endInstruction;
        const auto first =
            std::find_if(all.cbegin() + stage.firstInstruction, end, [](const Dockerfile::Instruction &one) {
                return one.kind == Dockerfile::InstructionKind::Workdir;
            });
        if (first == end)
            continue;
        const qsizetype index = first - all.cbegin();
        const Dockerfile::Word written = Dockerfile::workdirInstruction(*first)->path;
        const QString path = subject.graph.stageList.textOf(index, written, subject.tree.escape());
        if (!isAbsolute(path, isForWindows(subject, stage)))
            result.append(
                findingIn(subject, rule, index, written.range,
                          Messages::tr("\"%1\" is relative: where it lies depends on the base image.").arg(path)));
    }
    return result;
}

} // namespace Stagecraft::Advice

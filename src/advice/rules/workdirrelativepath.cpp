// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/platformname.h"

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

bool isWindows(const Subject &subject, const Dockerfile::Stage &stage)
{
    QString platform = subject.graph.platform;
    for (const Dockerfile::Stage *at = &stage; at;
         at = at->baseStage < 0 ? nullptr : &subject.graph.stages().at(at->baseStage)) {
        if (at->platform.isEmpty())
            continue;
        platform = at->platform;
        break;
    }
    const auto parsed = Dockerfile::PlatformName::parse(platform);
    return parsed && parsed->os == "windows"_L1;
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
    Findings result;
    QList<bool> isSet; // for each stage: whether it or what it builds on has a WORKDIR
    for (const Dockerfile::Stage &stage : subject.graph.stages()) {
        bool set = stage.baseStage >= 0 && isSet.at(stage.baseStage);
        for (qsizetype index = stage.firstInstruction; index < stage.endInstruction && !set; ++index) {
            const Dockerfile::Instruction &instruction = subject.tree.instructions().at(index);
            if (instruction.kind != Dockerfile::InstructionKind::Workdir)
                continue;
            set = true;
            const QString path = subject.graph.stageList.textOf(
                index, {instruction.argumentsText, instruction.argumentsRange}, subject.tree.escape());
            if (isAbsolute(path, isWindows(subject, stage)))
                continue;
            result.append(
                findingIn(subject, rule, index, instruction.argumentsRange,
                          Messages::tr("\"%1\" is relative: where it lies depends on the base image.").arg(path)));
        }
        isSet.append(set);
    }
    return result;
}

} // namespace Stagecraft::Advice

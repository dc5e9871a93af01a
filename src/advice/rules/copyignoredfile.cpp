// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "advice/messages.h"
#include "advice/rulefunctions.h"
#include "dockerfile/copyinstruction.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Advice {

namespace {

/// Patterns that leave nothing at the context's root.
bool ignoresRoot(const Dockerfile::IgnoreFile &ignoreFile)
{
    static const QStringList everything{u"*"_s, u"**"_s, u"**/*"_s};
    return std::ranges::any_of(
        ignoreFile.rules(), [](const Dockerfile::IgnoreFile::Rule &rule) { return everything.contains(rule.pattern); });
}

bool isIgnored(const Dockerfile::IgnoreFile &ignoreFile, const QString &source)
{
    const QString path = QDir::cleanPath(source);
    const bool isRoot = path.isEmpty() || path == "."_L1 || path == "/"_L1;
    return isRoot ? ignoresRoot(ignoreFile) : ignoreFile.ignores(path);
}

} // namespace

Findings findCopyIgnoredFile(const Subject &subject, const Rule &rule)
{
    const auto &ignoreFile = subject.facts.ignoreFile;
    Findings result;
    if (!ignoreFile || ignoreFile->hasExceptions())
        return result; // whether something below comes back cannot be told
    for (const Graph::Edge &edge : subject.graph.edges) {
        const Dockerfile::Instruction &instruction = subject.tree.instructions().at(edge.instruction);
        if (edge.kind != Graph::Edge::Kind::Copy || edge.from.kind != Graph::Source::Kind::Context
            || !edge.from.text.isEmpty() || instruction.kind == Dockerfile::InstructionKind::Onbuild)
            continue;
        const auto copy = Dockerfile::copyInstruction(instruction);
        for (const Dockerfile::Word &source : copy->sources) {
            const QString path = subject.graph.stageList.textOf(edge.instruction, source, subject.tree.escape());
            if (edge.paths.contains(source.text()) && isIgnored(*ignoreFile, path))
                result.append(findingIn(subject, rule, edge.instruction, source.range,
                                        Messages::tr("The ignore file keeps %1 out of the build context.").arg(path)));
        }
    }
    return result;
}

} // namespace Stagecraft::Advice

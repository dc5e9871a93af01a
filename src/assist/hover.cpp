// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "assist/hover.h"

#include "assist/languagehelp.h"
#include "assist/messages.h"
#include "assist/namehover.h"
#include "dockerfile/mounts.h"

#include <algorithm>

namespace Stagecraft::Assist {

using namespace Qt::StringLiterals;
using Dockerfile::Flag;
using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::Mount;
using Dockerfile::MountField;
using Dockerfile::SyntaxTree;

namespace {

bool isAt(TextRange range, qsizetype offset)
{
    return range.start <= offset && offset < range.end;
}

std::optional<Hover> withHelp(TextRange range, const QString &title, const std::optional<LanguageHelp> &help)
{
    if (!help)
        return std::nullopt;
    return Hover{range, title, help->text, help->example, {}, help->link};
}

std::optional<Hover> directiveAt(const SyntaxTree &tree, qsizetype offset)
{
    for (const Dockerfile::Directive &directive : tree.directives()) {
        if (isAt(directive.range, offset))
            return withHelp(directive.range, u"# "_s + directive.name, directiveHelp(directive.name));
    }
    return std::nullopt;
}

std::optional<Hover> keywordAt(const Instruction &instruction, qsizetype offset)
{
    if (isAt(instruction.keywordRange, offset))
        return withHelp(instruction.keywordRange, instruction.keyword, instructionHelp(instruction.kind));
    if (isAt(instruction.triggerRange, offset))
        return withHelp(instruction.triggerRange, instruction.trigger, instructionHelp(instruction.triggerKind));
    return std::nullopt;
}

std::optional<Hover> mountFieldAt(const Mount &mount, const MountField &field, qsizetype offset)
{
    const bool isType = field.key == "type"_L1 && !field.valueRange.isEmpty() && isAt(field.valueRange, offset);
    if (isType)
        return withHelp(field.range, u"type="_s + mount.type, mountTypeHelp(mount.type));
    return withHelp(field.range, field.key, mountKeyHelp(field.key));
}

std::optional<Hover> mountAt(const SyntaxTree &tree, const Instruction &instruction, qsizetype offset)
{
    const QList<Mount> mounts = Dockerfile::mountsOf(instruction, tree.text());
    for (const Mount &mount : mounts) {
        for (const MountField &field : mount.fields) {
            if (isAt(field.range, offset))
                return mountFieldAt(mount, field, offset);
        }
    }
    return std::nullopt;
}

std::optional<Hover> flagAt(const SyntaxTree &tree, const Instruction &instruction, qsizetype offset)
{
    for (const Flag &flag : instruction.flags) {
        if (!isAt(flag.range, offset))
            continue;
        if (auto mount = mountAt(tree, instruction, offset))
            return mount;
        const TextRange name{flag.range.start, flag.value ? flag.valueRange.start : flag.range.end};
        return withHelp(name.contains(offset) ? name : flag.range, u"--"_s + flag.name,
                        flagHelp(instruction.effectiveKind(), flag.name));
    }
    return std::nullopt;
}

std::optional<Hover> heredocAt(const SyntaxTree &tree, const Instruction &instruction, qsizetype offset)
{
    for (const Heredoc &heredoc : instruction.heredocs) {
        if (!isAt(heredoc.introducerRange, offset) && !isAt(heredoc.terminatorRange, offset))
            continue;
        const TextRange range =
            isAt(heredoc.introducerRange, offset) ? heredoc.introducerRange : heredoc.terminatorRange;
        const QString variables = heredoc.expand ? Messages::tr("are replaced") : Messages::tr("stay as they are");
        const auto lines = tree.textAt(heredoc.bodyRange).count('\n');
        return Hover{range,
                     u"<<"_s + heredoc.name,
                     Messages::tr("A text of several lines, up to a line that says %1.").arg(heredoc.name),
                     {},
                     {{Messages::tr("Lines"), QString::number(lines)}, {Messages::tr("Variables"), variables}},
                     u"https://docs.docker.com/reference/dockerfile/#here-documents"_s};
    }
    return std::nullopt;
}

} // namespace

std::optional<Hover> hoverAt(const SyntaxTree &tree, const Graph::StageGraph &graph, qsizetype offset,
                             const HoverSources &sources)
{
    if (auto directive = directiveAt(tree, offset))
        return directive;
    const qsizetype index = tree.instructionAt(offset);
    if (index < 0)
        return std::nullopt;
    const Instruction &instruction = tree.instructions().at(index);
    if (auto keyword = keywordAt(instruction, offset))
        return keyword;
    if (auto name = nameHoverAt(tree, graph, offset, sources))
        return name;
    if (auto flag = flagAt(tree, instruction, offset))
        return flag;
    return heredocAt(tree, instruction, offset);
}

} // namespace Stagecraft::Assist

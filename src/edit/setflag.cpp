// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/instructionflags.h"
#include "edit/editstyle.h"
#include "edit/editverification.h"
#include "edit/instructionedit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::Flag;
using Dockerfile::FlagRule;
using Dockerfile::Instruction;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

const FlagRule *ruleOf(const Instruction &instruction, const QString &name)
{
    const std::span<const FlagRule> rules = Dockerfile::flagsOf(instruction.effectiveKind());
    const auto found = std::ranges::find_if(rules, [&name](const FlagRule &rule) { return rule.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

/// What a flag comes to: one that is on or off says "true" also without a value.
QString meaningOf(FlagRule::Type type, const std::optional<QString> &value)
{
    return type == FlagRule::Type::Boolean ? value.value_or(u"true"_s).toLower() : value.value_or(QString());
}

/// As BuildKit reads it back, whatever is in it: it takes quotes off, and a backslash in front of any byte.
QByteArray writtenValue(const QString &value)
{
    const bool isPlain =
        std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c == u'"' || c == u'\'' || c == u'\\'; });
    if (isPlain) {
        return value.toUtf8();
    }
    return '"' + QByteArray(value.toUtf8()).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray writtenFlag(const FlagRule &rule, const QString &value)
{
    const bool isOn = rule.type == FlagRule::Type::Boolean && meaningOf(rule.type, value) == "true"_L1;
    const QByteArray name = QByteArray("--") + rule.name.data();
    return isOn ? name : name + '=' + writtenValue(value);
}

/// Behind the flags there are, else behind the keyword: of an ONBUILD, that of its trigger.
qsizetype placeOfNewFlag(const Instruction &instruction)
{
    qsizetype place = instruction.trigger.isEmpty() ? instruction.keywordRange.end : instruction.triggerRange.end;
    for (const Flag &flag : instruction.flags) {
        place = std::max(place, flag.range.end);
    }
    return place;
}

TextEdits removalOfFlags(const SyntaxTree &tree, const Instruction &instruction, const QString &name)
{
    TextEdits edits;
    for (const Flag &flag : instruction.flags) {
        if (flag.name == name) {
            edits.append(removalOfFlag(tree, flag.range));
        }
    }
    return edits;
}

TextEdits settingOf(const Instruction &instruction, const FlagRule &rule, const QString &value)
{
    const QString wanted = meaningOf(rule.type, value);
    const auto says = [&](const Flag &flag) {
        return flag.name == rule.name && meaningOf(rule.type, flag.value) == wanted;
    };
    if (std::ranges::any_of(instruction.flags, says)) {
        return {};
    }
    const QByteArray written = writtenFlag(rule, value);
    const Flag *present = rule.type == FlagRule::Type::Strings ? nullptr : instruction.flag(QString(rule.name));
    if (present == nullptr) {
        const qsizetype place = placeOfNewFlag(instruction);
        return {{{place, place}, ' ' + written}};
    }
    const bool hasValues = present->value && rule.type == FlagRule::Type::String;
    return {hasValues ? TextEdit{present->valueRange, writtenValue(value)} : TextEdit{present->range, written}};
}

QString descriptionOf(const Instruction &instruction, const QString &name, bool isSet)
{
    return (isSet ? Text::tr("Set --%1 of %2") : Text::tr("Remove --%1 from %2"))
        .arg(name, Dockerfile::keywordOf(instruction.effectiveKind()));
}

} // namespace

Result<PlannedEdit> setFlag(const SyntaxTree &tree, const StageGraph &graph, qsizetype instruction, const QString &name,
                            const std::optional<QString> &value)
{
    const Instruction &changed = tree.instructions().at(instruction);
    const FlagRule *rule = ruleOf(changed, name);
    if (rule == nullptr) {
        return Error{Text::tr("%1 has no flag --%2.").arg(Dockerfile::keywordOf(changed.effectiveKind()), name), {}};
    }
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (value && std::ranges::any_of(*value, isControl)) {
        return Error{Text::tr("A flag cannot hold line ends or other control characters."), {}};
    }
    PlannedEdit planned{value ? settingOf(changed, *rule, *value) : removalOfFlags(tree, changed, name),
                        descriptionOf(changed, name, value.has_value())};
    QByteArrayList expected = instructionTexts(tree);
    expected[instruction] = editedText(tree, changed.range, planned.edits);
    return verified(tree, graph, planned, expected);
}

} // namespace Stagecraft::Edit

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "dockerfile/stages.h"

#include "dockerfile/frominstruction.h"
#include "dockerfile/imagereference.h"
#include "dockerfile/keyvalues.h"
#include "dockerfile/messages.h"
#include "dockerfile/platformarguments.h"
#include "dockerfile/platformname.h"
#include "dockerfile/scope.h"
#include "dockerfile/stageevaluation.h"
#include "dockerfile/suggestion.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Dockerfile {

namespace {

/// With the stage that is built when none is asked for: the last, if it has a name.
BuildParameters withTarget(const SyntaxTree &tree, const BuildParameters &parameters)
{
    BuildParameters result = parameters;
    const QList<Instruction> &all = tree.instructions();
    const auto last = std::find_if(all.crbegin(), all.crend(),
                                   [](const Instruction &one) { return one.kind == InstructionKind::From; });
    const std::optional<FromInstruction> from = last == all.crend() ? std::nullopt : fromInstruction(*last);
    if (result.target.isEmpty() && from && from->name)
        result.target = from->name->text().toLower();
    return result;
}

class StageReader
{
public:
    StageReader(const SyntaxTree &tree, const BuildParameters &parameters)
        : m_tree(tree)
        , m_parameters(parameters)
        , m_targeted(withTarget(tree, parameters))
        , m_platformArguments(m_targeted)
    { }

    [[nodiscard]] StageList read();

private:
    void readGlobal(qsizetype index);
    void readFrom(qsizetype index);
    void readName(const FromInstruction &from, Stage &stage);
    void readPlatform(const FromInstruction &from, Stage &stage);
    void readDefault(const KeyValue &pair);
    [[nodiscard]] bool isInvalidByDefault(const QString &base) const;
    void readBase(const FromInstruction &from, Stage &stage);
    void checkReference(const Stage &stage);
    void endStage(qsizetype index);
    void checkTarget();
    void checkWhole();
    void report(TextRange range, const QString &message);

    const SyntaxTree &m_tree;
    const BuildParameters &m_parameters;
    const BuildParameters m_targeted;
    const PlatformArguments m_platformArguments;
    StageList m_list;
    Scope m_globals;
    Scope m_defaults; // the same without what is given to the build
    bool m_defaultsAreGood = true;
    QHash<QString, int> m_names; // of the stages so far
};

StageList StageReader::read()
{
    m_globals.setFallback(&m_platformArguments);
    m_defaults.setFallback(&m_platformArguments);
    const QList<Instruction> &instructions = m_tree.instructions();
    for (qsizetype index = 0; index < instructions.size(); ++index) {
        if (instructions.at(index).kind == InstructionKind::From)
            readFrom(index);
        else if (m_list.stages.isEmpty())
            readGlobal(index);
    }
    endStage(instructions.size());
    evaluateStages(m_tree, m_parameters, m_globals, m_list);
    checkWhole();
    return std::move(m_list);
}

/// An instruction before the first FROM: only ARG may stand there.
void StageReader::readGlobal(qsizetype index)
{
    const Instruction &instruction = m_tree.instructions().at(index);
    if (instruction.kind != InstructionKind::Arg) {
        report(instruction.keywordRange,
               Messages::tr("%1 stands before the first FROM: only ARG may.").arg(instruction.keyword));
        return;
    }
    const KeyValues values = keyValues(instruction);
    for (const KeyValue &pair : values.pairs) {
        Argument argument{pair.key, pair.value, {}, -1, m_tree.lines().lineAt(pair.range.start), pair.range};
        const auto given = m_parameters.arguments.constFind(pair.key);
        if (given != m_parameters.arguments.cend()) {
            argument.value = *given;
        } else if (pair.value) {
            const Expansion expansion = m_globals.expand(*pair.value, m_tree.escape());
            if (!expansion.error.isEmpty())
                report(pair.valueRange,
                       Messages::tr("The variables here cannot be replaced: %1.").arg(expansion.error));
            argument.value = expansion.text;
        }
        if (argument.value)
            m_globals.set(argument.name, *argument.value);
        readDefault(pair);
        m_list.arguments.append(argument);
    }
}

void StageReader::readDefault(const KeyValue &pair)
{
    if (!pair.value)
        return;
    const Expansion expansion = m_defaults.expand(*pair.value, m_tree.escape());
    m_defaultsAreGood = m_defaultsAreGood && expansion.error.isEmpty();
    m_defaults.set(pair.key, expansion.text);
}

/// BuildKit looks at every base so, those that name a stage included.
bool StageReader::isInvalidByDefault(const QString &base) const
{
    const Expansion expansion = m_defaults.expand(base, m_tree.escape());
    return m_defaultsAreGood && expansion.error.isEmpty()
        && ImageReference::parse(expansion.text).validity != ImageReference::Validity::Valid;
}

void StageReader::readFrom(qsizetype index)
{
    endStage(index);
    const Instruction &instruction = m_tree.instructions().at(index);
    Stage stage;
    stage.index = static_cast<int>(m_list.stages.size());
    stage.firstInstruction = index;
    stage.line = instruction.startLine;
    stage.range.start = std::min(instruction.leadingCommentRange.start, instruction.range.start);
    stage.baseRange = {instruction.argumentsRange.start, instruction.argumentsRange.start};
    stage.nameRange = {instruction.argumentsRange.end, instruction.argumentsRange.end};
    const FromInstruction from = fromInstruction(instruction).value_or(FromInstruction());
    readName(from, stage);
    readPlatform(from, stage);
    readBase(from, stage);
    if (!stage.name.isEmpty())
        m_names.insert(stage.name, stage.index);
    m_list.stages.append(stage);
}

void StageReader::readName(const FromInstruction &from, Stage &stage)
{
    if (!from.name)
        return;
    stage.writtenName = from.name->text();
    stage.name = stage.writtenName.toLower();
    stage.nameRange = from.name->range;
    if (!isValidStageName(stage.name))
        report(
            stage.nameRange,
            Messages::tr("\"%1\" cannot be the name of a stage: a name starts with a letter, then letters and digits "
                         "follow, with \"-\", \"_\" or \".\" between them.")
                .arg(stage.writtenName));
}

void StageReader::readPlatform(const FromInstruction &from, Stage &stage)
{
    const std::optional<Flag> &flag = from.platform;
    if (!flag || !flag->value || flag->value->isEmpty())
        return;
    const Expansion expansion = m_globals.expand(*flag->value, m_tree.escape());
    stage.platform = expansion.text;
    if (flag->value->contains(u'$'))
        m_list.fromWords.append({stage.firstInstruction, flag->valueRange, *flag->value, expansion});
    if (!expansion.error.isEmpty()) {
        report(flag->valueRange, Messages::tr("The variables here cannot be replaced: %1.").arg(expansion.error));
    } else if (stage.platform.isEmpty()) {
        QString message =
            Messages::tr("The platform is empty: %1 has no value before the first FROM.").arg(*flag->value);
        for (const QString &name : expansion.undefined)
            message += didYouMean(name, m_globals.names());
        report(flag->valueRange, message);
    } else if (!PlatformName::parse(stage.platform)) {
        report(flag->valueRange,
               Messages::tr("\"%1\" is not a platform such as linux/amd64 or linux/arm64.").arg(stage.platform));
    }
}

void StageReader::readBase(const FromInstruction &from, Stage &stage)
{
    if (!from.base)
        return; // the form says what is missing
    const Word &word = *from.base;
    const QString written = word.text();
    stage.writtenBase = written;
    stage.baseRange = word.range;
    const Expansion expansion = m_globals.expand(written, m_tree.escape());
    stage.base = expansion.text;
    stage.defaultBaseIsInvalid = isInvalidByDefault(written);
    if (written.contains(u'$'))
        m_list.fromWords.append({stage.firstInstruction, word.range, written, expansion});
    if (!expansion.error.isEmpty()) {
        report(word.range, Messages::tr("The variables here cannot be replaced: %1.").arg(expansion.error));
        return;
    }
    if (stage.base.isEmpty()) {
        QString message = Messages::tr("The base is empty: %1 has no value before the first FROM.").arg(written);
        for (const QString &name : expansion.undefined)
            message += didYouMean(name, m_globals.names());
        report(word.range, message);
        return;
    }
    stage.baseStage = m_names.value(stage.base, -1); // earlier stages only, in exactly this case
    if (stage.baseStage < 0)
        checkReference(stage);
}

void StageReader::checkReference(const Stage &stage)
{
    if (stage.base == "scratch"_L1 || m_parameters.contexts.contains(stage.base))
        return;
    switch (ImageReference::parse(stage.base).validity) {
    case ImageReference::Validity::Valid:
        break;
    case ImageReference::Validity::UpperCase:
        report(stage.baseRange,
               m_names.contains(stage.base.toLower())
                   ? Messages::tr("FROM finds the stage only in lower case: %1.").arg(stage.base.toLower())
                   : Messages::tr("The name of an image is in lower case: \"%1\" is not.").arg(stage.base));
        break;
    case ImageReference::Validity::Invalid:
        report(stage.baseRange,
               stage.base == stage.writtenBase ? Messages::tr("\"%1\" is not the name of an image.").arg(stage.base)
                                               : Messages::tr("%1 becomes \"%2\", which is not the name of an image.")
                                                     .arg(stage.writtenBase, stage.base));
        break;
    }
}

void StageReader::endStage(qsizetype index)
{
    if (m_list.stages.isEmpty())
        return;
    Stage &stage = m_list.stages.last();
    const Instruction &last = m_tree.instructions().at(index - 1);
    stage.endInstruction = index;
    stage.endLine = last.endLine;
    stage.range.end = last.range.end;
}

void StageReader::checkWhole()
{
    if (m_list.stages.isEmpty() && m_list.diagnostics.isEmpty() && !m_tree.instructions().isEmpty()) {
        const qsizetype end = m_tree.instructions().constLast().range.end;
        report({end, end}, Messages::tr("There is no stage to build: a FROM is missing."));
    }
    checkTarget();
    std::stable_sort(m_list.diagnostics.begin(), m_list.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.start < b.range.start; });
}

void StageReader::checkTarget()
{
    if (m_parameters.target.isEmpty() || m_list.stages.isEmpty() || m_list.indexOfName(m_parameters.target) >= 0)
        return;
    QStringList names;
    for (const Stage &stage : std::as_const(m_list.stages))
        names.append(stage.name);
    report({},
           Messages::tr("There is no stage \"%1\" to build.").arg(m_parameters.target)
               + didYouMean(m_parameters.target, names));
}

void StageReader::report(TextRange range, const QString &message)
{
    m_list.diagnostics.append({range, Severity::Error, Layer::Meaning, message});
}

} // namespace

QMap<QString, QString> platformArguments(const BuildParameters &parameters)
{
    const PlatformArguments all(parameters);
    QMap<QString, QString> arguments;
    const QStringList names = PlatformArguments::names();
    for (const QString &name : names)
        arguments.insert(name, all.value(name).value_or(QString()));
    return arguments;
}

bool isValidStageName(QStringView name)
{
    static const QRegularExpression valid(u"\\A[a-z][a-z0-9]*(?:(?:\\.|__?|-+)[a-z0-9]+)*\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return valid.matchView(name).hasMatch();
}

QStringList StageList::globalNames() const
{
    QStringList names;
    for (const Argument &argument : arguments) {
        if (argument.stage < 0)
            names.append(argument.name);
    }
    return names + PlatformArguments::names();
}

const ExpandedWord *StageList::expansionOf(qsizetype instruction, const Word &word) const
{
    auto found = std::ranges::lower_bound(expandedWords, instruction, {}, &ExpandedWord::instruction);
    for (; found != expandedWords.cend() && found->instruction == instruction; ++found) {
        if (found->range == word.range && found->written == word.text())
            return &*found;
    }
    return nullptr;
}

QString StageList::textOf(qsizetype instruction, const Word &word, char escape) const
{
    if (const ExpandedWord *expanded = expansionOf(instruction, word))
        return expanded->expansion.error.isEmpty() ? expanded->expansion.text : word.text();
    return Scope().expand(word.text(), escape).text;
}

int StageList::indexOfName(QStringView name) const
{
    for (qsizetype index = stages.size() - 1; index >= 0 && !name.isEmpty(); --index) {
        if (stages.at(index).name.compare(name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(index);
    }
    return -1;
}

int StageList::stageOfInstruction(qsizetype instruction) const
{
    const auto after =
        std::upper_bound(stages.cbegin(), stages.cend(), instruction,
                         [](qsizetype index, const Stage &stage) { return index < stage.firstInstruction; });
    return static_cast<int>(after - stages.cbegin()) - 1;
}

int StageList::stageAtOffset(qsizetype offset) const
{
    const auto after = std::upper_bound(stages.cbegin(), stages.cend(), offset,
                                        [](qsizetype place, const Stage &stage) { return place < stage.range.start; });
    return static_cast<int>(after - stages.cbegin()) - 1;
}

StageList stagesOf(const SyntaxTree &tree, const BuildParameters &parameters)
{
    return StageReader(tree, parameters).read();
}

} // namespace Stagecraft::Dockerfile

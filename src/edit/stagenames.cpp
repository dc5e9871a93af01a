// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/stagenames.h"

#include "dockerfile/frominstruction.h"
#include "edit/stagereferences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Stagecraft::Edit {

using Graph::StageGraph;

using Dockerfile::FromInstruction;
using Dockerfile::Instruction;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphEdit)
};

} // namespace

QString nameProblem(const SyntaxTree &tree, const StageGraph &graph, const QString &name, int stage)
{
    const QString lower = name.toLower();
    if (!Dockerfile::isValidStageName(name)) {
        return Text::tr(
            "A stage name starts with a letter and has only letters, digits, dots, dashes and underscores.");
    }
    if (lower == "scratch"_L1 || lower == "context"_L1) {
        return Text::tr("\"%1\" has a meaning of its own and cannot name a stage.").arg(name);
    }
    for (const Stage &other : graph.stages()) {
        if (other.index != stage && other.name == lower) {
            return Text::tr("There is a stage called \"%1\" already.").arg(other.writtenName);
        }
    }
    if (imageNamesIn(tree, graph.stageList).contains(lower)) {
        return Text::tr("\"%1\" is the name of an image that this file uses.").arg(name);
    }
    return {};
}

QString freeStageName(const SyntaxTree &tree, const StageGraph &graph, const QString &wanted, const QStringList &taken)
{
    static const QRegularExpression lastNumber(u"-\\d+$"_s);
    QStringList all = taken + imageNamesIn(tree, graph.stageList);
    for (const Stage &stage : graph.stages()) {
        all.append(stage.name);
    }
    const QString stem = QString(wanted).remove(lastNumber);
    QString name = wanted;
    for (int number = 2; all.contains(name.toLower()); ++number) {
        name = u"%1-%2"_s.arg(stem).arg(number);
    }
    return name;
}

TextEdit naming(const SyntaxTree &tree, const Stage &stage, const QString &name)
{
    if (!stage.writtenName.isEmpty()) {
        return {stage.nameRange, name.toUtf8()};
    }
    const Instruction &instruction = tree.instructions().at(stage.firstInstruction);
    const std::optional<FromInstruction> from = Dockerfile::fromInstruction(instruction);
    const bool lowerCase = tree.textAt(instruction.keywordRange).startsWith('f');
    const QByteArray as = from && from->as ? QByteArray() : lowerCase ? "as " : "AS ";
    const qsizetype end = instruction.argumentsRange.end;
    return {{end, end}, ' ' + as + name.toUtf8()};
}

StageHandle handleOf(const SyntaxTree &tree, const StageGraph &graph, int stage)
{
    const Stage &meant = graph.stages().at(stage);
    if (meant.name.isEmpty()) {
        const QString name = freeStageName(tree, graph);
        return {name, naming(tree, meant, name)};
    }
    const auto sameName = [&meant](const Stage &other) { return other.name == meant.name; };
    const bool unique = std::ranges::count_if(graph.stages(), sameName) == 1;
    return {unique ? meant.writtenName : QString(), std::nullopt};
}

} // namespace Stagecraft::Edit

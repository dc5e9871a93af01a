// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "edit/namedacts.h"

#include "edit/edgeedit.h"
#include "edit/instructionedit.h"
#include "edit/pasteedit.h"
#include "edit/stageedit.h"
#include "edit/stagereferenceedit.h"

#include <QHash>
#include <QJsonArray>

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

using Dockerfile::SyntaxTree;
using Graph::StageGraph;

using Planning = std::function<Result<Edit::PlannedEdit>(const SyntaxTree &, const StageGraph &, const QJsonObject &)>;
using Acts = QHash<QString, Planning>;

QString text(const QJsonObject &act, QLatin1StringView key)
{
    return act.value(key).toString();
}

int number(const QJsonObject &act, QLatin1StringView key, int otherwise = 0)
{
    return act.value(key).toInt(otherwise);
}

QStringList texts(const QJsonObject &act, QLatin1StringView key)
{
    QStringList list;
    const QJsonArray written = act.value(key).toArray();
    for (const auto value : written) {
        list.append(value.toString());
    }
    return list;
}

QList<qsizetype> numbers(const QJsonObject &act, QLatin1StringView key)
{
    QList<qsizetype> list;
    const QJsonArray written = act.value(key).toArray();
    for (const auto value : written) {
        list.append(value.toInteger());
    }
    return list;
}

Edit::Copies copiesIn(const QJsonObject &act)
{
    return text(act, "copies"_L1) == "takeFromItsSources"_L1 ? Edit::Copies::TakeFromItsSources : Edit::Copies::Remove;
}

/// "copies": [["/path", …, "/destination"], …]
QList<Edit::CopyLine> copyLinesIn(const QJsonObject &act)
{
    QList<Edit::CopyLine> copies;
    const QJsonArray written = act.value("copies"_L1).toArray();
    for (const auto line : written) {
        QStringList words = line.toVariant().toStringList();
        const QString destination = words.isEmpty() ? QString() : words.takeLast();
        copies.append({words, destination});
    }
    return copies;
}

Edit::StageSplit splitIn(const QJsonObject &act)
{
    return {text(act, "name"_L1), text(act, "base"_L1), copyLinesIn(act)};
}

Edit::StageExtraction extractionIn(const QJsonObject &act)
{
    using Form = Edit::StageExtraction::Form;
    return {text(act, "name"_L1), text(act, "form"_L1) == "base"_L1 ? Form::Base : Form::Copies, copyLinesIn(act)};
}

Acts actsOnInstructions()
{
    return {
        {u"setFlag"_s,
         [](auto &tree, auto &graph, auto &act) {
             const bool isSet = act.contains("value"_L1);
             return Edit::setFlag(tree, graph, number(act, "instruction"_L1), text(act, "flag"_L1),
                                  isSet ? std::optional(text(act, "value"_L1)) : std::nullopt);
         }},
        {u"insertInstruction"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::insertInstruction(tree, graph, number(act, "before"_L1), text(act, "text"_L1));
         }},
        {u"replaceInstruction"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::replaceInstruction(tree, graph, number(act, "instruction"_L1), text(act, "text"_L1));
         }},
        {u"deleteInstruction"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::deleteInstruction(tree, graph, number(act, "instruction"_L1));
         }},
        {u"moveInstruction"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::moveInstruction(tree, graph, number(act, "instruction"_L1), number(act, "before"_L1));
         }},
        {u"importArgument"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::importArgument(tree, graph, number(act, "instruction"_L1), text(act, "name"_L1));
         }},
    };
}

Acts actsOnStages()
{
    return {
        {u"moveStage"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::moveStage(tree, graph, number(act, "stage"_L1), number(act, "before"_L1));
         }},
        {u"rename"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::renameStage(tree, graph, number(act, "stage"_L1), text(act, "name"_L1));
         }},
        {u"add"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::addStage(
                 tree, graph,
                 {text(act, "name"_L1), act.value("base"_L1).toString(u"scratch"_s), number(act, "before"_L1, -1)});
         }},
        {u"delete"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::deleteStage(tree, graph, number(act, "stage"_L1), copiesIn(act));
         }},
        {u"duplicate"_s,
         [](auto &tree, auto &graph, auto &act) { return Edit::duplicateStage(tree, graph, number(act, "stage"_L1)); }},
        {u"merge"_s,
         [](auto &tree, auto &graph, auto &act) { return Edit::mergeStage(tree, graph, number(act, "stage"_L1)); }},
        {u"split"_s,
         [](auto &tree, auto &graph, auto &act) {
             const int instruction = number(act, "instruction"_L1);
             return Edit::splitStage(tree, graph, instruction,
                                     act.contains("name"_L1) ? splitIn(act)
                                                             : Edit::proposedSplit(tree, graph, instruction));
         }},
        {u"extract"_s,
         [](auto &tree, auto &graph, auto &act) {
             const QList<qsizetype> instructions = numbers(act, "instructions"_L1);
             return Edit::extractInstructions(
                 tree, graph, instructions,
                 act.contains("name"_L1) ? extractionIn(act) : Edit::proposedExtraction(tree, graph, instructions));
         }},
        {u"nameReferences"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::nameReferences(
                 tree, graph, act.contains("stage"_L1) ? std::optional(number(act, "stage"_L1)) : std::nullopt);
         }},
        {u"paste"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::pasteStages(tree, graph, text(act, "text"_L1).toUtf8(), number(act, "before"_L1));
         }},
        {u"pasteInstructions"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::pasteInstructions(tree, graph, text(act, "text"_L1).toUtf8(), number(act, "before"_L1));
         }},
        {u"aliasImage"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::aliasImage(tree, graph, text(act, "image"_L1), text(act, "name"_L1));
         }},
    };
}

Acts actsOnEdges()
{
    return {
        {u"copy"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::connectByCopy(tree, graph, number(act, "from"_L1), number(act, "stage"_L1),
                                        texts(act, "paths"_L1), text(act, "destination"_L1));
         }},
        {u"base"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::connectByBase(tree, graph, number(act, "from"_L1), number(act, "stage"_L1));
         }},
        {u"mount"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::connectByMount(tree, graph, number(act, "from"_L1), number(act, "instruction"_L1),
                                         text(act, "source"_L1), text(act, "target"_L1));
         }},
        {u"deleteEdge"_s,
         [](auto &tree, auto &graph, auto &act) { return Edit::deleteEdge(tree, graph, number(act, "edge"_L1)); }},
        {u"reconnect"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::reconnectEdges(tree, graph, numbers(act, "edges"_L1), number(act, "from"_L1));
         }},
        {u"insertOnEdge"_s,
         [](const SyntaxTree &tree, const StageGraph &graph, const QJsonObject &act) {
             return Edit::insertOnEdge(tree, graph, number(act, "edge"_L1), number(act, "stage"_L1));
         }},
        {u"moveEdges"_s,
         [](auto &tree, auto &graph, auto &act) {
             return Edit::moveEdges(tree, graph, numbers(act, "edges"_L1), number(act, "stage"_L1));
         }},
    };
}

Acts allActs()
{
    Acts all = actsOnInstructions();
    all.insert(actsOnStages());
    all.insert(actsOnEdges());
    return all;
}

} // namespace

Result<Edit::PlannedEdit> planned(const SyntaxTree &tree, const QJsonObject &act)
{
    static const Acts acts = allActs();
    const auto named = acts.constFind(text(act, "act"_L1));
    return named == acts.cend() ? Error{u"There is no act %1."_s.arg(text(act, "act"_L1)), {}}
                                : (*named)(tree, Graph::resolve(tree), act);
}

} // namespace Stagecraft

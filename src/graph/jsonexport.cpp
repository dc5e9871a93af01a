// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graphexport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

using Dockerfile::Argument;
using Dockerfile::BuildParameters;
using Dockerfile::Flag;
using Dockerfile::Heredoc;
using Dockerfile::Instruction;
using Dockerfile::InstructionKind;
using Dockerfile::Stage;
using Dockerfile::SyntaxTree;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue indexOrNull(int index)
{
    return index < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(index);
}

QJsonObject json(const Argument &argument)
{
    return {{u"name"_s, argument.name},
            {u"default"_s, orNull(argument.defaultValue)},
            {u"value"_s, orNull(argument.value)},
            {u"scope"_s, argument.stage < 0 ? QJsonValue(u"global"_s) : QJsonValue(argument.stage)},
            {u"line"_s, argument.line}};
}

/// As BuildKit's parser tells them: an ONBUILD has none itself, nor a form; those are its trigger's.
QJsonArray flagList(const Instruction &instruction)
{
    QJsonArray flags;
    if (instruction.kind != InstructionKind::Onbuild) {
        for (const Flag &flag : instruction.flags) {
            flags.append(flag.text());
        }
    }
    return flags;
}

QJsonObject json(const Instruction &instruction, int stage)
{
    QJsonArray heredocs;
    for (const Heredoc &heredoc : instruction.heredocs) {
        heredocs.append(heredoc.name);
    }
    return {{u"keyword"_s, instruction.keyword},
            {u"stage"_s, indexOrNull(stage)},
            {u"startLine"_s, instruction.startLine},
            {u"endLine"_s, instruction.endLine},
            {u"flags"_s, flagList(instruction)},
            {u"jsonForm"_s, instruction.jsonForm && instruction.kind != InstructionKind::Onbuild},
            {u"heredocs"_s, heredocs}};
}

QJsonObject json(const Stage &stage, bool reachable)
{
    return {{u"index"_s, stage.index},
            {u"name"_s, stage.name},
            {u"writtenName"_s, stage.writtenName},
            {u"line"_s, stage.line},
            {u"endLine"_s, stage.endLine},
            {u"base"_s, stage.base},
            {u"baseStage"_s, indexOrNull(stage.baseStage)},
            {u"platform"_s, orNull(stage.platform)},
            {u"reachable"_s, reachable}};
}

QJsonObject json(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Stage:
        return {{u"stage"_s, source.stage}};
    case Source::Kind::Image:
        return {{u"image"_s, source.text}};
    case Source::Kind::Context:
        return {{u"context"_s, source.text}};
    case Source::Kind::Url:
        return {{u"url"_s, source.text}};
    }
    return {};
}

QString kindName(Edge::Kind kind)
{
    switch (kind) {
    case Edge::Kind::Base:
        return u"base"_s;
    case Edge::Kind::Copy:
        return u"copy"_s;
    case Edge::Kind::Mount:
        return u"mount"_s;
    case Edge::Kind::OnBuild:
        return u"onbuild"_s;
    case Edge::Kind::Add:
        return u"add"_s;
    }
    return {};
}

QJsonObject json(const Edge &edge)
{
    return {{u"kind"_s, kindName(edge.kind)},
            {u"line"_s, edge.line},
            {u"to"_s, edge.to},
            {u"mountType"_s, orNull(edge.mountType)},
            {u"from"_s, json(edge.from)},
            {u"paths"_s, QJsonArray::fromStringList(edge.paths)},
            {u"destination"_s, orNull(edge.destination)}};
}

QJsonObject json(const Diagnostic &diagnostic, const LineIndex &lines)
{
    const TextPosition position = lines.positionAt(diagnostic.range.start);
    return {{u"line"_s, position.line},
            {u"column"_s, position.column},
            {u"message"_s, diagnostic.message},
            {u"layer"_s, diagnostic.layer == Layer::Syntax ? u"syntax"_s : u"meaning"_s},
            {u"severity"_s, diagnostic.severity == Severity::Error ? u"error"_s : u"warning"_s}};
}

template <typename List>
QJsonArray jsonList(const List &values)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(json(value));
    }
    return array;
}

QJsonArray instructionList(const SyntaxTree &tree, const StageGraph &graph)
{
    QJsonArray array;
    qsizetype next = 0;
    int stage = -1;
    for (qsizetype i = 0; i < tree.instructions().size(); ++i) {
        if (next < graph.stages().size() && graph.stages().at(next).firstInstruction == i) {
            stage = static_cast<int>(next++);
        }
        array.append(json(tree.instructions().at(i), stage));
    }
    return array;
}

QJsonArray stageList(const StageGraph &graph)
{
    QJsonArray array;
    for (const Stage &stage : graph.stages()) {
        array.append(json(stage, graph.reachable.at(stage.index)));
    }
    return array;
}

/// Errors and warnings; what is only information is the matter of advice.
QJsonArray errorList(const SyntaxTree &tree, const StageGraph &graph)
{
    QJsonArray array;
    for (const Diagnostic &diagnostic : graph.diagnostics) {
        if (diagnostic.severity == Severity::Error || diagnostic.severity == Severity::Warning) {
            array.append(json(diagnostic, tree.lines()));
        }
    }
    return array;
}

} // namespace

QJsonObject toJson(const SyntaxTree &tree, const StageGraph &graph, const BuildParameters &parameters,
                   const QString &file)
{
    return {{u"format"_s, u"stagecraft-graph/1"_s},
            {u"file"_s, file},
            {u"escape"_s, QString(QLatin1Char(tree.escape()))},
            {u"syntax"_s, orNull(tree.syntax())},
            {u"target"_s, indexOrNull(graph.target)},
            {u"platform"_s, orNull(parameters.platform)},
            {u"arguments"_s, jsonList(graph.stageList.arguments)},
            {u"instructions"_s, instructionList(tree, graph)},
            {u"stages"_s, stageList(graph)},
            {u"edges"_s, jsonList(graph.edges)},
            {u"errors"_s, errorList(tree, graph)}};
}

} // namespace Stagecraft::Graph

// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/stagegraph.h"

#include <QStringList>

/// Graphs as a few lines of text, for expectations that a person can read and write.
namespace Description {

using namespace Qt::StringLiterals;
using Stagecraft::Graph::Edge;
using Stagecraft::Graph::Source;
using Stagecraft::Graph::StageGraph;

inline QString of(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::Stage:
        return QString::number(source.stage);
    case Source::Kind::Image:
        return u"image(%1)"_s.arg(source.text);
    case Source::Kind::Context:
        return u"context(%1)"_s.arg(source.text);
    case Source::Kind::Url:
        return u"url(%1)"_s.arg(source.text);
    }
    return {};
}

inline QString of(Edge::Kind kind)
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

inline QString of(const Edge &edge)
{
    QString text = u"%1 -> %2 %3"_s.arg(of(edge.from)).arg(edge.to).arg(of(edge.kind));
    if (!edge.mountType.isEmpty()) {
        text += u" (%1)"_s.arg(edge.mountType);
    }
    text += u" line %1"_s.arg(edge.line);
    return edge.valid ? text : text + ", refused"_L1;
}

/// Edges, the stages the target does not need, and where what is said about the text.
inline QString of(const Stagecraft::Dockerfile::SyntaxTree &tree, const StageGraph &graph)
{
    using Stagecraft::Severity;
    QStringList lines;
    for (const Edge &edge : graph.edges) {
        lines.append(of(edge));
    }
    for (int stage = 0; stage < graph.stages().size(); ++stage) {
        if (!graph.reachable.at(stage)) {
            lines.append(u"not needed: %1"_s.arg(graph.displayName(stage)));
        }
    }
    for (const Stagecraft::Diagnostic &diagnostic : graph.diagnostics) {
        const auto place = tree.lines().positionAt(diagnostic.range.start);
        const QString severity = diagnostic.severity == Severity::Error ? u"error"_s : u"warning"_s;
        const QString token = QString::fromUtf8(tree.textAt(diagnostic.range));
        lines.append(
            u"%1 %2:%3 \"%4\": %5"_s.arg(severity).arg(place.line).arg(place.column).arg(token, diagnostic.message));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace Description

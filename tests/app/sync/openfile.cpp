// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "openfile.h"

#include <QCoreApplication>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace Stagecraft {

namespace {

constexpr int longEnough = 3'600'000; // Ghosts go when a test says so, not when it is slow.

QString describe(const App::CanvasNode &node)
{
    QStringList parts{node.key,
                      QString::number(static_cast<int>(node.kind)),
                      QString::number(node.stage),
                      node.name,
                      node.detail,
                      QString::number(node.line),
                      QString::number(node.errors),
                      QString::number(node.warnings)};
    parts.append(node.isTarget ? u"target"_s : QString());
    parts.append(node.isNeeded ? u"needed"_s : QString());
    parts.append(node.isGhost ? u"ghost"_s : QString());
    parts.append(node.isStale ? u"stale"_s : QString());
    for (const App::InstructionRow &row : node.rows)
        parts.append(QString::number(row.line) + u' ' + row.keyword + u' ' + row.text);
    return parts.join(u'|');
}

QString describe(const App::CanvasEdge &edge, const App::CanvasGraph &graph)
{
    const auto keyOf = [&graph](int id) {
        const App::CanvasNode *node = graph.node(id);
        return node ? node->key : u"nothing"_s;
    };
    QStringList parts{keyOf(edge.key.from), keyOf(edge.key.to), QString::number(static_cast<int>(edge.key.kind))};
    for (const int line : edge.lines)
        parts.append(QString::number(line));
    parts += edge.labels;
    parts.append(edge.isGhost ? u"ghost"_s : QString());
    parts.append(edge.isValid ? QString() : u"invalid"_s);
    parts.append(edge.isNeeded ? u"needed"_s : QString());
    return parts.join(u'|');
}

} // namespace

OpenFile::OpenFile(const QByteArray &bytes)
{
    session.document()->reset(bytes);
    canvas.setGhostTime(longEnough);
    canvas.setSession(&session);
    mirror.attach(&text, session.document(), 21);
    mirror.fill();
}

QString OpenFile::shownText() const
{
    QStringList lines;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines.join(u'\n');
}

void OpenFile::type(int position, int removed, const QString &added)
{
    QTextCursor typing(&text);
    typing.setPosition(position);
    typing.setPosition(position + removed, QTextCursor::KeepAnchor);
    typing.insertText(added);
    QCoreApplication::processEvents();
}

void OpenFile::wait()
{
    session.settle();
    canvas.setGhostTime(0);
    QCoreApplication::processEvents();
    canvas.setGhostTime(longEnough);
}

Standing::Standing(OpenFile &file)
    : bytes(file.bytes())
    , stageIds(file.session.stageIds())
    , stored(file.document().layout())
    , revision(file.document().revision())
    , steps(file.document().history()->count())
    , step(file.document().history()->index())
{
    for (const App::NodeRow &row : file.canvas.nodes()->rows()) {
        placesById.insert(row.node.id, row.position);
        if (!row.node.isGhost)
            places.insert(row.node.key, row.position);
    }
    const Graph::StageGraph &graph = file.session.graph();
    for (const Dockerfile::Stage &stage : graph.stages()) {
        fromRanges.append(file.session.graphTree().instructions().at(stage.firstInstruction).range);
        froms.append(file.session.graphTree().textAt(fromRanges.constLast()).toByteArray());
    }
    for (const Diagnostic &diagnostic : graph.diagnostics) {
        known.append(diagnostic.message);
        if (diagnostic.severity == Severity::Error)
            errors.append(diagnostic.message);
    }
}

QStringList descriptionOf(const App::CanvasGraph &graph, Ghosts ghosts)
{
    QStringList lines;
    for (const App::CanvasNode &node : graph.nodes) {
        if (!node.isGhost || ghosts == Ghosts::Too)
            lines.append(describe(node));
    }
    for (const App::CanvasEdge &edge : graph.edges) {
        if (!edge.isGhost || ghosts == Ghosts::Too)
            lines.append(describe(edge, graph));
    }
    return lines;
}

App::CanvasGraph freshGraph(const App::DocumentSession &session)
{
    const auto tree = Dockerfile::SyntaxTree::parse(session.document()->bytes());
    const Graph::StageGraph graph = Graph::resolve(tree, session.parameters());
    Graph::StageIdentity identity;
    App::ExternalIdentity externals;
    return App::canvasGraph({tree, graph, identity.update(tree, graph), {}, {}, {}, 0}, externals);
}

} // namespace Stagecraft

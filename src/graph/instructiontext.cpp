// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "graph/instructiontext.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/runinstruction.h"
#include "graph/shorttext.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft::Graph {

namespace {

constexpr qsizetype longestRow = 160;
constexpr qsizetype longestLabel = 80;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

QStringList textsOf(const QList<Dockerfile::Word> &words)
{
    QStringList texts;
    for (const Dockerfile::Word &word : words)
        texts.append(word.text());
    return texts;
}

QString arrow(const QString &from, const QString &to)
{
    return from + u" \u2192 "_s + to;
}

QString pathsText(const QStringList &paths, const QString &destination)
{
    if (paths.size() > 2)
        return arrow(Text::tr("%1 paths").arg(paths.size()), destination);
    return arrow(paths.join(u' '), destination);
}

bool takesFromElsewhere(const Dockerfile::Instruction &instruction)
{
    using Dockerfile::InstructionKind;
    return (instruction.kind == InstructionKind::Copy || instruction.kind == InstructionKind::Add)
        && instruction.arguments.size() > 1 && Dockerfile::copyFlags(instruction).from;
}

std::optional<Dockerfile::Heredoc> scriptOf(const Dockerfile::Instruction &instruction)
{
    if (instruction.kind != Dockerfile::InstructionKind::Run || instruction.heredocs.isEmpty())
        return std::nullopt;
    return Dockerfile::runInstruction(instruction)->script;
}

// The first line of a heredoc that says something stands for all of it.
QString heredocText(const Dockerfile::SyntaxTree &tree, const Dockerfile::Heredoc &heredoc)
{
    const QString body = QString::fromUtf8(tree.textAt(heredoc.bodyRange));
    const QStringList lines = body.split(u'\n');
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith(u'#') && !text.startsWith("set -"_L1))
            return text;
    }
    return u"<<"_s + heredoc.name;
}

} // namespace

QString instructionText(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction)
{
    if (takesFromElsewhere(instruction)) {
        QStringList words = textsOf(instruction.arguments);
        const QString destination = words.takeLast();
        return oneLine(arrow(words.join(u' '), destination), longestRow);
    }
    if (const std::optional<Dockerfile::Heredoc> script = scriptOf(instruction))
        return oneLine(heredocText(tree, *script), longestRow);
    if (!instruction.trigger.isEmpty())
        return oneLine(instruction.trigger + u' ' + textsOf(instruction.arguments).join(u' '), longestRow);
    return oneLine(instruction.argumentsText(), longestRow);
}

QString edgeText(const Edge &edge)
{
    if (edge.kind == Edge::Kind::Base)
        return u"FROM"_s;
    if (edge.kind == Edge::Kind::Mount) {
        const QString mounted = edge.destination.isEmpty() ? edge.mountType : arrow(edge.mountType, edge.destination);
        return oneLine(mounted, longestLabel);
    }
    if (edge.paths.isEmpty())
        return oneLine(edge.destination, longestLabel);
    return oneLine(pathsText(edge.paths, edge.destination), longestLabel);
}

QString kindText(Edge::Kind kind)
{
    switch (kind) {
    case Edge::Kind::Base:
        return Text::tr("FROM");
    case Edge::Kind::Copy:
        return Text::tr("COPY");
    case Edge::Kind::Mount:
        return Text::tr("mount");
    case Edge::Kind::OnBuild:
        return Text::tr("ONBUILD");
    case Edge::Kind::Add:
        return Text::tr("ADD");
    }
    return {};
}

QString bundleText(Edge::Kind kind, const QStringList &texts)
{
    if (texts.size() == 1)
        return texts.constFirst();
    return Text::tr("%1 \u00d7 %2").arg(QString::number(texts.size()), kindText(kind));
}

} // namespace Stagecraft::Graph

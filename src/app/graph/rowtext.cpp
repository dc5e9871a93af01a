// SPDX-FileCopyrightText: Stagecraft contributors
// SPDX-License-Identifier: Apache-2.0

#include "app/graph/rowtext.h"

#include "dockerfile/copyinstruction.h"
#include "dockerfile/runinstruction.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Stagecraft::App {

namespace {

constexpr qsizetype longestRow = 160;
constexpr qsizetype longestLabel = 80;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Canvas)
};

// Control Pictures, U+2400 and on, show a control character as itself.
QChar visible(QChar character)
{
    if (character.unicode() < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + character.unicode()));
    if (character.unicode() == 0x7f)
        return QChar(u'\u2421');
    const QChar::Category category = character.category();
    // Formatting marks could turn the direction of the rest of the line round.
    return category == QChar::Other_Control || category == QChar::Other_Format ? QChar(u'\ufffd') : character;
}

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

QString oneLine(const QString &text, qsizetype length)
{
    QString result = text.left(length * 4).simplified();
    if (result.size() > length)
        result = result.left(length - 1) + u'\u2026';
    for (QChar &character : result)
        character = visible(character);
    return result;
}

QString rowText(const Dockerfile::SyntaxTree &tree, const Dockerfile::Instruction &instruction)
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

QString edgeLabel(const Graph::Edge &edge)
{
    if (edge.kind == Graph::Edge::Kind::Base)
        return u"FROM"_s;
    if (edge.kind == Graph::Edge::Kind::Mount) {
        const QString mounted = edge.destination.isEmpty() ? edge.mountType : arrow(edge.mountType, edge.destination);
        return oneLine(mounted, longestLabel);
    }
    if (edge.paths.isEmpty())
        return oneLine(edge.destination, longestLabel);
    return oneLine(pathsText(edge.paths, edge.destination), longestLabel);
}

QString shortReference(const QString &reference)
{
    QString result = reference;
    for (const QLatin1StringView usual : {"docker.io/library/"_L1, "docker.io/"_L1}) {
        if (result.startsWith(usual))
            result.remove(0, usual.size());
    }
    const qsizetype digest = result.indexOf(u'@');
    if (digest < 0)
        return result;
    const bool hasTag = result.left(digest).section(u'/', -1).contains(u':');
    return hasTag ? result.left(digest) : result.left(digest + 15) + u'\u2026'; // "sha256:" and seven digits.
}

QString durationText(double seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 99.95)
        return Text::tr("%1 s").arg(seconds, 0, 'f', 1);
    const int whole = static_cast<int>(std::lround(seconds));
    return Text::tr("%1 min %2 s").arg(QString::number(whole / 60), QString::number(whole % 60));
}

QString instructionStatusText(const StepStatus &status)
{
    switch (status.state) {
    case StepState::None:
    case StepState::Waiting:
    case StepState::Skipped:
        return {};
    case StepState::Cached:
        return Text::tr("cached");
    case StepState::Failed:
        return Text::tr("failed");
    case StepState::Cancelled:
    case StepState::Interrupted:
        return Text::tr("stopped");
    case StepState::Running:
    case StepState::Done:
        return durationText(status.seconds);
    }
    return {};
}

QString stageStatusText(const StepStatus &status, bool isNeeded)
{
    switch (status.state) {
    case StepState::None:
        return isNeeded ? QString() : Text::tr("not needed");
    case StepState::Waiting:
        return Text::tr("waiting");
    case StepState::Skipped:
        return Text::tr("not needed");
    case StepState::Running: {
        const QString percent =
            status.progress < 0 ? QString() : Text::tr("%1 %").arg(std::lround(status.progress * 100));
        const QString time = durationText(status.seconds);
        return percent.isEmpty() || time.isEmpty() ? percent + time : percent + u" \u00b7 "_s + time;
    }
    case StepState::Done:
        return status.seconds < 0 ? Text::tr("done") : durationText(status.seconds);
    case StepState::Cached:
    case StepState::Failed:
    case StepState::Cancelled:
    case StepState::Interrupted:
        return instructionStatusText(status);
    }
    return {};
}

} // namespace Stagecraft::App
